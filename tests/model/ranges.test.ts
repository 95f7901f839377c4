// Ranges: how far levers and assumptions may be moved, alone and by what multiplies.

import { describe, expect, it } from 'vitest'
import { FROM_RANGE, LEVER_IDS, LEVERS, type LeverId, YEAR_RANGE } from '../../src/model/levers'
import { PARAMETERS, type ParameterId } from '../../src/model/parameters'
import { PRESET_IDS } from '../../src/model/presets'
import { ASSUMPTION_IDS, EVENT_YEAR_RANGE, excessOf, rangeOf } from '../../src/model/ranges'
import { seriesOf } from '../../src/model/run'
import { simulate } from '../../src/model/simulate'
import { DT_YEARS } from '../../src/model/time'
import { UNCERTAIN_IDS, UNCERTAINTIES } from '../../src/model/uncertainty'
import { faultOf } from './soundness'
import { at, scenarioOf } from './suite'

const MINUTE_MS = 60_000

const PUBLISHED: Partial<Record<LeverId, [number, number]>> = {
  demand: [0.1, 5],
  grid: [5, 60],
  leadTime: [1.5, 8],
  chipEfficiency: [1.05, 2.5],
  training: [0.3, 4],
  openRelease: [2026.5, 2035.5],
  openStrength: [0, 2],
  elasticity: [0.3, 1.8],
}

describe('structure: ranges', () => {
  it('of the levers are the published ones, money from nothing to three times', () => {
    for (const id of LEVER_IDS) {
      const { min, max } = LEVERS[id]
      expect([min, max], id).toEqual(PUBLISHED[id] ?? [0, 3])
    }
    expect(FROM_RANGE).toMatchObject({ min: 2024, max: 2035.5, default: 2026.5 })
    expect(YEAR_RANGE).toEqual({ min: 2024, max: 2036 })
    expect(EVENT_YEAR_RANGE).toEqual(YEAR_RANGE)
  })

  it('of the assumptions hold the default, and all that is sampled as uncertain', () => {
    for (const id of ASSUMPTION_IDS) {
      const { min, max } = rangeOf(id)
      expect(min, id).toBeLessThan(max)
      expect(PARAMETERS[id].value, id).toBeGreaterThanOrEqual(min)
      expect(PARAMETERS[id].value, id).toBeLessThanOrEqual(max)
    }
    for (const id of UNCERTAIN_IDS) {
      expect(UNCERTAINTIES[id].low, id).toBeGreaterThanOrEqual(rangeOf(id).min)
      expect(UNCERTAINTIES[id].high, id).toBeLessThanOrEqual(rangeOf(id).max)
    }
  })

  it('leave out units and guards', () => {
    expect(ASSUMPTION_IDS).not.toContain('usdPerMoneyUnit')
    expect(ASSUMPTION_IDS).toContain('chipLifeYears')
  })
})

describe('invariants: an assumption at its least or most leaves every number sound', () => {
  it.each(PRESET_IDS)(
    '%s',
    (preset) => {
      for (const id of ASSUMPTION_IDS) {
        for (const value of [rangeOf(id).min, rangeOf(id).max]) {
          const run = simulate(scenarioOf({ preset, assumptions: { [id]: value } }))
          expect(faultOf(run), `${id} at ${value}`).toBeNull()
        }
      }
    },
    MINUTE_MS,
  )
})

describe('invariants: the loops that the ranges hold back, at their worst', () => {
  const least = (...ids: ParameterId[]) =>
    Object.fromEntries(ids.map((id) => [id, rangeOf(id).min]))
  const most = (...ids: ParameterId[]) => Object.fromEntries(ids.map((id) => [id, rangeOf(id).max]))

  it('hurried power passes each third of its pipeline in no less than a step', () => {
    const events = [{ from: 2024, levers: { 'invest.energy': 3 } }]
    const run = simulate(
      scenarioOf({
        from: 2024,
        events: [...events, { from: 2024, levers: { 'invest.energy': 40 / 27 } }],
        levers: { invest: 3, 'invest.energy': 3, leadTime: 1.5, demand: 5 },
        assumptions: { ...most('speedPower', 'premiumPower'), ...least('premiumReference') },
      }),
    )
    expect(excessOf(run.scenario)).toBeNull()
    expect(faultOf(run)).toBeNull()
    expect(at(run, 2024, 'moneyEnergy')).toBeGreaterThan(30)
    expect(Math.min(...seriesOf(run, 'leadTimeYears'))).toBeGreaterThanOrEqual(3 * DT_YEARS)
  })

  it('the price of an idle fleet, which is its own cost, stays a number', () => {
    const assumptions = {
      ...least('initialEnergyGW', 'initialPipeline1GW', 'initialPipeline2GW', 'initialPipeline3GW'),
      ...least('elasticity', 'priceDelayYears', 'shareEnergy'),
      ...most('scarcityPower', 'markup', 'initialPriceUsdPerMtok', 'addressableTokS'),
    }
    const run = simulate(scenarioOf({ assumptions }))
    expect(faultOf(run)).toBeNull()
    expect(at(run, 2036, 'priceUsdPerMtok')).toBeGreaterThan(1e100)
  })

  it('adoption that is pushed hardest stays a share', () => {
    const run = simulate(
      scenarioOf({
        preset: 'open-model-shock',
        from: 2024,
        levers: { invest: 3, 'invest.applications': 3, openStrength: 2 },
        assumptions: most(
          'adoptionRate',
          'releaseAdoptionGain',
          'adoptionCeiling',
          'adoptionPower',
        ),
      }),
    )
    expect(faultOf(run)).toBeNull()
    expect(at(run, 2030, 'adoption')).toBeGreaterThan(0.9)
  })
})

describe('structure: what multiplies in force', () => {
  it('is in order for every preset with every lever at its most', () => {
    const levers = Object.fromEntries(LEVER_IDS.map((id) => [id, LEVERS[id].max]))
    for (const preset of PRESET_IDS) expect(excessOf(scenarioOf({ preset, levers }))).toBeNull()
  })

  it('is too much where events pile money upon money, and is named with its year', () => {
    const events = [2026, 2027, 2028, 2029].map((from) => ({
      from,
      levers: { 'invest.energy': 3 },
    }))
    expect(excessOf(scenarioOf({ events: events.slice(0, 3) }))).toBeNull()
    expect(excessOf(scenarioOf({ events }))).toEqual({
      parameter: 'investEnergy',
      year: 2029,
      value: 81,
      range: { min: 0, max: 40 },
    })
  })

  it('is too little where events drain demand again and again', () => {
    const events = Array.from({ length: 10 }, () => ({ from: 2026, levers: { demand: 0.1 } }))
    expect(excessOf(scenarioOf({ events }))).toMatchObject({ parameter: 'demand', year: 2026 })
  })
})
