// A run at one year, read between states without allocating.

import type { Run } from './run'
import { END_YEAR, START_YEAR, STATE_COUNT, STEPS_PER_YEAR, type Year } from './time'
import { VARIABLE_IDS, VARIABLE_INDEX, type VariableId } from './variables'

export interface Snapshot {
  /** Year it was read at, within the range of the run. */
  year: Year
  /** Place in `LAYERS` of the binding layer. */
  binding: number
  /** One value per variable in the order of `VARIABLE_IDS`, table units. */
  readonly values: Float64Array
}

/** An empty snapshot to read into. */
export function createSnapshot(): Snapshot {
  return { year: START_YEAR, binding: 0, values: new Float64Array(VARIABLE_IDS.length) }
}

/**
 * Fills `out` with the run at `year`, clamped to the range: numbers are linear between states, the
 * binding layer is that of the earlier state. Returns `out`.
 */
export function readSnapshot(run: Run, year: Year, out: Snapshot): Snapshot {
  const within = Math.min(END_YEAR, Math.max(START_YEAR, year))
  const position = (within - START_YEAR) * STEPS_PER_YEAR
  const step = Math.floor(position)
  const weight = position - step
  const width = out.values.length
  const earlier = step * width
  const later = Math.min(step + 1, STATE_COUNT - 1) * width
  for (let index = 0; index < width; index++) {
    const value = run.values[earlier + index] ?? 0
    out.values[index] = value + weight * ((run.values[later + index] ?? 0) - value)
  }
  out.year = within
  out.binding = run.binding[step] ?? 0
  return out
}

/** Value of a variable in a snapshot, in the unit of the table. */
export function valueIn(snapshot: Snapshot, id: VariableId): number {
  return snapshot.values[VARIABLE_INDEX[id]] ?? 0
}
