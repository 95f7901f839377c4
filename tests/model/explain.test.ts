// Explanations: what binds, results against intuition, and silence where nothing is odd.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/model/explain'
import { answerYears, referenceOf } from '../../src/model/explainAnswer'
import type { Explanation, ExplanationCode } from '../../src/model/explanation'
import { LAYERS } from '../../src/model/layers'
import type { Levers } from '../../src/model/levers'
import { PRESET_IDS } from '../../src/model/presets'
import type { Run } from '../../src/model/run'
import { BASELINE, type Scenario } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { yearOfStep } from '../../src/model/time'
import { VARIABLE_IDS, VARIABLE_INDEX, type VariableId } from '../../src/model/variables'
import { arbitraryScenario, PROPERTY } from './arbitrary'
import { at, scenarioOf, stepOfYear } from './suite'

const BASELINE_RUN = simulate()
const MINUTE_MS = 60_000

const explained = (change: Partial<Scenario>, year: number) =>
  explain(simulate(scenarioOf(change)), BASELINE_RUN, year)

const codesOf = (change: Partial<Scenario>, year: number) =>
  explained(change, year).map(({ code }) => code)

const leverCodes = (levers: Levers, year: number) => codesOf({ levers }, year)

/** The numbers of the one explanation of a code; fails where there is none, or more. */
function only<Code extends ExplanationCode>(
  explanations: readonly Explanation[],
  code: Code,
): Explanation<Code>['args'] {
  const found = explanations.filter((one) => one.code === code) as Explanation<Code>[]
  const [first] = found
  if (first === undefined || found.length > 1) throw new Error(`${found.length} times ${code}`)
  return first.args
}

const changeOf = (run: Run, year: number, id: VariableId) =>
  at(run, year, id) / at(BASELINE_RUN, year, id) - 1

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
    expect(found.baselineUnspentBnUsdYr).toBeCloseTo(463, 0)
    expect(found.headlineChange).toBe(changeOf(run, 2031, 'chipsMH100e'))
    expect(found.servedChange).toBe(changeOf(run, 2031, 'servedTokS'))
    expect(found.servedChange).toBeLessThan(found.headlineChange / 4)
  })

  it('is found whoever gives the money: lever, event or preset', () => {
    const event = { from: 2026.5, levers: { 'invest.chips': 2 } }
    expect(explained({ events: [event] }, 2031)).toEqual(
      explained({ levers: { 'invest.chips': 2 } }, 2031),
    )
    expect(only(explained({ preset: 'power-first' }, 2028), 'extraWaits')).toMatchObject({
      layer: 'energy',
      waitsFor: 'infrastructure',
    })
  })

  it('less money for chips is hardly missed where energy binds, and is where chips do', () => {
    const found = only(explained({ levers: { 'invest.chips': 0.8 } }, 2031), 'lessUnmissed')
    expect(found).toMatchObject({ layer: 'chips', waitsFor: 'energy' })
    expect(found.budgetChange).toBeLessThan(-0.1)
    expect(found.unspentBnUsdYr).toBeLessThan(found.baselineUnspentBnUsdYr)
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

  it('idle money is named behind a wall of power, with the layer it waits for', () => {
    const run = simulate(scenarioOf({ preset: 'energy-wall' }))
    expect(only(explain(run, BASELINE_RUN, 2032), 'moneyIdle')).toEqual({
      waitsFor: 'energy',
      unspentBnUsdYr: at(run, 2032, 'unspentBnUsdYr'),
      baselineUnspentBnUsdYr: at(BASELINE_RUN, 2032, 'unspentBnUsdYr'),
    })
    expect(codesOf({ preset: 'power-first' }, 2032)).not.toContain('moneyIdle')
    // More than in the baseline, but a small part of so much money.
    expect(leverCodes({ invest: 2 }, 2030)).not.toContain('moneyIdle')
  })
})

