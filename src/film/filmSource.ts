// What a film tells: a tour, or years that pass over one view and one scenario.
import type { Run } from '../model/run'
import { BASELINE, type Scenario } from '../model/scenario'
import { simulate } from '../model/simulate'
import type { Year } from '../model/time'
import type { CompiledTour } from '../show/compiledTour'
import { compileTour } from '../show/compileTour'
import type { Second } from '../show/playback'
import { TOUR_IDS, tourOf } from '../show/tours/tours'
import type { AddressState } from '../state/addressState'

/** Years that pass evenly, and then stand. */
interface PassingYears {
  readonly from: Year
  readonly to: Year
  readonly perSecond: number
}

export interface FilmSource {
  /** Length of all of it. */
  readonly seconds: number
  /** One of the two is there. */
  readonly tour: CompiledTour | null
  readonly years: PassingYears | null
  /** What is shown besides; of a tour only the scenario it may be made from, theme and language. */
  readonly address: AddressState
}

/** How long the last year stands, seconds, so that it can be read. */
export const LAST_YEAR_SECONDS = 1

/** How long years take to pass, and to stand, seconds. */
export function secondsOfYears({ from, to, perSecond }: PassingYears): number {
  return (to - from) / perSecond + LAST_YEAR_SECONDS
}

/** The year at a second of passing years; exactly the last one once it is reached. */
export function passingYear({ from, to, perSecond }: PassingYears, second: Second): Year {
  return Math.min(to, from + Math.max(0, second) * perSecond)
}

/** Answers the tour of a name, made from a scenario where it is one of that kind. */
export type TourNamed = (name: string, scenario: Scenario) => CompiledTour | undefined

/** The tours that the product tells. */
export const shippedTour: TourNamed = (name, scenario) => {
  const id = TOUR_IDS.find((known) => known === name)
  if (id === undefined) return undefined
  const { assumptions } = scenario
  const baseline: Run = simulate({ ...BASELINE, assumptions })
  return compileTour(tourOf(id, simulate(scenario), baseline)).value
}
