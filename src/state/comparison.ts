// What the scenario shown is compared with: a preset, or a scenario kept as it was.
import type { PresetId } from '../model/presets'
import type { Run } from '../model/run'
import { BASELINE } from '../model/scenario'
import { simulate } from '../model/simulate'
import { type Compared, isSameAssumptions, isSameScenario, type OwnScenario } from './ownScenario'
import { excessProblem, type Problem } from './problem'
import { packer } from './share'

interface Comparison {
  /** Null where the model does not bear it. */
  readonly compare: Compared | null
  readonly compared: Run | null
  readonly problems: readonly Problem[]
}

/** What of a state a comparison is made of. */
interface Asked {
  readonly compare: Compared | null
  readonly scenario: OwnScenario
  readonly baseline: Run
}

/** The scenario that is compared with the one shown. */
export function scenarioOf(compare: Compared, shown: OwnScenario): OwnScenario {
  if (typeof compare !== 'string') return compare.scenario
  return { ...BASELINE, preset: compare, assumptions: shown.assumptions }
}

/** What is compared with a scenario: its run, or why there is none. */
export function comparisonOf(
  compare: Compared | null,
  shown: OwnScenario,
  baseline: Run,
): Comparison {
  if (compare === null) return { compare, compared: null, problems: [] }
  const scenario = scenarioOf(compare, shown)
  const excess = excessProblem(scenario, 'compare')
  if (excess) return { compare: null, compared: null, problems: [excess] }
  const isBaseline = isSameScenario(scenario, baseline.scenario)
  return { compare, compared: isBaseline ? baseline : simulate(scenario), problems: [] }
}

/** The same after a change of the state; nothing where the comparison stays as it was. */
export function comparisonAfter(now: Asked, after: Asked): Partial<Comparison> {
  const { compare, scenario, baseline } = after
  const isKept = typeof compare !== 'string' || isSameAssumptions(now.scenario, scenario)
  if (compare === now.compare && isKept) return {}
  const { problems, ...comparison } = comparisonOf(compare, scenario, baseline)
  return problems.length > 0 ? { ...comparison, problems } : comparison
}

/** What a comparison begins with: the baseline, or a preset that differs where it is shown itself. */
export function firstCompared({ scenario }: Asked): PresetId {
  const isBaseline = isSameScenario(scenario, { ...BASELINE, assumptions: scenario.assumptions })
  return isBaseline ? 'energy-wall' : 'baseline'
}

/** True where a link cannot hold what is compared with. */
export function isComparedTooLong(compare: Compared | null): boolean {
  return compare !== null && typeof compare !== 'string' && packer().packDocument(compare) === null
}
