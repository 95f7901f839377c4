// Delays and fades: how fast the stocks that are no things follow what drives them.

import { describe, expect, it } from 'vitest'
import { type Run, valueAtStep } from '../../src/model/run'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { DT_YEARS, yearOfStep } from '../../src/model/time'
import type { VariableId } from '../../src/model/variables'
import { STEPS, scenarioOf } from './suite'

const baseline = simulate(BASELINE)
const unpowered = simulate(
  scenarioOf({
    assumptions: {
      initialEnergyGW: 0,
      initialPipeline1GW: 0,
      initialPipeline2GW: 0,
      initialPipeline3GW: 0,
    },
    levers: { 'invest.energy': 0 },
    from: 2024,
  }),
)

const fade = (year: number, fadeYears: number) => Math.exp(-Math.max(0, year - 2025) / fadeYears)

/** Growth of a stock, /yr, from state to state, or of its logarithm, and what it must be. */
type Law = (value: (id: VariableId) => number, year: number) => number

const LOGARITHMIC: [VariableId, string, Law][] = [
  [
    'modelsBaseIndex',
    '1.1 a year until 2025, then fading over 7',
    (_, year) => 1.1 * fade(year, 7),
  ],
  [
    'trainingMH100e',
    '1.2 a year until 2025, then fading over 3.2',
    (_, year) => 1.2 * fade(year, 3.2),
  ],
  [
    'priceUsdPerMtok',
    'its target over 0.4 years',
    (value) => Math.log(value('targetPriceUsdPerMtok') / value('priceUsdPerMtok')) / 0.4,
  ],
]
const LINEAR: [VariableId, string, Law][] = [
  [
    'wantedTokS',
    'its target over 0.4 years',
    (value) => (value('targetTokS') - value('wantedTokS')) / 0.4,
  ],
  [
    'smoothedRequiredMH100e',
    'the requirement over one year',
    (value) => value('requiredMH100e') - value('smoothedRequiredMH100e'),
  ],
  [
    'adoption',
    'its ceiling, by word of mouth',
    (value) => 0.9 * value('adoption') * (1 - value('adoption') / value('adoptionCeiling')),
  ],
]

function expectLaw(
  run: Run,
  id: VariableId,
  law: Law,
  changeOf: (from: number, to: number) => number,
) {
  for (const step of STEPS.slice(0, -1)) {
    const value = (one: VariableId) => valueAtStep(run, step, one)
    const change = changeOf(value(id), valueAtStep(run, step + 1, id)) / DT_YEARS
    const expected = law(value, yearOfStep(step))
    // A small change of a large number keeps the precision of that number.
    const isClose = Math.abs(change - expected) <= 1e-9 * Math.max(1, Math.abs(expected), value(id))
    if (!isClose) expect.fail(`${id} in ${yearOfStep(step)}: ${change}, not ${expected}`)
  }
}

describe('structure: delays and fades', () => {
  it.each(LOGARITHMIC)('%s follows %s, in logarithms', (id, _, law) => {
    expectLaw(baseline, id, law, (from, to) => Math.log(to / from))
  })

  it.each(LINEAR)('%s follows %s', (id, _, law) => {
    expectLaw(baseline, id, law, (from, to) => to - from)
  })

  it('users leave over 1.5 years where nothing is left that can serve them', () => {
    const leaving: Law = (value) => (value('adoptionCeiling') - value('adoption')) / 1.5
    expect(valueAtStep(unpowered, 0, 'adoptionCeiling')).toBeLessThan(0.01)
    expectLaw(unpowered, 'adoption', leaving, (from, to) => to - from)
  })
})
