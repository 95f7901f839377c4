// What each preset must show against the baseline, in the words of the field.

import { describe, expect, it } from 'vitest'
import { LAYERS } from '../../src/model/layers'
import type { PresetId } from '../../src/model/presets'
import { type Run, valueAtStep } from '../../src/model/run'
import { BASELINE, type Scenario } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { DT_YEARS, END_YEAR, yearOfStep } from '../../src/model/time'
import type { VariableId } from '../../src/model/variables'
import { at, stepsBetween } from './suite'

const baseline = simulate(BASELINE)

const runOf = (preset: PresetId, levers: Scenario['levers'] = {}) =>
  simulate({ ...BASELINE, preset, levers })

const bindingIn = (run: Run, step: number) => LAYERS[run.binding[step] ?? 0]

// Each layer that comes to bind from the first year on, with the year it does so.
function turnsOf(run: Run, first: number): { layer: string; year: number }[] {
  const [start = 0, ...steps] = stepsBetween(first, END_YEAR)
  const turns = steps.filter((step) => run.binding[step] !== run.binding[step - 1])
  return [start, ...turns].map((step) => ({
    layer: bindingIn(run, step) ?? '',
    year: yearOfStep(step),
  }))
}

// Run over reference, minus one, at each step from the first year to the last.
function deviations(
  run: Run,
  id: VariableId,
  first: number,
  last = END_YEAR,
  reference = baseline,
) {
  return stepsBetween(first, last).map(
    (step) => valueAtStep(run, step, id) / valueAtStep(reference, step, id) - 1,
  )
}

function expectAbove(run: Run, ids: VariableId[], first: number, last = END_YEAR, by = 0): void {
  for (const id of ids) {
    expect(Math.min(...deviations(run, id, first, last)), id).toBeGreaterThan(by)
  }
}

function expectBelow(run: Run, ids: VariableId[], first: number, last = END_YEAR, by = 0): void {
  for (const id of ids) {
    expect(Math.max(...deviations(run, id, first, last)), id).toBeLessThan(-by)
  }
}

function expectWithin(
  run: Run,
  id: VariableId,
  share: number,
  first: number,
  last = END_YEAR,
): void {
  expect(Math.max(...deviations(run, id, first, last).map(Math.abs)), id).toBeLessThan(share)
}

describe('behaviour prediction: baseline', () => {
  it('is bound by chips, then by infrastructure, then by energy', () => {
    const turns = turnsOf(baseline, 2024)
    expect(turns.map(({ layer }) => layer)).toEqual(['chips', 'infrastructure', 'energy'])
    const [, toHalls = 0, toEnergy = 0] = turns.map(({ year }) => year)
    expect(Math.abs(toHalls - 2026.3)).toBeLessThan(0.1)
    expect(Math.abs(toEnergy - 2027.4)).toBeLessThan(0.1)
  })

  it('rises in every layer and falls in price every year', () => {
    for (let year = 2024; year < END_YEAR; year++) {
      for (const id of [
        'energyGW',
        'infrastructureGW',
        'chipsMH100e',
        'modelsIndex',
        'labourK',
        'servedTokS',
      ] as const) {
        expect(at(baseline, year + 1, id)).toBeGreaterThan(at(baseline, year, id))
      }
      expect(at(baseline, year + 1, 'priceUsdPerMtok')).toBeLessThan(
        at(baseline, year, 'priceUsdPerMtok'),
      )
    }
  })

  it('spends between 4 and 8 trillion dollars from 2025 to 2030', () => {
    const spent = stepsBetween(2025, 2031)
      .slice(0, -1)
      .reduce((sum, step) => sum + DT_YEARS * valueAtStep(baseline, step, 'spentBnUsdYr'), 0)
    expect(spent).toBeGreaterThan(4000)
    expect(spent).toBeLessThan(8000)
  })
})

describe('behaviour prediction: energy-wall', () => {
  const run = runOf('energy-wall')

  it('lowers energy, use and spending, raises the price, and energy binds', () => {
    expectBelow(run, ['energyGW', 'servedTokS', 'spentBnUsdYr'], 2028)
    expectAbove(run, ['priceUsdPerMtok', 'unservedShare'], 2028)
    for (const step of stepsBetween(2028, END_YEAR)) expect(bindingIn(run, step)).toBe('energy')
  })

  it('yields little to money for chips or for applications', () => {
    const served = (levers: Scenario['levers']) =>
      Math.max(
        ...deviations(runOf('energy-wall', levers), 'servedTokS', 2028, END_YEAR, run).map(
          Math.abs,
        ),
      )
    expect(served({ 'invest.chips': 1.5 })).toBeLessThan(0.1)
    expect(served({ 'invest.applications': 1.5 })).toBeLessThan(0.12)
  })
})

