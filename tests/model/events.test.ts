// Dates: when the changes of presets, events, levers and releases act, and in which order.

import { describe, expect, it } from 'vitest'
import type { LeverId } from '../../src/model/levers'
import { PRESET_IDS } from '../../src/model/presets'
import type { Run } from '../../src/model/run'
import { BASELINE, forcesOf, type Scenario, valueInForce } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { DT_YEARS } from '../../src/model/time'
import { firstDifference } from './soundness'
import { at, scenarioOf } from './suite'

// What hurries the grid: the lead time in force over the one that shows.
const energySpeedIn = (run: Run, year: number) => 4 / at(run, year, 'leadTimeYears')

describe('structure: events of an own scenario', () => {
  const inForce = (change: Partial<Scenario>, leverId: LeverId, year: number) =>
    valueInForce(scenarioOf({ from: 2024, ...change }), leverId, year)

  it('act after the preset, whatever their dates', () => {
    const preset = 'energy-wall'
    const events = [{ from: 2026, levers: { grid: 15 } }]
    expect(inForce({ preset, events }, 'grid', 2025.9)).toBe(20)
    expect(inForce({ preset, events }, 'grid', 2026)).toBe(15)
    expect(inForce({ preset, events }, 'grid', 2030)).toBe(15)
    expect(inForce({ preset, events }, 'leadTime', 2030)).toBe(7)
  })

  it('act before the levers of the visitor', () => {
    const events = [{ from: 2029, levers: { grid: 15 } }]
    const levers = { grid: 30 }
    expect(inForce({ events, levers, from: 2028 }, 'grid', 2030)).toBe(30)
    expect(inForce({ events, levers, from: 2030 }, 'grid', 2029)).toBe(30)
    const run = simulate(scenarioOf({ events, levers, from: 2030 }))
    const growth = (year: number) => Math.exp(0.1 * (year - 2026))
    const ceiling = (year: number) =>
      at(run, year, 'gridCeilingGWYr') / (growth(year) * energySpeedIn(run, year) ** 2)
    expect(ceiling(2028.5)).toBeCloseTo(20, 9)
    expect(ceiling(2029.5)).toBeCloseTo(15, 9)
    expect(ceiling(2030)).toBeCloseTo(30, 9)
  })

  it('end before the year in `until`', () => {
    const events = [{ from: 2027, until: 2029, levers: { demand: 3 } }]
    expect(inForce({ events }, 'demand', 2027)).toBe(3)
    expect(inForce({ events }, 'demand', 2028.99)).toBe(3)
    expect(inForce({ events }, 'demand', 2029)).toBe(1)
    const run = simulate(scenarioOf({ events }))
    const states = [2026.96875, 2027, 2028.96875, 2029]
    expect(states.map((year) => at(run, year, 'demandFactor'))).toEqual([1, 3, 3, 1])
  })

  it('multiply money and demand on what is in force, event upon event', () => {
    const preset = 'trillion-boom'
    const events = [
      { from: 2027, levers: { invest: 1.5, 'invest.chips': 0.5 } },
      { from: 2028, levers: { 'invest.chips': 2 } },
    ]
    const levers = { 'invest.chips': 0.1 }
    expect(inForce({ preset, events }, 'invest.energy', 2027)).toBe(3)
    expect(inForce({ preset, events }, 'invest.chips', 2027)).toBe(1.5)
    expect(inForce({ preset, events }, 'invest.chips', 2028)).toBe(3)
    expect(inForce({ preset, events, levers }, 'invest.chips', 2028)).toBeCloseTo(0.3, 12)
  })

  it('replace assumptions from their year on, the later in the list winning', () => {
    const events = [
      { from: 2026, assumptions: { chipLifeYears: 4 } },
      { from: 2025, until: 2030, assumptions: { chipLifeYears: 7 } },
    ]
    const forces = forcesOf(scenarioOf({ events, assumptions: { chipLifeYears: 6 } }))
    const lives = forces.map(({ from, parameters }) => [from, parameters.chipLifeYears])
    expect(lives).toEqual([
      [2024, 6],
      [2025, 7],
      [2026, 7],
      [2026.5, 7],
      [2030, 4],
    ])
  })

  it('set the lever after the assumptions of the same event', () => {
    const events = [{ from: 2026, levers: { demand: 2 }, assumptions: { demand: 3 } }]
    expect(inForce({ events }, 'demand', 2026)).toBe(6)
  })

  it('act at the next state where their year lies between two, and keep chips continuous', () => {
    const events = [{ from: 2028.01, levers: { chipEfficiency: 2, grid: 40 } }]
    const run = simulate(scenarioOf({ events }))
    const next = 2028.03125
    const expected = 0.65 * 1.4 ** (2025 - 2028.01) * 2 ** (2028.01 - next)
    expect(at(run, next, 'newChipKWPerH100e')).toBeCloseTo(expected, 12)
    const rise = (year: number) =>
      at(run, year, 'gridCeilingGWYr') / at(run, year - DT_YEARS, 'gridCeilingGWYr')
    expect(rise(2028)).toBeLessThan(1.1)
    expect(rise(next)).toBeGreaterThan(1.9)
  })
})

describe('structure: dates', () => {
  it.each([
    [2026.5, 2026.5],
    [2026.51, 2026.53125],
  ])('a lever from %s acts at the state of %s', (from, first) => {
    const run = simulate(scenarioOf({ levers: { demand: 2 }, from }))
    expect(at(run, first - DT_YEARS, 'demandFactor')).toBe(1)
    expect(at(run, first, 'demandFactor')).toBe(2)
  })

  it('a preset keeps its own dates wherever the levers begin', () => {
    for (const preset of PRESET_IDS) {
      const [early, late] = [2024, 2033].map((from) => simulate(scenarioOf({ preset, from })))
      expect(early && late && firstDifference(early, late)).toBeNull()
    }
  })

  it('a release shows at the state of its year', () => {
    const run = simulate(scenarioOf({ preset: 'open-model-shock' }))
    const gain = (year: number) => at(run, year, 'modelsIndex') / at(run, year, 'modelsBaseIndex')
    expect([2026.96875, 2027].map(gain)).toEqual([1, 1.5])
  })

  it('a scenario with no change in it is one stretch of parameters with a seam at `from`', () => {
    const forces = forcesOf(BASELINE)
    expect(forces.map(({ from }) => from)).toEqual([2024, 2026.5])
    expect(forces[1]?.parameters).toEqual(forces[0]?.parameters)
  })
})
