// The baseline of a lever's change: both runs simulated anew, and nothing of the page.
import { BASELINE } from '../../../src/model/scenario'
import { simulate } from '../../../src/model/simulate'

/** Simulates a scenario and its baseline; answers a number of each, so that neither is left out. */
function pair(demand: number): number {
  const assumptions = { elasticity: 1 + demand / 10 }
  const run = simulate({ ...BASELINE, assumptions, levers: { demand } })
  const baseline = simulate({ ...BASELINE, assumptions })
  return (run.values[0] ?? 0) + (baseline.values[0] ?? 0)
}

Object.assign(window, { pair })
