// Laws every run keeps: identities, conservation, corners, extreme conditions, determinism.

import { describe, expect, it } from 'vitest'
import { LAYERS } from '../../src/model/layers'
import type { Parameters } from '../../src/model/parameters'
import { PRESET_IDS } from '../../src/model/presets'
import { type Run, seriesOf, valueAtStep } from '../../src/model/run'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { DT_YEARS, STATE_COUNT, yearOfStep } from '../../src/model/time'
import {
  BUDGET_OF_LAYER,
  CAP_OF_LAYER,
  CAPITAL_OF_LAYER,
  SPENT_OF_LAYER,
  VARIABLE_IDS,
  VARIABLES,
  type VariableId,
} from '../../src/model/variables'
import { CORNERS, STEPS, scenarioOf, stepsBetween } from './suite'

// Rates of change, which may be negative; the unspent and the unserved only by rounding.
const SIGNED: readonly VariableId[] = ['fabChangeGWYr2', 'requiredGrowth']
const DIFFERENCES: readonly VariableId[] = ['unspentBnUsdYr', 'unservedShare']
const ROUNDING = 1e-9

function expectSoundRun(run: Run): void {
  for (const id of VARIABLE_IDS) {
    const values = seriesOf(run, id)
    expect(values.every(Number.isFinite), `${id} is finite`).toBe(true)
    if (SIGNED.includes(id)) continue
    const least = DIFFERENCES.includes(id) ? -ROUNDING : 0
    expect(Math.min(...values), `${id} is not negative`).toBeGreaterThanOrEqual(least)
  }
}

function expectIdentities(run: Run): void {
  for (const step of STEPS) {
    const value = (id: VariableId) => valueAtStep(run, step, id)
    const caps = LAYERS.map((layer) => value(CAP_OF_LAYER[layer]))
    if (caps.some((cap) => value('servedTokS') > cap * (1 + 1e-12))) {
      expect.fail(`served exceeds a capacity in ${yearOfStep(step)}`)
    }
    if (run.binding[step] !== caps.indexOf(Math.min(...caps))) {
      expect.fail(`the binding layer is not the least capacity in ${yearOfStep(step)}`)
    }
    for (const layer of LAYERS) {
      if (value(SPENT_OF_LAYER[layer]) > value(BUDGET_OF_LAYER[layer]) * (1 + 1e-12)) {
        expect.fail(`${layer} overspends in ${yearOfStep(step)}`)
      }
    }
  }
}

describe('every preset with every lever at its corners', () => {
  it('stays finite and non-negative', () => {
    for (const scenario of CORNERS) expectSoundRun(simulate(scenario))
  }, 120_000)

  it('serves no more than any capacity, names the least and overspends nowhere', () => {
    for (const scenario of CORNERS) expectIdentities(simulate(scenario))
  }, 120_000)
})

describe('what flows in and not out stays', () => {
  type Balance = [stocks: VariableId[], inflows: VariableId[], outflows: VariableId[]]
  const BALANCES: Record<string, Balance> = {
    'power and its pipeline': [
      ['energyGW', 'pipeline1GW', 'pipeline2GW', 'pipeline3GW'],
      ['energyStartsGWYr'],
      [],
    ],
    'data centres and their sites': [
      ['infrastructureGW', 'constructionGW'],
      ['infrastructureStartsGWYr'],
      [],
    ],
    chips: [['chipsMH100e'], ['shippedMH100eYr'], []],
    labour: [['labourK', 'labourInTrainingK'], ['enrolledKYr', 'poachedKYr'], ['retiredKYr']],
  }
  const RETIRED: Partial<Record<string, [VariableId, lifeYears: number]>> = {
    'power and its pipeline': ['energyGW', 30],
    'data centres and their sites': ['infrastructureGW', 20],
    chips: ['chipsMH100e', 5],
  }

  it.each(Object.keys(BALANCES))('%s', (name) => {
    const [stocks, inflows, outflows] = BALANCES[name] ?? [[], [], []]
    for (const preset of PRESET_IDS) {
      const run = simulate(scenarioOf({ preset }))
      const sum = (ids: VariableId[], step: number) =>
        ids.reduce((total, id) => total + valueAtStep(run, step, id), 0)
      let expected = sum(stocks, 0)
      for (const step of STEPS.slice(1)) {
        const [retired, lifeYears] = RETIRED[name] ?? ['energyGW', Number.POSITIVE_INFINITY]
        const net = sum(inflows, step - 1) - sum(outflows, step - 1)
        expected += DT_YEARS * (net - valueAtStep(run, step - 1, retired) / lifeYears)
        if (Math.abs(sum(stocks, step) / expected - 1) > 1e-9) {
          expect.fail(`${preset} loses ${name} in ${yearOfStep(step)}`)
        }
      }
    }
  })

  it('money: earned and brought in is spent or unspent, and what is spent is built', () => {
    for (const preset of PRESET_IDS) {
      const run = simulate(scenarioOf({ preset }))
      const built = new Map(LAYERS.map((layer) => [layer, 0]))
      for (const step of STEPS) {
        const value = (id: VariableId) => valueAtStep(run, step, id)
        const budget = value('budgetBnUsdYr')
        const close = (one: number, two: number) => Math.abs(one - two) <= 1e-9 * Math.abs(two)
        expect(close(value('outsideBnUsdYr') + value('reinvestedBnUsdYr'), budget)).toBe(true)
        expect(close(value('spentBnUsdYr') + value('unspentBnUsdYr'), budget)).toBe(true)
        for (const layer of LAYERS) {
          const soFar = built.get(layer) ?? 0
          expect(close(value(CAPITAL_OF_LAYER[layer]), soFar)).toBe(true)
          built.set(layer, soFar + DT_YEARS * value(SPENT_OF_LAYER[layer]))
        }
      }
    }
  })
})

