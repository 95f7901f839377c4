// The tour being told: which one, and where in it the visitor is, playing or standing.
import type { Run } from '../model/run'
import type { CompiledTour } from '../show/compiledTour'
import { compileTour } from '../show/compileTour'
import type { Second } from '../show/playback'
import { secondWithin } from '../show/tourMoment'
import { nextSecond, previousSecond } from '../show/tourSteps'
import { type TourId, tourOf } from '../show/tours/tours'

export interface Telling {
  readonly id: TourId
  readonly tour: CompiledTour
  /** Second of the tour: where it stands, or from where it plays. */
  readonly at: Second
  /** Second of the clock from which it plays; null where it stands. */
  readonly since: Second | null
}

/** A tour standing at a second; only yours is made from `run` beside `baseline`. */
export function tellingOf(id: TourId, run: Run, baseline: Run, at: Second): Telling {
  const tour = compileTour(tourOf(id, run, baseline)).value
  return { id, tour, at: secondWithin(tour, at), since: null }
}

/** The tour that the page tells; null for none. */
export const toldTour = ({ telling }: { readonly telling: Telling | null }): TourId | null =>
  telling?.id ?? null

/** The second of the tour at a second of the clock. */
export function secondOfTelling({ tour, at, since }: Telling, second: Second): Second {
  return since === null ? at : secondWithin(tour, at + Math.max(0, second - since))
}

/** The second of the clock at which it comes to its end; Infinity where it stands or loops. */
export function tellingEndsAt({ tour, at, since }: Telling): Second {
  return since === null || tour.loops ? Number.POSITIVE_INFINITY : since + tour.seconds - at
}

/** Playing from where it is, or from its beginning where nothing is left to tell. */
export function playedTelling(telling: Telling, second: Second): Telling {
  const at = secondOfTelling(telling, second)
  return { ...telling, at: at >= telling.tour.seconds ? 0 : at, since: second }
}

/** Standing where it is; the same object where it stands already. */
export function pausedTelling(telling: Telling, second: Second): Telling {
  if (telling.since === null) return telling
  return { ...telling, at: secondOfTelling(telling, second), since: null }
}

/** At another second of the tour, playing on where it plays. */
export function soughtTelling(telling: Telling, at: Second, second: Second): Telling {
  const since = telling.since === null ? null : second
  return { ...telling, at: secondWithin(telling.tour, at), since }
}

/** At the next stop, or at the beginning of this or the one before, playing on where it plays. */
export function steppedTelling(telling: Telling, by: 1 | -1, second: Second): Telling {
  const secondOf = by > 0 ? nextSecond : previousSecond
  const at = secondOf(telling.tour, secondOfTelling(telling, second))
  return soughtTelling(telling, at, second)
}

/** True where all of it was told and nothing plays. */
export function isOver({ tour, at, since }: Telling): boolean {
  return since === null && !tour.loops && at >= tour.seconds
}

/** What is told of a changed scenario: the tour that is made from it begins to tell of the new one. */
export function retoldTelling(telling: Telling, run: Run, baseline: Run, second: Second): Telling {
  if (telling.id !== 'yours') return telling
  const { at, since } = telling
  const now = since === null ? at : secondOfTelling(telling, second)
  return { ...tellingOf(telling.id, run, baseline, now), since: since === null ? null : second }
}
