// Results that run against intuition and would read as faults: each has its rule, and only its own cases.

import { describe, expect, it } from 'vitest'
import { explain } from '../../src/model/explain'
import { simulate } from '../../src/model/simulate'
import { VARIABLE_IDS, VARIABLE_INDEX } from '../../src/model/variables'
import { BASELINE_RUN, changeOf, codesOf, explained, leverCodes, only } from './explained'
import { at, scenarioOf } from './suite'

describe('results against intuition', () => {
  it('three times the money for data centres: 14% less power in 2030, for want of hands', () => {
    const run = simulate(scenarioOf({ levers: { 'invest.infrastructure': 3 } }))
    const found = only(explain(run, BASELINE_RUN, 2030), 'tradesDiverted')
    expect(found.energyChange).toBe(changeOf(run, 2030, 'energyGW'))
    expect(Math.round(found.energyChange * 100)).toBe(-14)
    expect(found.infrastructureChange).toBeGreaterThan(0)
    expect(found.labourCover).toBeLessThan(found.referenceLabourCover)
  })

  it('hands are not blamed where money, lead time or grid of power are worse too', () => {
    const levers = { 'invest.infrastructure': 3 }
    for (const worse of [{ 'invest.energy': 0.9 }, { leadTime: 4.5 }, { grid: 14 }]) {
      expect(leverCodes({ ...levers, ...worse }, 2030)).not.toContain('tradesDiverted')
    }
    for (const preset of ['energy-wall', 'labour-shortage'] as const) {
      expect(codesOf({ preset }, 2032)).not.toContain('tradesDiverted')
    }
  })

  it('nor where there were as many of them as in the baseline', () => {
    const run = simulate(scenarioOf({ levers: { 'invest.infrastructure': 3 } }))
    const values = run.values.map((value, place) => {
      const isCover = place % VARIABLE_IDS.length === VARIABLE_INDEX.labourCover
      return isCover ? (BASELINE_RUN.values[place] ?? value) : value
    })
    const codes = explain({ ...run, values }, BASELINE_RUN, 2030).map(({ code }) => code)
    expect(codes).not.toContain('tradesDiverted')
  })

  it.each([
    ['three times the money for models, 2030', { levers: { 'invest.models': 3 } }, 2030],
    ['the open release, 2028', { preset: 'open-model-shock' }, 2028],
  ] as const)('%s: the price falls faster than use grows', (_, change, year) => {
    const run = simulate(scenarioOf(change))
    const found = only(explain(run, BASELINE_RUN, year), 'priceOutrunsUse')
    expect(found).toEqual({
      against: 'levers' in change ? 'leverless' : 'baseline',
      revenueChange: changeOf(run, year, 'revenueBnUsdYr'),
      servedChange: changeOf(run, year, 'servedTokS'),
      priceChange: changeOf(run, year, 'priceUsdPerMtok'),
    })
    expect(found.revenueChange).toBeLessThan(0)
    expect(found.servedChange).toBeGreaterThan(0)
    expect((1 + found.priceChange) * (1 + found.servedChange)).toBeCloseTo(
      1 + found.revenueChange,
      9,
    )
  })

  it('lower revenue with less served, or higher with more, needs no such explanation', () => {
    for (const preset of [
      'energy-wall',
      'demand-winter',
      'power-first',
      'trillion-boom',
    ] as const) {
      expect(codesOf({ preset }, 2030)).not.toContain('priceOutrunsUse')
    }
  })

  it('better models first take chips for training, which a free model does not', () => {
    const found = only(explained({ levers: { 'invest.models': 3 } }, 2028), 'trainingTakesFleet')
    expect(found.modelsChange).toBeGreaterThan(0)
    expect(found.servedChange).toBeLessThan(0)
    expect(found.inferenceShare).toBeLessThan(found.referenceInferenceShare)
    const wall = { preset: 'energy-wall', levers: { openRelease: 2027 } } as const
    expect(codesOf(wall, 2033)).not.toContain('trainingTakesFleet')
    expect(leverCodes({ invest: 3 }, 2030)).not.toContain('trainingTakesFleet')
    expect(leverCodes({ 'invest.energy': 0 }, 2030)).not.toContain('trainingTakesFleet')
  })

  it('energy answers slowly to money, for half a year to three years and not once it has answered', () => {
    const found = only(explained({ levers: { 'invest.energy': 3 } }, 2027), 'energyAnswersLate')
    expect(found.sinceYear).toBe(2026.5)
    expect(found.budgetChange).toBeGreaterThan(1.5)
    expect(found.energyChange).toBeLessThan(0.1)
    expect(leverCodes({ 'invest.energy': 3 }, 2026.75)).not.toContain('energyAnswersLate')
    expect(leverCodes({ 'invest.energy': 0 }, 2029)).not.toContain('energyAnswersLate')
    expect(codesOf({ levers: { 'invest.energy': 0 }, from: 2029 }, 2029)).not.toContain(
      'energyAnswersLate',
    )
    // Lead time moves what is on its way at once.
    for (const leadTime of [1.5, 2, 7]) {
      expect(leverCodes({ leadTime }, 2027)).not.toContain('energyAnswersLate')
    }
    expect(codesOf({ preset: 'energy-wall' }, 2027)).not.toContain('energyAnswersLate')
    const offset = { 'invest.energy': 3, leadTime: 7 }
    expect(leverCodes(offset, 2027)).not.toContain('energyAnswersLate')
    expect(leverCodes({ 'invest.energy': 1.2 }, 2029)).toContain('energyAnswersLate')
    expect(leverCodes({ 'invest.energy': 1.2 }, 2030)).not.toContain('energyAnswersLate')
    // Demand hurries the grid too, but changes neither the money nor the lead time itself.
    expect(leverCodes({ demand: 5 }, 2027)).not.toContain('energyAnswersLate')
  })

  it('demand moves the power that is wanted before the power that is built', () => {
    expect(only(explained({ levers: { demand: 3 } }, 2028), 'wantedBeyondBuilt')).toEqual({
      against: 'leverless',
      wantedGW: at(simulate(scenarioOf({ levers: { demand: 3 } })), 2028, 'wantedGW'),
      referenceWantedGW: at(BASELINE_RUN, 2028, 'wantedGW'),
      energyGW: at(simulate(scenarioOf({ levers: { demand: 3 } })), 2028, 'energyGW'),
      referenceEnergyGW: at(BASELINE_RUN, 2028, 'energyGW'),
    })
    expect(leverCodes({ demand: 3 }, 2034)).not.toContain('wantedBeyondBuilt')
    expect(leverCodes({ leadTime: 2 }, 2028)).not.toContain('wantedBeyondBuilt')
    // Ten years on no lag explains it.
    expect(leverCodes({ elasticity: 1.8 }, 2036)).not.toContain('wantedBeyondBuilt')
  })

  it('thriftier chips want more power only where use answers strongly to the price', () => {
    const rebound = (elasticity: number) =>
      codesOf({ preset: 'efficiency-breakthrough', assumptions: { elasticity } }, 2032)
    expect(rebound(1.6)).toContain('rebound')
    expect(rebound(1.1)).not.toContain('rebound')
    expect(leverCodes({ elasticity: 1.6 }, 2032)).not.toContain('rebound')
    // Thrifty chips that hardly anyone buys.
    const unsold = { chipEfficiency: 2.5, 'invest.chips': 0 }
    expect(leverCodes(unsold, 2028)).not.toContain('rebound')
  })
})
