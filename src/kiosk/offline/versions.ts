// Which version of the product an exhibit shows: the last good one, or a new one until it has drawn.

export interface Versions {
  /** The last one that drew; null before the first. */
  readonly good: string | null
  /** One that has yet to show that it draws. */
  readonly trial: string | null
  /** How often it was opened, and the page that it was last opened in. */
  readonly tries: number
  readonly client: string | null
  /** The last one that did not draw: it is not tried again. */
  readonly bad: string | null
}

export const NO_VERSIONS: Versions = { good: null, trial: null, tries: 0, client: null, bad: null }

/** How long a new version has for its first frame. */
export const DRAWN_WITHIN_MS = 60_000

/** Opened so often without a frame, it is not opened again. */
const TRIES_MOST = 3

const settled = { trial: null, tries: 0, client: null } as const

/** A version is in force; the very first has nothing to go back to. */
export function activated(versions: Versions, version: string, complete: boolean): Versions {
  const { good, bad } = versions
  if (version === good || version === bad) return { ...versions, ...settled }
  if (!complete) return { ...versions, ...settled, bad: version }
  if (good === null) return { ...versions, ...settled, good: version }
  return { ...versions, ...settled, trial: version }
}

/** A page is being opened. */
export function opened(versions: Versions, client: string): Versions {
  if (versions.trial === null) return versions
  if (versions.tries >= TRIES_MOST) return rolledBack(versions)
  return { ...versions, tries: versions.tries + 1, client }
}

/** A page has drawn its first frame; one that was opened before the new version proves nothing. */
export function drawn(versions: Versions, client: string): Versions {
  if (versions.trial === null || versions.client !== client) return versions
  return { ...versions, ...settled, good: versions.trial }
}

/** True while this page has yet to draw the first frame of a new version. */
export function isAwaited({ trial, client }: Versions, page: string): boolean {
  return trial !== null && client === page
}

/** The new version is given up. */
export function rolledBack(versions: Versions): Versions {
  return { ...versions, ...settled, bad: versions.trial }
}

/** The version that a page is opened in; null for what the server has. */
export const shown = ({ trial, good }: Versions): string | null => trial ?? good

/** True for a version whose files are still needed. */
export function isKept({ good, trial }: Versions, version: string): boolean {
  return version === good || version === trial
}
