// The one clock of all waiting in the kiosk: a beat four times a second, against which every time is compared.

export interface Now {
  /** Milliseconds that only go forward. */
  readonly ms: number
  /** The time of day, which the system may set back. */
  readonly date: Date
}

export interface Beat {
  readonly now: () => Now
  /** Calls back on every beat; answers how to stop. */
  readonly listen: (heard: (now: Now) => void) => () => void
  readonly stop: () => void
}

const BEAT_MS = 250

const readNow = (): Now => ({ ms: performance.now(), date: new Date() })

/** Beats until it is stopped; a listener that throws is reported, and the others still hear. */
export function createBeat(): Beat {
  const listeners = new Set<(now: Now) => void>()
  const timer = setInterval(() => {
    const now = readNow()
    for (const heard of [...listeners]) {
      try {
        heard(now)
      } catch (error) {
        reportError(error)
      }
    }
  }, BEAT_MS)
  return {
    now: readNow,
    listen(heard) {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
    stop: () => clearInterval(timer),
  }
}
