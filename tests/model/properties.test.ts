// Properties: what holds in any scenario within the ranges; a failure prints its seed and scenario.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PRESETS, type Preset } from '../../src/model/presets'
import { BASELINE, releaseOf, type Scenario } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { arbitraryScenario, PROPERTY } from './arbitrary'
import { BALANCE_IDS, lossOf, moneyLostIn } from './balance'
import { faultOf, firstDifference } from './soundness'

// Ample for the usual number of scenarios, in proportion for more.
const TIMEOUT_MS = 150 * PROPERTY.numRuns

/** Tries arbitrary scenarios until one is complained about. */
function expectNone(complaintOf: (scenario: Scenario) => string | number | null): void {
  const property = fc.property(arbitraryScenario, (scenario) => {
    expect(complaintOf(scenario)).toBeNull()
  })
  fc.assert(property, PROPERTY)
}

// The first year in which anything may differ from the baseline under the same assumptions.
function firstChangeOf(scenario: Scenario): number {
  const preset: Preset = PRESETS[scenario.preset]
  const changes = [...preset.changes, ...scenario.events]
  const release = releaseOf(scenario)?.year ?? Number.POSITIVE_INFINITY
  return Math.min(scenario.from, release, ...changes.map(({ from }) => from))
}

describe('invariants: in any scenario', () => {
  it(
    'every number is finite and within bounds, served is the least capacity, nobody overspends',
    () => expectNone((scenario) => faultOf(simulate(scenario))),
    TIMEOUT_MS,
  )
})

describe('conservation: in any scenario', () => {
  it(
    'what enters power, data centres, chips and labour is there until it wears off or retires',
    () =>
      expectNone((scenario) => {
        const run = simulate(scenario)
        return BALANCE_IDS.map((id) => lossOf(run, id)).find((loss) => loss !== null) ?? null
      }),
    TIMEOUT_MS,
  )

  it(
    'money brought in or earned is spent or unspent, and what is spent is built',
    () => expectNone((scenario) => moneyLostIn(simulate(scenario))),
    TIMEOUT_MS,
  )
})

describe('determinism: in any scenario', () => {
  it(
    'a copy gives the same bytes, and the input is left alone',
    () =>
      expectNone((scenario) => {
        const copy = structuredClone(scenario)
        const [one, two] = [simulate(scenario), simulate(copy)]
        expect(scenario).toEqual(copy)
        return firstDifference(one, two)
      }),
    TIMEOUT_MS,
  )

  it(
    'history before the first change is that of the baseline under the same assumptions',
    () =>
      expectNone((scenario) => {
        const baseline = simulate({ ...BASELINE, assumptions: scenario.assumptions })
        return firstDifference(simulate(scenario), baseline, firstChangeOf(scenario))
      }),
    TIMEOUT_MS,
  )
})