describe('extreme conditions', () => {
  const NO_ENERGY: Partial<Parameters> = {
    initialEnergyGW: 0,
    initialPipeline1GW: 0,
    initialPipeline2GW: 0,
    initialPipeline3GW: 0,
    gridCeilingGWYr: 0,
  }
  const NO_LABOUR = {
    initialLabourK: 0,
    initialLabourInTrainingK: 0,
    enrolmentKYr: 0,
    poachRate: 0,
  }
  const runUnder = (assumptions: Partial<Parameters>) => simulate(scenarioOf({ assumptions }))

  it('without money nothing is built', () => {
    const run = simulate({
      ...BASELINE,
      levers: { invest: 0 },
      from: 2024,
      assumptions: { reinvestment: 0 },
    })
    expectSoundRun(run)
    expect(seriesOf(run, 'spentBnUsdYr').every((spent) => spent === 0)).toBe(true)
    const chips = seriesOf(run, 'chipsMH100e')
    expect(chips.every((value, step) => step === 0 || value < (chips[step - 1] ?? 0))).toBe(true)
  })

  it('without energy nothing is served', () => {
    const run = runUnder(NO_ENERGY)
    expectSoundRun(run)
    expect(seriesOf(run, 'servedTokS').every((served) => served === 0)).toBe(true)
  })

  it('without labour nothing is completed', () => {
    const run = runUnder(NO_LABOUR)
    expectSoundRun(run)
    expect(seriesOf(run, 'completedGWYr').every((flow) => flow === 0)).toBe(true)
    expect(seriesOf(run, 'energisedGWYr').every((flow) => flow === 0)).toBe(true)
  })

  it.each([1e-9, 1e6])('with demand times %s the run stays sound', (demand) => {
    const run = runUnder({ demand })
    expectSoundRun(run)
    expectIdentities(run)
  })

  it('with a thousand times the money the run stays sound and powers more', () => {
    const run = simulate({ ...BASELINE, levers: { invest: 1000 }, from: 2024 })
    expectSoundRun(run)
    expectIdentities(run)
    expect(valueAtStep(run, STATE_COUNT - 1, 'energyGW')).toBeGreaterThan(
      valueAtStep(simulate(BASELINE), STATE_COUNT - 1, 'energyGW'),
    )
  })
})

describe('a run is a pure function of its scenario', () => {
  it.each(PRESET_IDS)('%s gives identical bytes twice', (preset) => {
    const scenario = scenarioOf({ preset, levers: { grid: 33, invest: 1.3 } })
    const [one, two] = [simulate(scenario), simulate(structuredClone(scenario))]
    expect(Buffer.from(one.values.buffer).equals(Buffer.from(two.values.buffer))).toBe(true)
    expect(one.binding).toEqual(two.binding)
  })

  it('history before the first change is the same in every run', () => {
    const width = VARIABLE_IDS.length
    const statesBefore = stepsBetween(2024, 2026.5).length - 1
    const history = simulate(BASELINE).values.slice(0, statesBefore * width)
    for (const scenario of CORNERS) {
      const values = simulate(scenario).values.slice(0, statesBefore * width)
      expect(Buffer.from(values.buffer).equals(Buffer.from(history.buffer))).toBe(true)
    }
  }, 60_000)

  it('has a row for every state and a column for every variable', () => {
    const run = simulate(BASELINE)
    expect(run.values).toHaveLength(STATE_COUNT * Object.keys(VARIABLES).length)
    expect(run.binding).toHaveLength(STATE_COUNT)
  })
})

describe('integration error', () => {
  const WATCHED: VariableId[] = [
    'energyGW',
    'chipsMH100e',
    'infrastructureGW',
    'labourK',
    'modelsIndex',
    'priceUsdPerMtok',
    'servedTokS',
    'revenueBnUsdYr',
  ]
  it.each(WATCHED)('half the step moves %s by at most two per cent', (id) => {
    const [whole, half] = [simulate(BASELINE), simulate(BASELINE, { substeps: 2 })]
    for (const step of STEPS) {
      const deviation = valueAtStep(half, step, id) / valueAtStep(whole, step, id) - 1
      expect(Math.abs(deviation)).toBeLessThanOrEqual(0.02)
    }
  })
})

describe('behaviour of 2024 and 2025', () => {
  const run = simulate(BASELINE)
  const shipped = (year: number) =>
    stepsBetween(2024, year)
      .slice(0, -1)
      .reduce((sum, step) => sum + DT_YEARS * valueAtStep(run, step, 'shippedMH100eYr'), 1.6)

  it.each([
    [2025, 6.53, 13.3],
    [2026, 19.74, 31],
  ])('shipments and rated power by %s are within 30 per cent', (year, chips, power) => {
    const rated = valueAtStep(run, stepsBetween(2024, year).length - 1, 'ratedGW')
    expect(Math.abs(shipped(year) / chips - 1)).toBeLessThan(0.3)
    expect(Math.abs(rated / power - 1)).toBeLessThan(0.3)
  })
})
