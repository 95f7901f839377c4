// Where the fixed marks stand, so that none burns in: they wander by whole pixels, too slowly to be seen.

/** CSS px a minute, and px to either side. */
const SPEED = 2
const REACH = 12
/** The other way is walked a little slower, so that the path covers the whole field. */
const SLOWER = 0.77

const MINUTE_MS = 60_000

/** Back and forth between -reach and +reach. */
function pendulum(way: number, reach: number): number {
  const at = (way + reach) % (4 * reach)
  return Math.round(at < 2 * reach ? at - reach : 3 * reach - at)
}

export interface Drift {
  /** CSS px from the usual place. */
  readonly x: number
  readonly y: number
}

/** @param ms of the beat */
export function driftAt(ms: number): Drift {
  const way = (ms / MINUTE_MS) * SPEED
  return { x: pendulum(way, REACH), y: pendulum(way * SLOWER, REACH) }
}

/** Which of the two layouts is shown after so many loops of the tour: the other one with each. */
export const layoutAt = (loops: number): 0 | 1 => (loops % 2 === 0 ? 0 : 1)
