// Explanations found in a run beside its reference: what binds, and what runs against intuition.

import { energyAnswersLate, explainWanted, tradesDiverted } from './explainEnergy'
import { priceOutrunsUse, trainingTakesFleet } from './explainMarket'
import { explainMoney } from './explainMoney'
import { type Pair, pairAt } from './explainPair'
import type { Explanation } from './explanation'
import { LAYERS } from './layers'
import type { Run } from './run'
import { STATE_COUNT, type Year, yearOfStep } from './time'

/** More than this nobody reads. */
const MOST = 4

// By importance: results that would read as faults come before those that only surprise.
const RULES: readonly ((pair: Pair) => readonly Explanation[])[] = [
  ({ run, step }) => [bindsAt(run, step)],
  tradesDiverted,
  priceOutrunsUse,
  explainMoney,
  trainingTakesFleet,
  energyAnswersLate,
  explainWanted,
]

/**
 * What can be said about `run` at `year`, clamped to its range: first what binds, then what its
 * comparison with `reference`, the run of `referenceOf` its scenario, shows. Simulates nothing.
 */
export function explain(run: Run, reference: Run, year: Year): readonly Explanation[] {
  const pair = pairAt(run, reference, year)
  return RULES.flatMap((rule) => rule(pair)).slice(0, MOST)
}

/** The layer that binds at a state of a run, and the unbroken spell of it around that state. */
export function bindsAt(run: Run, step: number): Explanation<'binds'> {
  const bindingIndex = run.binding[step] ?? 0
  let first = step
  while (first > 0 && run.binding[first - 1] === bindingIndex) first -= 1
  let next = step + 1
  while (next < STATE_COUNT && run.binding[next] === bindingIndex) next += 1
  const layer = LAYERS[bindingIndex] ?? 'energy'
  const sinceYear = first === 0 ? null : yearOfStep(first)
  const untilYear = next === STATE_COUNT ? null : yearOfStep(next)
  return { code: 'binds', args: { layer, sinceYear, untilYear } }
}
