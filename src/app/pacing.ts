// When the next frame is due: at most so many a second, and where nothing moves only one now and then.

/** Milliseconds after something happened in which every frame is drawn: what follows from it arrives. */
const AWAKE_MS = 1000

/** Milliseconds from one frame to the next at rest: the watchdog must see life. */
const REST_MS = 1000

/** A tick this much early, ms, is in time: screens do not keep their beat to the millisecond. */
const EARLY_MS = 4

export interface Pacing {
  /** True where a frame is to be drawn at a tick of the screen. @param isAtRest true where it would be the same picture */
  readonly isDue: (ms: number, isAtRest: boolean) => boolean
  /** Something happened that may change the picture: the next frames are drawn at once. */
  readonly wake: () => void
}

/** @param mostPerSecond frames; null for every tick of the screen */
export function createPacing(mostPerSecond: number | null): Pacing {
  const gap = mostPerSecond === null ? 0 : 1000 / mostPerSecond
  let next = Number.NEGATIVE_INFINITY
  let drawnMs = Number.NEGATIVE_INFINITY
  let awakeUntil = Number.NEGATIVE_INFINITY
  let isWoken = true
  return {
    wake() {
      isWoken = true
    },
    isDue(ms, isAtRest) {
      if (isWoken) awakeUntil = ms + AWAKE_MS
      isWoken = false
      // A clock that was set back.
      if (ms < drawnMs) next = drawnMs = Number.NEGATIVE_INFINITY
      if (isAtRest && ms >= awakeUntil && ms < drawnMs + REST_MS - EARLY_MS) return false
      if (ms < next - EARLY_MS) return false
      // The beat goes on from where it was due, so that 60 a second become 30 and not 20.
      next = (ms - next > gap ? ms : next) + gap
      drawnMs = ms
      return true
    },
  }
}
