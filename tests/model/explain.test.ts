// Explanations: what binds, money that does little, and silence where nothing is odd.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/model/explain'
import { answerYears, referenceOf } from '../../src/model/explainAnswer'
import { LAYERS } from '../../src/model/layers'
import { simulate } from '../../src/model/simulate'
import { arbitraryScenario, PROPERTY } from './arbitrary'
import { BASELINE_RUN, changeOf, codesOf, explained, leverCodes, only } from './explained'
import { at, scenarioOf, stepOfYear } from './suite'

const MINUTE_MS = 60_000

describe('what binds', () => {
  it('is named with the spell around the year, in the baseline three of them', () => {
    const spells = [2025, 2027, 2030].map((year) => only(explained({}, year), 'binds'))
    expect(spells.map(({ layer }) => layer)).toEqual(['chips', 'infrastructure', 'energy'])
    const [chips, infrastructure, energy] = spells
    expect(chips?.sinceYear).toBeNull()
    expect(chips?.untilYear).toBe(infrastructure?.sinceYear)
    expect(infrastructure?.untilYear).toBe(energy?.sinceYear)
    expect(infrastructure?.sinceYear).toBeCloseTo(2026.3, 1)
    expect(energy?.sinceYear).toBeCloseTo(2027.4, 1)
    expect(energy?.untilYear).toBeNull()
  })

  it('in the energy wall of 2032 is energy, from the first year it did without a break', () => {
    const run = simulate(scenarioOf({ preset: 'energy-wall' }))
    const { layer, sinceYear, untilYear } = only(explain(run, BASELINE_RUN, 2032), 'binds')
    expect([layer, untilYear]).toEqual(['energy', null])
    const since = stepOfYear(sinceYear ?? 0)
    const energy = LAYERS.indexOf('energy')
    expect(new Set(run.binding.slice(since))).toEqual(new Set([energy]))
    expect(run.binding[since - 1]).not.toBe(energy)
  })

  it('is read between states from the earlier one, and outside the run at its ends', () => {
    const since = only(explained({}, 2030), 'binds').sinceYear ?? 0
    expect(only(explained({}, since), 'binds').layer).toBe('energy')
    expect(only(explained({}, since - 0.001), 'binds').layer).toBe('infrastructure')
    expect(explained({}, 2050)).toEqual(explained({}, 2036))
    expect(explained({}, 1990)).toEqual(explained({}, 2024))
  })
})

