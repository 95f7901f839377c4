// What the picture still eases from, by the clock of the page: since the last change, and since the camera set out.
import { EASE } from '../look/tuning'
import type { Blend, Flight, Moment } from '../show/moment'
import type { Second } from '../show/playback'
import { changedAfter, flownAfter } from '../stage/eased'
import { DRAWN_SIZE } from '../stage/frame'
import { POSE } from '../stage/posePlaces'
import type { CakeState } from '../state/cakeState'

/** What the picture eases to besides another run, rather than cuts. */
const EASED = [
  'measure',
  'slice',
  'explode',
  'signs',
  'selected',
  'claim',
  'compared',
  'telling',
] as const

/** True where the picture eases from the one state to the other, though both show the same run. */
export const hasChanged = (now: CakeState, before: CakeState): boolean =>
  EASED.some((key) => now[key] !== before[key])

export interface Transition {
  /** Something changes at a second: the picture eases from what is drawn, and so does what is compared. */
  readonly change: (second: Second, drawn: Float64Array, drawnBeside: Float64Array) => void
  /** The camera leaves where it stands. */
  readonly setOut: (second: Second, pose: Float64Array) => void
  /** Writes into a moment what still eases at a second. */
  readonly read: (second: Second, moment: Moment) => void
  /** The same for what is compared, once read. */
  readonly beside: () => Blend | null
  /** The second from which nothing eases any more. */
  readonly endsAt: () => Second
}

export function createTransition(): Transition {
  const blend: Blend = { drawn: new Float64Array(DRAWN_SIZE), weight: 1 }
  const blendBeside: Blend = { drawn: new Float64Array(DRAWN_SIZE), weight: 1 }
  const flight: Flight = { pose: new Float64Array(POSE.size), flown: 1 }
  let changed = Number.NEGATIVE_INFINITY
  let left = Number.NEGATIVE_INFINITY
  return {
    change(second, drawn, drawnBeside) {
      blend.drawn.set(drawn)
      blendBeside.drawn.set(drawnBeside)
      changed = second
    },
    setOut(second, pose) {
      flight.pose.set(pose)
      left = second
    },
    read(second, moment) {
      blend.weight = blendBeside.weight = changedAfter(second - changed)
      flight.flown = flownAfter(second - left)
      moment.blend = blend.weight < 1 ? blend : null
      moment.flight = flight.flown < 1 ? flight : null
    },
    beside: () => (blendBeside.weight < 1 ? blendBeside : null),
    endsAt: () => Math.max(changed + EASE.changeSeconds, left + EASE.flightSeconds),
  }
}
