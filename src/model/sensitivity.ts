// Sensitivity: how the outcomes of a year answer to each parameter, sorted for a tornado chart.

import type { Parameter } from './parameter'
import { DEFAULT_PARAMETERS, PARAMETERS, type ParameterId } from './parameters'
import { ASSUMPTION_IDS, actsAtStart } from './ranges'
import type { Run } from './run'
import type { Scenario } from './scenario'
import { simulate } from './simulate'
import { createSnapshot, readSnapshot, valueIn } from './snapshot'
import { TODAY, type Year } from './time'
import type { VariableId } from './variables'

/** The variables whose answer is measured. */
export const OUTCOME_IDS = [
  'servedTokS',
  'energyGW',
  'priceUsdPerMtok',
] as const satisfies VariableId[]

export type OutcomeId = (typeof OUTCOME_IDS)[number]

/** Each parameter is lowered and raised by this share of its value in force. */
export const SHIFT = 0.2

export interface Bar {
  readonly parameter: ParameterId
  /** Change in the logarithm of the outcome per change in the logarithm of the parameter. */
  readonly elasticity: number
  /** Outcome with the parameter lowered, over the outcome of the scenario as it is. */
  readonly low: number
  /** Outcome with the parameter raised, over the outcome of the scenario as it is. */
  readonly high: number
}

export interface Sensitivity {
  /** What was simulated. */
  readonly scenario: Scenario
  /** Year of the outcomes. */
  readonly year: Year
  /** Bars of each outcome, the largest elasticity first, whatever its sign. */
  readonly bars: Readonly<Record<OutcomeId, readonly Bar[]>>
}

/** The parameters shifted: all that people may edit, except dates, whose share means nothing. */
export const SHIFTED_IDS = ASSUMPTION_IDS.filter((id) => {
  const { unit }: Parameter = PARAMETERS[id]
  return unit !== 'year'
})

/**
 * Elasticities in `year`, by central differences: ln(high / low) / ln(1.2 / 0.8). A parameter is
 * shifted from today on, after preset, events and levers, so that what is in force moves; what only
 * the first state reads is shifted there. `chipEfficiency` is shifted as the table has it, as times
 * a year. Yields after each parameter; where no positive outcome is left, the parameter is left out.
 */
export function* sensitivityOf(scenario: Scenario, year: Year): Generator<undefined, Sensitivity> {
  const outcomesOf = (run: Run) => {
    const snapshot = readSnapshot(run, year, createSnapshot())
    return byOutcome((id) => valueIn(snapshot, id))
  }
  const unshifted = outcomesOf(simulate(scenario))
  const bars = byOutcome((): Bar[] => [])
  for (const parameter of SHIFTED_IDS) {
    const low = outcomesOf(shiftedRun(scenario, parameter, 1 - SHIFT))
    const high = outcomesOf(shiftedRun(scenario, parameter, 1 + SHIFT))
    for (const id of OUTCOME_IDS) {
      const elasticity = Math.log(high[id] / low[id]) / Math.log((1 + SHIFT) / (1 - SHIFT))
      if (!Number.isFinite(elasticity)) continue
      const usual = unshifted[id]
      bars[id].push({ parameter, elasticity, low: low[id] / usual, high: high[id] / usual })
    }
    yield
  }
  for (const id of OUTCOME_IDS) {
    bars[id].sort((one, other) => Math.abs(other.elasticity) - Math.abs(one.elasticity))
  }
  return { scenario, year, bars }
}

function shiftedRun(scenario: Scenario, id: ParameterId, factor: number): Run {
  if (!actsAtStart(id)) {
    return simulate(scenario, { lastChanges: [{ from: TODAY, multiply: { [id]: factor } }] })
  }
  const value = (scenario.assumptions[id] ?? DEFAULT_PARAMETERS[id]) * factor
  return simulate({ ...scenario, assumptions: { ...scenario.assumptions, [id]: value } })
}

function byOutcome<Value>(pick: (id: OutcomeId) => Value): Record<OutcomeId, Value> {
  return Object.fromEntries(OUTCOME_IDS.map((id) => [id, pick(id)])) as Record<OutcomeId, Value>
}
