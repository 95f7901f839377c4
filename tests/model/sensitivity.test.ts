// Sensitivity: elasticities that follow from the equations, from today on, in the order of a tornado.

import { describe, expect, it } from 'vitest'
import type { ParameterId } from '../../src/model/parameters'
import { actsAtStart } from '../../src/model/ranges'
import { BASELINE, type Scenario } from '../../src/model/scenario'
import {
  type Bar,
  OUTCOME_IDS,
  type OutcomeId,
  SHIFTED_IDS,
  sensitivityOf,
} from '../../src/model/sensitivity'
import { simulate } from '../../src/model/simulate'
import { at, scenarioOf } from './suite'

function finished(scenario: Scenario, year: number) {
  const steps = sensitivityOf(scenario, year)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value.bars
  }
}

const bars = finished(BASELINE, 2032)

function barOf(of: typeof bars, outcome: OutcomeId, parameter: ParameterId): Bar {
  const bar = of[outcome].find((one) => one.parameter === parameter)
  if (bar === undefined) throw new Error(`no bar of ${parameter}`)
  return bar
}

describe('sensitivity: the tornado of the baseline in 2032', () => {
  it('has every parameter that may be edited, but no date', () => {
    for (const id of OUTCOME_IDS) {
      expect(bars[id].map(({ parameter }) => parameter).sort()).toEqual([...SHIFTED_IDS].sort())
    }
    expect(SHIFTED_IDS).not.toContain('investmentMidYear')
    expect(SHIFTED_IDS).not.toContain('referenceFleetMH100e')
    expect(SHIFTED_IDS.length).toBeGreaterThan(75)
  })

  it('has the largest elasticity first, whatever its sign', () => {
    for (const id of OUTCOME_IDS) {
      const sizes = bars[id].map(({ elasticity }) => Math.abs(elasticity))
      expect(sizes).toEqual([...sizes].sort((one, other) => other - one))
      expect(sizes[0]).toBeGreaterThan(0.1)
    }
  })

  it('agrees with runs of the lever that moves the same parameter', () => {
    const bar = barOf(bars, 'energyGW', 'leadTimeYears')
    const energyGW = (leadTime?: number) =>
      at(simulate(scenarioOf({ levers: leadTime ? { leadTime } : {} })), 2032, 'energyGW')
    const [low, usual, high] = [energyGW(3.2), energyGW(), energyGW(4.8)]
    expect(bar.low).toBeCloseTo(low / usual, 12)
    expect(bar.high).toBeCloseTo(high / usual, 12)
    expect(bar.elasticity).toBeCloseTo(Math.log(high / low) / Math.log(1.5), 12)
    expect(bar.elasticity).toBeLessThan(0)
  })

  it('gives the factors of one product the same elasticity', () => {
    for (const id of OUTCOME_IDS) {
      const elasticity = (parameter: ParameterId) => barOf(bars, id, parameter).elasticity
      expect(elasticity('utilisation')).toBeCloseTo(elasticity('flopPerH100e'), 9)
      expect(elasticity('utilisation')).toBeCloseTo(-elasticity('flopPerToken'), 2)
      expect(elasticity('markup')).toBeCloseTo(elasticity('fleetCostBnUsdPerGWYr'), 9)
    }
  })

  it('finds no answer to an open release where there is none', () => {
    expect(barOf(bars, 'servedTokS', 'releaseModelsGain').elasticity).toBe(0)
    const open = finished(scenarioOf({ preset: 'open-model-shock' }), 2032)
    expect(barOf(open, 'servedTokS', 'releaseModelsGain').elasticity).toBeGreaterThan(0)
  })
})

describe('sensitivity: a shift', () => {
  it('acts from today on, or at the first state where only that reads it', () => {
    for (const { parameter, elasticity } of finished(BASELINE, 2026).priceUsdPerMtok) {
      if (!actsAtStart(parameter)) expect(elasticity, parameter).toBe(0)
    }
    const atStart = finished(BASELINE, 2024).energyGW
    expect(atStart.filter(({ elasticity }) => elasticity !== 0)).toEqual([
      { parameter: 'initialEnergyGW', elasticity: 1, low: 0.8, high: 1.2 },
    ])
  })

  it('tells in some scenario, except of money that only pays for models and applications', () => {
    const scenarios = [
      scenarioOf({ preset: 'open-model-shock', levers: { 'invest.applications': 2, invest: 0.3 } }),
      scenarioOf({ preset: 'chip-choke', levers: { invest: 1.5, elasticity: 1.6 } }),
      scenarioOf({ preset: 'power-first' }),
      scenarioOf({ preset: 'demand-winter' }),
      // Fleet and models shrink or stand still, so that users leave.
      scenarioOf({ levers: { invest: 0 }, assumptions: { modelsGrowth: 0, reinvestment: 0 } }),
    ]
    const moved = new Set(
      scenarios
        .flatMap((scenario) => Object.values(finished(scenario, 2036)).flat())
        .filter(({ elasticity }) => elasticity !== 0)
        .map(({ parameter }) => parameter),
    )
    const unmoved = SHIFTED_IDS.filter((id) => !moved.has(id))
    expect(unmoved).toEqual(['shareModels', 'shareApplications'])
  }, 60_000)

  it('moves what preset and levers have set', () => {
    const wall = finished(scenarioOf({ preset: 'energy-wall', levers: { training: 2 } }), 2032)
    for (const id of ['leadTimeYears', 'gridCeilingGWYr', 'training'] as const) {
      expect(Math.abs(barOf(wall, 'energyGW', id).elasticity), id).toBeGreaterThan(0.01)
    }
  })

  it('starts from the edited assumption', () => {
    const [bar] = finished(scenarioOf({ assumptions: { initialEnergyGW: 12 } }), 2024).energyGW
    expect(bar?.parameter).toBe('initialEnergyGW')
    expect(bar?.high).toBeCloseTo(1.2, 12)
  })
})
