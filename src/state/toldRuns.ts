// The runs of the scenarios that tours show, each simulated once.
import type { Run } from '../model/run'
import type { Scenario } from '../model/scenario'
import { runsOf } from './cakeState'

interface Runs {
  readonly run: Run
  /** The baseline under the same assumptions. */
  readonly baseline: Run
}

/** Answers the runs of a scenario, the same objects for the same scenario object. */
export function createRunsOf(): (scenario: Scenario) => Runs {
  const known = new WeakMap<Scenario, Runs>()
  let baseline: Run | null = null
  return (scenario) => {
    const runs = known.get(scenario) ?? runsOf(scenario, baseline)
    known.set(scenario, runs)
    baseline = runs.baseline
    return runs
  }
}
