// The ways through a tour by hand: from stop to stop, and how much of it is over.
import { type CompiledTour, placeAt } from './compiledTour'
import type { Second } from './playback'
import { secondWithin } from './tourMoment'

/** This long after a stop began, back leads to its own beginning. */
const BACK_SECONDS = 2

/** The second at which the next stop has arrived; the end after the last, its beginning in a loop. */
export function nextSecond(tour: CompiledTour, second: Second): Second {
  const { stops, loops, seconds } = tour
  const next = stops[placeAt(stops, secondWithin(tour, second)) + 1]
  return next?.arrives ?? (loops ? (stops[0]?.arrives ?? 0) : seconds)
}

/** The second at which this stop had arrived, or the one before where that was a moment ago. */
export function previousSecond(tour: CompiledTour, second: Second): Second {
  const { stops, loops } = tour
  const within = secondWithin(tour, second)
  const place = placeAt(stops, within)
  const here = stops[place]
  if (here && within >= here.arrives + BACK_SECONDS) return here.arrives
  return (stops[place - 1] ?? (loops ? stops.at(-1) : here))?.arrives ?? 0
}

/** How much of the tour is over, 0..1. */
export function progressAt(tour: CompiledTour, second: Second): number {
  return tour.seconds > 0 ? secondWithin(tour, second) / tour.seconds : 0
}
