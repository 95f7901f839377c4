// The one clock: float64 seconds that only a crank moves on.
import type { Second } from '../show/playback'

export interface Clock {
  second: Second
}

/** A frame that took longer counts as this much, seconds: a sleeping tab does not leap. */
const LONGEST_DELTA = 1 / 20

/** Turns the crank by requestAnimationFrame, telling the true seconds gone and its ms; answers how to stop. */
export function startCrank(clock: Clock, tick: (seconds: number, ms: number) => void): () => void {
  let last = performance.now()
  let request = 0
  const turn = (now: number): void => {
    request = requestAnimationFrame(turn)
    const seconds = Math.max(0, (now - last) / 1000)
    clock.second += Math.min(LONGEST_DELTA, seconds)
    last = now
    tick(seconds, now)
  }
  request = requestAnimationFrame(turn)
  return () => cancelAnimationFrame(request)
}
