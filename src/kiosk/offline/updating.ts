// When the exhibit looks for a new version, and when it may take it: never while somebody is there.

export interface Waiting {
  /** Of the beat, which begins at zero with the page. */
  readonly ms: number
  readonly checkedMs: number
  /** True while nobody is there. */
  readonly isAlone: boolean
  /** True where a whole new version lies ready. */
  readonly isReady: boolean
  /** True once it has been asked to take over. */
  readonly isTaken: boolean
}

export const CHECK_EVERY_MS = 3_600_000

/** A page so young takes no new version: a server with another one each time must not make a loop. */
export const YOUNG_MS = 600_000

/** What is to be done on this beat. */
export function offlineStep({ ms, checkedMs, isAlone, isReady, isTaken }: Waiting) {
  if (isReady && !isTaken && ms >= YOUNG_MS && isAlone) return 'take'
  return ms - checkedMs >= CHECK_EVERY_MS ? 'check' : null
}
