// A run: every variable at every state of one scenario.

import type { Scenario } from './scenario'
import { STATE_COUNT } from './time'
import { VARIABLE_IDS, VARIABLE_INDEX, type VariableId } from './variables'

export interface Run {
  /** What was simulated. */
  readonly scenario: Scenario
  /** One row per state, one column per variable in the order of `VARIABLE_IDS`, table units. */
  readonly values: Float64Array
  /** Place in `LAYERS` of the binding layer, one per state. */
  readonly binding: Uint8Array
}

/** Value of a variable at the state numbered `step`; throws outside 0 .. STATE_COUNT - 1. */
export function valueAtStep(run: Run, step: number, id: VariableId): number {
  const value = run.values[step * VARIABLE_IDS.length + VARIABLE_INDEX[id]]
  if (value === undefined) throw new RangeError(`no state ${step}`)
  return value
}

/** A copy of one variable at all states. */
export function seriesOf(run: Run, id: VariableId): Float64Array {
  return Float64Array.from({ length: STATE_COUNT }, (_, step) => valueAtStep(run, step, id))
}
