// A variable of a run at given years, as a plain list for a chart.
import type { Run } from '../../model/run'
import { createSnapshot, readSnapshot, valueIn } from '../../model/snapshot'
import type { Year } from '../../model/time'
import type { VariableId } from '../../model/variables'

/** Values of a variable at `years`, in its unit, linear between states. */
export function valuesAt(run: Run, id: VariableId, years: readonly Year[]): readonly number[] {
  const snapshot = createSnapshot()
  return years.map((year) => valueIn(readSnapshot(run, year, snapshot), id))
}
