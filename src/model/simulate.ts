// The simulation: a scenario in, a whole run out, by explicit Euler steps.

import { fillRow } from './equations'
import { createRow, type Instant, type Row } from './instant'
import type { Change } from './presets'
import type { Run } from './run'
import { BASELINE, forcesOf, releaseOf, type Scenario } from './scenario'
import { advanceStocks, fillInitialStocks } from './stocks'
import { DT_YEARS, START_YEAR, STATE_COUNT, yearOfStep } from './time'
import { VARIABLE_IDS, type VariableId } from './variables'

export interface SimulateOptions {
  /** Steps within each step of the clock, a whole number; the run keeps its states. */
  readonly substeps?: number
  /** Changes by date that act before those of the preset. */
  readonly changes?: readonly Change[]
  /** Changes by date that act after preset, events and levers. */
  readonly lastChanges?: readonly Change[]
}

/** Runs the model from the first year to the last. Same input, same bytes. */
export function simulate(scenario: Scenario = BASELINE, options: SimulateOptions = {}): Run {
  const { substeps = 1, changes, lastChanges } = options
  const dtYears = DT_YEARS / substeps
  const width = VARIABLE_IDS.length
  const values = new Float64Array(STATE_COUNT * width)
  const binding = new Uint8Array(STATE_COUNT)
  const forces = forcesOf(scenario, changes, lastChanges)
  const release = releaseOf(scenario)
  const row = createRow()
  const [first] = forces
  if (first === undefined) throw new RangeError('no parameters in force')
  const instant: Instant = { ...first, year: START_YEAR, release: null }
  let next = 1

  for (let step = 0; step < STATE_COUNT; step++) {
    for (let substep = 0; substep < substeps; substep++) {
      instant.year = yearOfStep(step) + substep * dtYears
      for (let force = forces[next]; force && force.from <= instant.year; force = forces[++next]) {
        instant.parameters = force.parameters
        instant.chipTrend = force.chipTrend
      }
      instant.release = release && release.year <= instant.year ? release : null
      if (step === 0 && substep === 0) fillInitialStocks(row, instant)
      const bindingNow = fillRow(row, instant)
      if (substep === 0) {
        binding[step] = bindingNow
        writeRow(row, values, step * width)
      }
      advanceStocks(row, instant, dtYears)
    }
  }
  return { scenario, values, binding }
}

// The row was created in the order of VARIABLE_IDS; walking its own keys is the fastest copy.
function writeRow(row: Row, values: Float64Array, offset: number): void {
  let place = offset
  for (const id in row) values[place++] = row[id as VariableId]
}
