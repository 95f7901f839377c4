// What a tour wants at one of its seconds: a pure look-up, in any order, from a compiled tour.
import type { Year } from '../model/time'
import {
  type CompiledTour,
  placeAt,
  type TimedCaption,
  type TimedFraming,
  type TimedLine,
} from './compiledTour'
import { easeInOut } from './easing'
import type { Second } from './playback'
import { AT_REST } from './shown'
import { type Shown, WHOLE } from './tour'

export interface TourMoment {
  /** Second of the tour, within its length. */
  second: Second
  year: Year
  /** What is seen: `weight` of `after`, 0..1, the rest of `before`; numbers are those of `after`. */
  before: Shown
  after: Shown
  weight: number
  /** Where the camera is: `flown`, 0..1 and eased, of the way between two framings. */
  from: TimedFraming
  to: TimedFraming
  flown: number
  /** Place of the stop in the tour. */
  stop: number
  /** The caption in force. */
  caption: TimedCaption | null
  narration: TimedLine | null
}

/** A moment to be filled. */
export const createTourMoment = (): TourMoment => ({
  second: 0,
  year: 0,
  before: AT_REST,
  after: AT_REST,
  weight: 1,
  from: { ...WHOLE, claim: null },
  to: { ...WHOLE, claim: null },
  flown: 1,
  stop: 0,
  caption: null,
  narration: null,
})

/** Fills `out` with what the tour wants at `second`; a loop goes round, others stay at their ends. */
export function momentAt(
  tour: CompiledTour,
  second: Second,
  out: TourMoment = createTourMoment(),
): TourMoment {
  const within = secondWithin(tour, second)
  out.second = within
  out.year = yearOf(tour, within)
  readShown(tour, within, out)
  readFraming(tour, within, out)
  out.caption = inForce(tour.captions, within)
  out.narration = inForce(tour.narrations, within)
  return out
}

/** The second of the tour that a second of the show falls on. */
export function secondWithin({ seconds, loops }: CompiledTour, second: Second): Second {
  if (!(seconds > 0) || !Number.isFinite(second)) return 0
  if (loops) return ((second % seconds) + seconds) % seconds
  return Math.min(seconds, Math.max(0, second))
}

function yearOf({ years }: CompiledTour, second: Second): Year {
  const run = years[placeAt(years, second)]
  if (run === undefined) return 0
  // Both ends exactly: a blend in floating point may miss the last year by a hair.
  if (second >= run.end) return run.to
  return run.from + (run.to - run.from) * easeInOut((second - run.begin) / (run.end - run.begin))
}

function readShown({ states }: CompiledTour, second: Second, out: TourMoment): void {
  const place = placeAt(states, second)
  const now = states[place]
  if (now === undefined) return
  const isBlending = second < now.settles
  out.after = now.shown
  out.before = isBlending ? (states[place - 1] ?? now).shown : now.shown
  out.weight = isBlending ? easeInOut((second - now.begin) / (now.settles - now.begin)) : 1
}

function readFraming({ stops, loops }: CompiledTour, second: Second, out: TourMoment): void {
  const place = placeAt(stops, second)
  const stop = stops[place]
  if (stop === undefined) return
  const isFlying = second < stop.arrives
  const before = stops[place - 1] ?? (loops ? stops.at(-1) : undefined) ?? stop
  out.stop = place
  out.to = stop.framing
  out.from = isFlying ? before.framing : stop.framing
  out.flown = isFlying ? easeInOut((second - stop.begin) / (stop.arrives - stop.begin)) : 1
}

function inForce<Kind extends TimedLine>(list: readonly Kind[], second: Second): Kind | null {
  const line = list[placeAt(list, second)]
  return line !== undefined && second < line.end ? line : null
}