describe('behaviour prediction: power-first', () => {
  it('raises energy and use, and halls bind instead, chips later', () => {
    const run = runOf('power-first')
    expectAbove(run, ['energyGW'], 2028, END_YEAR, 0.35)
    expectAbove(run, ['servedTokS'], 2028)
    expectBelow(run, ['priceUsdPerMtok'], 2028)
    const turns = turnsOf(run, 2028)
    expect(turns.map(({ layer }) => layer)).toEqual(['infrastructure', 'chips'])
    expect(Math.max(...deviations(run, 'labourCover', 2028, 2031 - DT_YEARS))).toBeLessThanOrEqual(
      0,
    )
  })
})

describe('behaviour prediction: open-model-shock', () => {
  it('raises use and what is required, and cuts the price', () => {
    const run = runOf('open-model-shock')
    expectAbove(run, ['servedTokS'], 2027.5, 2033, 0.5)
    expectBelow(run, ['priceUsdPerMtok'], 2027.5, 2033, 0.4)
    expectAbove(run, ['requiredMH100e', 'wantedGW'], 2027.5, 2033)
    expectAbove(run, ['energyGW'], 2027.5, 2033, -0.005)
  })
})

describe('behaviour prediction: labour-shortage', () => {
  it('lowers hands, halls, power and use', () => {
    const ids = ['labourK', 'infrastructureGW', 'energyGW', 'servedTokS', 'labourCover'] as const
    expectBelow(runOf('labour-shortage'), [...ids], 2028.5)
  })
})

describe('behaviour prediction: train-the-trades', () => {
  it('shows late, and then in power, halls and use', () => {
    const run = runOf('train-the-trades')
    expectWithin(run, 'servedTokS', 0.02, 2024, 2028)
    expectAbove(run, ['energyGW', 'infrastructureGW', 'servedTokS'], 2030)
  })
})

describe('behaviour prediction: efficiency-breakthrough', () => {
  it('lets the power of new chips fall faster from 2027 on', () => {
    const run = runOf('efficiency-breakthrough')
    for (const step of stepsBetween(2024, END_YEAR)) {
      const year = yearOfStep(step)
      const usual = 0.65 * 1.4 ** (2025 - year)
      const expected = year < 2027 ? usual : usual * (1.4 / 1.8) ** (year - 2027)
      expect(valueAtStep(run, step, 'newChipKWPerH100e') / expected).toBeCloseTo(1, 12)
    }
  })

  it('saves power per chip, raises use and the fleet, and cuts the price', () => {
    const run = runOf('efficiency-breakthrough')
    expectBelow(run, ['wattsPerChip', 'priceUsdPerMtok'], 2027.75)
    expectAbove(run, ['servedTokS', 'chipsMH100e'], 2027.75)
  })

  it.each([0.3, 0.6, 1.1, 1.5, 1.8])(
    'with elasticity %s wants less or more power',
    (elasticity) => {
      const under = { levers: { elasticity }, from: 2024 }
      const run = simulate({ ...BASELINE, ...under, preset: 'efficiency-breakthrough' })
      const deviation =
        at(run, 2032, 'wantedGW') / at(simulate({ ...BASELINE, ...under }), 2032, 'wantedGW')
      if (elasticity <= 1.1) expect(deviation).toBeLessThan(1)
      else expect(deviation).toBeGreaterThan(1)
    },
  )
})

describe('behaviour prediction: trillion-boom', () => {
  it('raises money, chips, halls and use, and energy the least', () => {
    const run = runOf('trillion-boom')
    expectAbove(
      run,
      [
        'budgetBnUsdYr',
        'spentBnUsdYr',
        'chipsMH100e',
        'infrastructureGW',
        'modelsIndex',
        'servedTokS',
        'revenueBnUsdYr',
      ],
      2027.5,
    )
    expectBelow(run, ['priceUsdPerMtok'], 2027.5)
    const gain = (id: VariableId) => at(run, 2033, id) / at(baseline, 2033, id)
    expect(gain('energyGW')).toBeGreaterThan(1)
    expect(gain('energyGW')).toBeLessThan(Math.min(gain('infrastructureGW'), gain('modelsIndex')))
  })
})

describe('behaviour prediction: demand-winter', () => {
  it('empties halls sooner than it stops power', () => {
    const run = runOf('demand-winter')
    const ids = ['servedTokS', 'revenueBnUsdYr', 'wantedGW', 'spentBnUsdYr'] as const
    expectBelow(run, [...ids], 2027.75, 2029.375)
    // Power is slow to come and slow to go: it moves far less than chips.
    expectWithin(run, 'energyGW', 0.12, 2027.75, 2029.375)
    const dipOfChips = deviations(run, 'chipsMH100e', 2027.75, 2029.375)
    expect(Math.min(...dipOfChips)).toBeLessThan(-0.2)
    expectBelow(run, ['energyGW', 'infrastructureGW'], 2033, 2033)
  })
})

describe('behaviour prediction: chip-choke', () => {
  it('lowers the fleet, and chips bind again from about 2030', () => {
    const run = runOf('chip-choke')
    expectBelow(run, ['chipsMH100e'], 2026.5625)
    const turns = turnsOf(run, 2028)
    expect(turns.map(({ layer }) => layer)).toEqual(['energy', 'chips'])
    expect(Math.abs((turns[1]?.year ?? 0) - 2030.3)).toBeLessThan(0.1)
  })
})
