// All tours with their absolute seconds, as the tests read them: four for everyone and a sample of yours.
import { BASELINE, type Scenario } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { compileTour } from '../../src/show/compileTour'
import type { Tour } from '../../src/show/tour'
import { TOUR_IDS, tourOf } from '../../src/show/tours/tours'
import { yourTour } from '../../src/show/tours/yourTour'

/** A scenario that somebody might have made. */
export const SAMPLE: Scenario = {
  ...BASELINE,
  preset: 'energy-wall',
  levers: { demand: 1.5, training: 2, 'invest.energy': 2.5 },
}

const baseline = simulate()

/** The tour through a scenario, beside the baseline under its assumptions. */
export function yourTourOf(scenario: Scenario): Tour {
  const { assumptions } = scenario
  const beside =
    Object.keys(assumptions).length > 0 ? simulate({ ...BASELINE, assumptions }) : baseline
  return yourTour(scenario === BASELINE ? beside : simulate(scenario), beside)
}

const sample = simulate(SAMPLE)

/** The five tours, yours through the sample, attract last. */
export const ALL_TOURS = TOUR_IDS.map((id) => tourOf(id, sample, baseline)).map((tour) => ({
  tour,
  compiled: compileTour(tour).value,
}))

/** All but the loop, which tells nothing. */
export const TELLING = ALL_TOURS.slice(0, -1)