describe('results against intuition', () => {
  it('three times the money for data centres: 14% less power in 2030, for want of hands', () => {
    const run = simulate(scenarioOf({ levers: { 'invest.infrastructure': 3 } }))
    const found = only(explain(run, BASELINE_RUN, 2030), 'tradesDiverted')
    expect(found.energyChange).toBe(changeOf(run, 2030, 'energyGW'))
    expect(Math.round(found.energyChange * 100)).toBe(-14)
    expect(found.infrastructureChange).toBeGreaterThan(0)
    expect(found.labourCover).toBeLessThan(found.baselineLabourCover)
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
    expect(found.inferenceShare).toBeLessThan(found.baselineInferenceShare)
    const wall = { preset: 'energy-wall', levers: { openRelease: 2027 } } as const
    expect(codesOf(wall, 2033)).not.toContain('trainingTakesFleet')
    expect(leverCodes({ invest: 3 }, 2030)).not.toContain('trainingTakesFleet')
    expect(leverCodes({ 'invest.energy': 0 }, 2030)).not.toContain('trainingTakesFleet')
  })

  it('energy answers late to money and to lead time, and is no longer late after three years', () => {
    const found = only(explained({ levers: { 'invest.energy': 3 } }, 2027), 'energyAnswersLate')
    expect(found.sinceYear).toBe(2026.5)
    expect(found.budgetChange).toBeGreaterThan(1.5)
    expect(found.energyChange).toBeLessThan(0.1)
    const slow = only(explained({ levers: { leadTime: 7 } }, 2027), 'energyAnswersLate')
    expect(slow.leadTimeChange).toBeCloseTo(7 / 4 - 1, 9)
    expect(leverCodes({ 'invest.energy': 1.2 }, 2029)).toContain('energyAnswersLate')
    expect(leverCodes({ 'invest.energy': 1.2 }, 2030)).not.toContain('energyAnswersLate')
    expect(leverCodes({ leadTime: 2 }, 2028)).not.toContain('energyAnswersLate')
    // Demand hurries the grid too, but changes neither the money nor the lead time itself.
    expect(leverCodes({ demand: 5 }, 2027)).not.toContain('energyAnswersLate')
  })

  it('demand moves the power that is wanted before the power that is built', () => {
    expect(only(explained({ levers: { demand: 3 } }, 2028), 'wantedBeyondBuilt')).toEqual({
      wantedGW: at(simulate(scenarioOf({ levers: { demand: 3 } })), 2028, 'wantedGW'),
      baselineWantedGW: at(BASELINE_RUN, 2028, 'wantedGW'),
      energyGW: at(simulate(scenarioOf({ levers: { demand: 3 } })), 2028, 'energyGW'),
      baselineEnergyGW: at(BASELINE_RUN, 2028, 'energyGW'),
    })
    expect(leverCodes({ demand: 3 }, 2034)).not.toContain('wantedBeyondBuilt')
    expect(leverCodes({ leadTime: 2 }, 2028)).not.toContain('wantedBeyondBuilt')
  })

  it('thriftier chips want more power only where use answers strongly to the price', () => {
    const rebound = (elasticity: number) =>
      codesOf({ preset: 'efficiency-breakthrough', levers: { elasticity } }, 2032)
    expect(rebound(1.6)).toContain('rebound')
    expect(rebound(1.1)).not.toContain('rebound')
    expect(leverCodes({ elasticity: 1.6 }, 2032)).not.toContain('rebound')
    // Thrifty chips that hardly anyone buys.
    const unsold = { chipEfficiency: 2.5, 'invest.chips': 0 }
    expect(leverCodes(unsold, 2028)).not.toContain('rebound')
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
          const baseline = simulate({ ...BASELINE, assumptions: scenario.assumptions })
          const found = explain(run, baseline, year)
          expect(found[0]?.code).toBe('binds')
          expect(found.length).toBeLessThanOrEqual(4)
          expect(new Set(found.map(({ code }) => code)).size).toBe(found.length)
          for (const { args } of [...found, ...answerYears(run, baseline)]) {
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

describe('how long until a change shows', () => {
  const answerOf = (change: Partial<Scenario>) => {
    const scenario = scenarioOf(change)
    const [run, reference] = [simulate(scenario), simulate(referenceOf(scenario))]
    return { run, reference, answers: answerYears(run, reference) }
  }

  it.each([
    ...PRESET_IDS.slice(1).map((preset) => ({ preset })),
    { levers: { training: 3 } },
    { levers: { grid: 60 } },
    { preset: 'energy-wall', levers: { leadTime: 3 }, from: 2028 },
  ] as const)('%o: from the first difference to the first of one per cent', (change) => {
    const { run, reference, answers } = answerOf(change)
    const { sinceYear, servedYears } = only(answers, 'changeShows')
    const since = stepOfYear(sinceYear)
    const width = VARIABLE_IDS.length
    expect(run.values.slice(0, since * width)).toEqual(reference.values.slice(0, since * width))
    const row = (of: Run) => of.values.slice(since * width, (since + 1) * width)
    expect(row(run)).not.toEqual(row(reference))
    const shown = since + (servedYears ?? 0) * 32
    const difference = (step: number) =>
      Math.abs(
        at(run, yearOfStep(step), 'servedTokS') / at(reference, yearOfStep(step), 'servedTokS') - 1,
      )
    expect(servedYears).not.toBeNull()
    expect(difference(shown)).toBeGreaterThanOrEqual(0.01)
    if (shown > since) expect(difference(shown - 1)).toBeLessThan(0.01)
  })

  it('is years for hands, months for chips, at once for a release', () => {
    const answer = (change: Partial<Scenario>) => only(answerOf(change).answers, 'changeShows')
    expect(answer({ levers: { training: 3 } }).servedYears).toBeGreaterThan(1)
    expect(answer({ levers: { 'invest.chips': 2 } })).toMatchObject({ layer: 'chips' })
    expect(answer({ levers: { 'invest.chips': 2 } }).layerYears).toBeLessThan(1)
    expect(answer({ preset: 'open-model-shock' })).toMatchObject({
      sinceYear: 2027,
      layer: 'models',
      layerYears: 0,
    })
  })

  it('is counted from the levers where there are some, else from the preset; never is null', () => {
    expect(
      only(
        answerOf({ preset: 'energy-wall', levers: { demand: 2 }, from: 2030 }).answers,
        'changeShows',
      ).sinceYear,
    ).toBe(2030)
    expect(answerOf({}).answers).toEqual([])
    expect(answerOf({ levers: { 'invest.chips': 1 } }).answers).toEqual([])
    const late = only(answerOf({ levers: { training: 3 }, from: 2035.5 }).answers, 'changeShows')
    expect(late.servedYears).toBeNull()
  })
})
