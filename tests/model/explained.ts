// What the tests of explanations share: short ways to explain a scenario and to read what was found.

import { explain } from '../../src/model/explain'
import { referenceOf } from '../../src/model/explainAnswer'
import type { Explanation, ExplanationCode } from '../../src/model/explanation'
import type { Levers } from '../../src/model/levers'
import type { Run } from '../../src/model/run'
import type { Scenario } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import type { VariableId } from '../../src/model/variables'
import { at, scenarioOf } from './suite'

export const BASELINE_RUN = simulate()

export const explained = (change: Partial<Scenario>, year: number) => {
  const scenario = scenarioOf(change)
  return explain(simulate(scenario), simulate(referenceOf(scenario)), year)
}

export const codesOf = (change: Partial<Scenario>, year: number) =>
  explained(change, year).map(({ code }) => code)

export const leverCodes = (levers: Levers, year: number) => codesOf({ levers }, year)

/** The numbers of the one explanation of a code; fails where there is none, or more. */
export function only<Code extends ExplanationCode>(
  explanations: readonly Explanation[],
  code: Code,
): Explanation<Code>['args'] {
  const found = explanations.filter((one) => one.code === code) as Explanation<Code>[]
  const [first] = found
  if (first === undefined || found.length > 1) throw new Error(`${found.length} times ${code}`)
  return first.args
}

export const changeOf = (run: Run, year: number, id: VariableId) =>
  at(run, year, id) / at(BASELINE_RUN, year, id) - 1
