// How long until a change shows: the first years in which two runs differ.

import { changeAtStep, firstDifference, hasLevers, NOTABLE, type Pair, pairAt } from './explainPair'
import type { Explanation } from './explanation'
import { LAYERS } from './layers'
import type { Run } from './run'
import { BASELINE, type Scenario } from './scenario'
import { END_YEAR, STATE_COUNT, STEPS_PER_YEAR, yearOfStep } from './time'
import { HEADLINE_OF_LAYER, type VariableId } from './variables'

/**
 * What a scenario is compared with in all that is explained: itself without levers, or, where it has
 * none, the baseline under the same assumptions.
 */
export function referenceOf(scenario: Scenario): Scenario {
  if (hasLevers(scenario)) return { ...scenario, levers: {} }
  return { ...BASELINE, assumptions: scenario.assumptions }
}

/**
 * Years from the first state in which `run` differs from `reference` in anything until the tokens
 * served, and the headline of the layer that shows it first, differ by `NOTABLE`; none where the
 * runs are the same throughout.
 */
export function answerYears(run: Run, reference: Run): readonly Explanation<'changeShows'>[] {
  const first = firstDifference(run, reference)
  if (first === null) return []
  const pair = pairAt(run, reference, END_YEAR)
  const headlines = LAYERS.map((layer) => ({
    layer,
    years: yearsUntil(pair, first, HEADLINE_OF_LAYER[layer]),
  }))
  const [shown] = headlines
    .filter(({ years }) => years !== null)
    .sort((one, other) => (one.years ?? 0) - (other.years ?? 0))
  const args = {
    sinceYear: yearOfStep(first),
    layer: shown?.layer ?? null,
    layerYears: shown?.years ?? null,
    servedYears: yearsUntil(pair, first, 'servedTokS'),
  }
  return [{ code: 'changeShows', args }]
}

function yearsUntil(pair: Pair, first: number, id: VariableId): number | null {
  for (let step = first; step < STATE_COUNT; step++) {
    if (Math.abs(changeAtStep(pair, step, id)) >= NOTABLE) return (step - first) / STEPS_PER_YEAR
  }
  return null
}
