// Begins the page anew, at most once in a while: never a loop of reloads, whatever asks for one.

/** Milliseconds from one reload to the next, by the time of day: the beat begins at zero with the page. */
export const RELOAD_GAP_MS = 600_000

/** Reloads without a healthy picture in between; more would bring nothing. */
export const RELOADS_MOST = 3

/** What is kept over a reload. */
export interface Reloads {
  readonly atMs: number
  /** Since the picture was last healthy. */
  readonly count: number
}

export const NO_RELOADS: Reloads = { atMs: Number.NEGATIVE_INFINITY, count: 0 }

/** @param dateMs the time of day; one that was set back by more than the gap counts as long ago */
export function mayReload({ atMs, count }: Reloads, dateMs: number): boolean {
  return count < RELOADS_MOST && Math.abs(dateMs - atMs) >= RELOAD_GAP_MS
}

const KEY = 'five-layer-cake.kiosk.reloads'

/** Reads what was kept; anything else counts as none. */
export function readReloads(kept: string | null): Reloads {
  try {
    const { atMs, count } = JSON.parse(kept ?? '') as Partial<Reloads>
    return Number.isFinite(atMs) && Number.isInteger(count)
      ? ({ atMs, count } as Reloads)
      : NO_RELOADS
  } catch {
    return NO_RELOADS
  }
}

export interface ReloadGuard {
  /** Reloads where that is allowed; false where it is not, or cannot be kept in mind. */
  readonly ask: (dateMs: number) => boolean
  /** The picture was healthy: what was reloaded before no longer counts. */
  readonly clear: () => void
}

/** @param open gives the storage of the session, and may throw; without one nothing is reloaded, or it would be again and again */
export function createReloadGuard(
  open: () => Pick<Storage, 'getItem' | 'setItem'>,
  reload: () => void,
): ReloadGuard {
  const read = (): Reloads => {
    try {
      return readReloads(open().getItem(KEY))
    } catch {
      return NO_RELOADS
    }
  }
  const keep = (reloads: Reloads): boolean => {
    try {
      open().setItem(KEY, JSON.stringify(reloads))
      return true
    } catch {
      return false
    }
  }
  return {
    ask(dateMs) {
      const before = read()
      if (!mayReload(before, dateMs)) return false
      if (!keep({ atMs: dateMs, count: before.count + 1 })) return false
      reload()
      return true
    },
    clear() {
      const before = read()
      if (before.count > 0) keep({ ...before, count: 0 })
    },
  }
}