describe('money that does little', () => {
  it('twice the money for chips in 2031: the extra chips wait for power', () => {
    const run = simulate(scenarioOf({ levers: { 'invest.chips': 2 } }))
    const found = only(explain(run, BASELINE_RUN, 2031), 'extraWaits')
    expect(found).toMatchObject({ layer: 'chips', waitsFor: 'energy' })
    expect(found.unspentBnUsdYr).toBeCloseTo(1070, 0)
    expect(found.referenceUnspentBnUsdYr).toBeCloseTo(463, 0)
    expect(found.headlineChange).toBe(changeOf(run, 2031, 'chipsMH100e'))
    expect(found.servedChange).toBe(changeOf(run, 2031, 'servedTokS'))
    expect(found.servedChange).toBeLessThan(found.headlineChange / 4)
  })

  it('is found whoever gives the money: lever, event or preset', () => {
    const event = { from: 2026.5, levers: { 'invest.chips': 2 } }
    const byLever = only(explained({ levers: { 'invest.chips': 2 } }, 2031), 'extraWaits')
    expect(byLever.against).toBe('leverless')
    const byEvent = only(explained({ events: [event] }, 2031), 'extraWaits')
    expect(byEvent).toEqual({ ...byLever, against: 'baseline' })
    expect(only(explained({ preset: 'power-first' }, 2028), 'extraWaits')).toMatchObject({
      layer: 'energy',
      waitsFor: 'infrastructure',
    })
  })

  it('less money for chips is hardly missed where energy binds, and is where chips do', () => {
    const found = only(explained({ levers: { 'invest.chips': 0.8 } }, 2031), 'lessUnmissed')
    expect(found).toMatchObject({ layer: 'chips', waitsFor: 'energy' })
    expect(found.budgetChange).toBeLessThan(-0.1)
    expect(found.unspentBnUsdYr).toBeLessThan(found.referenceUnspentBnUsdYr)
    expect(leverCodes({ 'invest.chips': 0.3 }, 2031)).not.toContain('lessUnmissed')
  })

  it('is said of the layer that changed most', () => {
    const layerOf = (chips: number) =>
      only(
        explained({ levers: { 'invest.infrastructure': 3, 'invest.chips': chips } }, 2030),
        'extraWaits',
      ).layer
    expect([layerOf(2), layerOf(1.3)]).toEqual(['chips', 'infrastructure'])
  })

  it('is not said within a year, nor where the layer binds, nor where it helps', () => {
    expect(leverCodes({ 'invest.infrastructure': 3 }, 2027.25)).not.toContain('extraWaits')
    expect(codesOf({ preset: 'energy-wall', levers: { 'invest.energy': 2 } }, 2032)).not.toContain(
      'extraWaits',
    )
    expect(leverCodes({ 'invest.chips': 2 }, 2027.25)).not.toContain('extraWaits')
    expect(leverCodes({ 'invest.energy': 1.5 }, 2031)).not.toContain('extraWaits')
    expect(
      codesOf({ preset: 'demand-winter', levers: { 'invest.chips': 1.5 } }, 2029),
    ).not.toContain('extraWaits')
    expect(leverCodes({ 'invest.energy': 3 }, 2032)).not.toContain('extraWaits')
  })

  it('is not said of earnings that follow better models, which nobody gave or took', () => {
    const change = { levers: { 'invest.models': 2.7 }, from: 2024 }
    const run = simulate(scenarioOf(change))
    expect(Math.abs(changeOf(run, 2035.875, 'budgetEnergyBnUsdYr'))).toBeGreaterThan(0.1)
    for (let year = 2024; year <= 2036; year += 0.5) {
      expect(codesOf(change, year)).not.toContain('lessUnmissed')
      expect(codesOf(change, year)).not.toContain('extraWaits')
    }
    // Earnings dilute the extra money of the preset: still nobody took any.
    const onPreset = { preset: 'power-first', levers: { 'invest.models': 3 } } as const
    expect(codesOf(onPreset, 2034)).not.toContain('lessUnmissed')
  })

  it('on top of a preset is measured against the preset, not against the baseline', () => {
    const scenario = scenarioOf({ preset: 'energy-wall', levers: { 'invest.chips': 3 } })
    const [run, wall] = [scenario, scenarioOf({ preset: 'energy-wall' })].map((one) =>
      simulate(one),
    )
    if (run === undefined || wall === undefined) throw new Error('no runs')
    const found = only(explained(scenario, 2032), 'extraWaits')
    expect(found).toMatchObject({
      against: 'leverless',
      layer: 'chips',
      waitsFor: 'energy',
      unspentBnUsdYr: at(run, 2032, 'unspentBnUsdYr'),
      referenceUnspentBnUsdYr: at(wall, 2032, 'unspentBnUsdYr'),
      servedChange: at(run, 2032, 'servedTokS') / at(wall, 2032, 'servedTokS') - 1,
    })
  })

  it('idle money is named behind a wall of power', () => {
    const run = simulate(scenarioOf({ preset: 'energy-wall' }))
    expect(only(explain(run, BASELINE_RUN, 2032), 'moneyIdle')).toEqual({
      against: 'baseline',
      unspentBnUsdYr: at(run, 2032, 'unspentBnUsdYr'),
      referenceUnspentBnUsdYr: at(BASELINE_RUN, 2032, 'unspentBnUsdYr'),
    })
    expect(codesOf({ preset: 'power-first' }, 2032)).not.toContain('moneyIdle')
    // More than in the baseline, but a small part of so much money.
    expect(leverCodes({ invest: 2 }, 2030)).not.toContain('moneyIdle')
  })
})

describe('explanations', () => {
  it('of the baseline name what binds and nothing odd', () => {
    for (let year = 2024; year <= 2036; year += 0.25) {
      expect(codesOf({}, year)).toEqual(['binds'])
    }
  })

  it(
    'in any scenario are few, begin with what binds, and hold numbers only',
    () => {
      const property = fc.property(
        arbitraryScenario,
        fc.double({ min: 2024, max: 2036, noNaN: true }),
        (scenario, year) => {
          const run = simulate(scenario)
          const reference = simulate(referenceOf(scenario))
          const found = explain(run, reference, year)
          expect(found[0]?.code).toBe('binds')
          expect(found.length).toBeLessThanOrEqual(4)
          expect(new Set(found.map(({ code }) => code)).size).toBe(found.length)
          for (const { args } of [...found, ...answerYears(run, reference)]) {
            const numbers = Object.values(args).filter((value) => typeof value === 'number')
            expect(numbers.every(Number.isFinite)).toBe(true)
          }
        },
      )
      fc.assert(property, { ...PROPERTY, numRuns: PROPERTY.numRuns / 2 })
    },
    MINUTE_MS,
  )
})
