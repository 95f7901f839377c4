// Money and speed: what the levers of money do at the first state, where nothing else has moved yet.

import { describe, expect, it } from 'vitest'
import type { LeverId } from '../../src/model/levers'
import { PRESET_IDS } from '../../src/model/presets'
import { type Run, seriesOf, valueAtStep } from '../../src/model/run'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { yearOfStep } from '../../src/model/time'
import type { VariableId } from '../../src/model/variables'
import { at, STEPS, scenarioOf } from './suite'

const baseline = simulate(BASELINE)

/** Answer of a variable of the first state to money: over the baseline, as a power of the money. */
const POWERS: [LeverId, VariableId, VariableId, number][] = [
  ['invest.energy', 'moneyEnergy', 'neededEnergyGW', 0.5],
  ['invest.energy', 'moneyEnergy', 'leadTimeYears', -0.35],
  ['invest.energy', 'moneyEnergy', 'gridCeilingGWYr', 0.7],
  ['invest.infrastructure', 'moneyInfrastructure', 'neededInfrastructureGW', 0.5],
  ['invest.infrastructure', 'moneyInfrastructure', 'buildTimeYears', -0.35],
]

describe('structure: money at the first state', () => {
  it.each(POWERS)('%s: %s moves %s by the power %s', (leverId, money, id, power) => {
    for (const value of [0.5, 2, 3]) {
      const run = simulate(scenarioOf({ levers: { [leverId]: value }, from: 2024 }))
      const answer = at(run, 2024, id) / at(baseline, 2024, id)
      expect(answer / at(run, 2024, money) ** power).toBeCloseTo(1, 9)
    }
  })

  it('is that of the layer over what it would be at the same earnings', () => {
    const run = simulate(scenarioOf({ levers: { 'invest.chips': 3 }, from: 2024 }))
    const outside = at(baseline, 2024, 'outsideBnUsdYr')
    const earned = at(baseline, 2024, 'reinvestedBnUsdYr')
    const expected = (3 * outside + earned) / (outside + earned)
    expect(at(run, 2024, 'moneyChips')).toBeCloseTo(expected, 12)
    expect(at(run, 2024, 'moneyEnergy')).toBe(1)
    const budgets = at(run, 2024, 'budgetChipsBnUsdYr') / at(baseline, 2024, 'budgetChipsBnUsdYr')
    expect(budgets).toBeCloseTo(expected, 12)
  })

  it('wages follow the mean of the money for energy and for infrastructure', () => {
    const run = simulate(scenarioOf({ levers: { 'invest.energy': 3 }, from: 2024 }))
    const mean = (at(run, 2024, 'moneyEnergy') + 1) / 2
    expect(at(run, 2024, 'wage') / at(baseline, 2024, 'wage')).toBeCloseTo(mean ** 0.8, 12)
  })
})

describe('structure: in the baseline', () => {
  const everywhere = (run: Run, id: VariableId, check: (value: number, step: number) => void) =>
    seriesOf(run, id).forEach(check)

  it('money is as it is, sites take two years and unmet demand alone hurries the grid', () => {
    for (const id of ['moneyEnergy', 'moneyChips', 'moneyInfrastructure'] as const)
      everywhere(baseline, id, (value) => expect(value).toBe(1))
    everywhere(baseline, 'buildTimeYears', (value) => expect(value).toBe(2))
    const [premium, lead] = [seriesOf(baseline, 'premium'), seriesOf(baseline, 'leadTimeYears')]
    for (const step of STEPS) {
      expect((premium[step] ?? 0) * (lead[step] ?? 0)).toBeCloseTo(4, 12)
      expect(premium[step]).toBeGreaterThanOrEqual(1.8 ** -0.4)
      expect(premium[step]).toBeLessThanOrEqual((4 / 1.8) ** 0.4)
    }
    expect(seriesOf(baseline, 'wage')).toEqual(premium)
  })

  it('outside money rises to 1600 a year, half of it in 2026.3', () => {
    everywhere(baseline, 'outsideBnUsdYr', (value, step) => {
      const expected = 1600 / (1 + Math.exp(-0.73 * (yearOfStep(step) - 2026.3)))
      expect(value / expected).toBeCloseTo(1, 12)
    })
  })
})

describe('structure: what tokens cost and chips take', () => {
  it.each(PRESET_IDS)('%s: the fleet on inference is paid by the tokens it can serve', (preset) => {
    const run = simulate(scenarioOf({ preset }))
    for (const step of STEPS) {
      const value = (id: VariableId) => valueAtStep(run, step, id)
      const earnedBnUsdYr = (value('costUsdPerMtok') * value('suppliedTokS') * 3.156e7) / 1e15
      expect(earnedBnUsdYr / (8.5 * value('poweredGW') * value('inferenceShare'))).toBeCloseTo(1, 9)
      // What is wanted takes as much power per chip as the fleet does.
      expect(
        value('wantedGW') / value('requiredMH100e') / (value('ratedGW') / value('chipsMH100e')),
      ).toBeCloseTo(1, 9)
    }
  })
})
