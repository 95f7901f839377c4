// What frees the binding layer: least changes that runs confirm, and none claimed where none does.

import { describe, expect, it } from 'vitest'
import { type Freed, type Freeing, freeingOf, scenarioWith } from '../../src/model/freeing'
import { changesAt, type LeverChange } from '../../src/model/freeingPaths'
import { LAYERS, type LayerId } from '../../src/model/layers'
import { LEVER_IDS, LEVERS, type LeverId } from '../../src/model/levers'
import { excessOf } from '../../src/model/ranges'
import type { Run } from '../../src/model/run'
import { type Scenario, valueInForce } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { at, scenarioOf, stepOfYear } from './suite'

const MINUTE_MS = 60_000
const MOST_STEPS = 1500

/** What a layer lives on besides its money and the demand for it. */
const FEEDS: Record<LayerId, readonly LeverId[]> = {
  energy: ['grid', 'leadTime', 'training'],
  chips: ['chipEfficiency'],
  infrastructure: ['training'],
  models: ['openStrength'],
  applications: [],
}
const FEED_ALL: readonly LeverId[] = ['invest', 'invest.applications', 'demand', 'elasticity']

function search(scenario: Scenario, year: number): { freeing: Freeing | null; steps: number } {
  const steps = freeingOf(scenario, year)
  let count = 0
  for (;;) {
    const step = steps.next()
    if (step.done) return { freeing: step.value, steps: count }
    count++
  }
}

const bindingAt = (run: Run, year: number) => LAYERS[run.binding[stepOfYear(year)] ?? 0] ?? 'energy'

const startOf = ({ levers, ...scenario }: Scenario, leverId: LeverId, year: number) => {
  if (LEVERS[leverId].relative) return levers[leverId] ?? 1
  const inForce = valueInForce({ levers, ...scenario }, leverId, year)
  return Number.isNaN(inForce) ? 0 : inForce
}

/** The claim itself: more is served, and another layer binds that was not held back. */
function frees(
  scenario: Scenario,
  changes: readonly LeverChange[],
  year: number,
  before: Run = simulate(scenario),
): boolean {
  const after = simulate(scenarioWith(scenario, changes))
  const layer = bindingAt(after, year)
  const isHeldBack = changes.some(({ leverId, value }) => {
    const feeds: readonly LeverId[] = [...FEED_ALL, `invest.${layer}`, ...FEEDS[layer]]
    const change = value - startOf(scenario, leverId, year)
    return feeds.includes(leverId) && (leverId === 'leadTime' ? change > 0 : change < 0)
  })
  const isMore = at(after, year, 'servedTokS') > at(before, year, 'servedTokS')
  return layer !== bindingAt(before, year) && isMore && !isHeldBack
}

/** Every value of every lever that its control can be set to, but the date of a release. */
function everyStep(scenario: Scenario, year: number): LeverChange[] {
  return LEVER_IDS.filter((id) => id !== 'openRelease').flatMap((leverId) => {
    const { min, max, step } = LEVERS[leverId]
    const start = startOf(scenario, leverId, year)
    return Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) => {
      const value = min + index * step
      return { leverId, value, share: Math.abs(value - start) / (max - min) }
    })
  })
}

const shareOf = ({ changes }: Freed) => changes.reduce((sum, { share }) => sum + share, 0)

function expectSettable(scenario: Scenario, year: number, { changes }: Freed): void {
  for (const { leverId, value, share } of changes) {
    const { min, max, step } = LEVERS[leverId]
    const moved = Math.abs(value - startOf(scenario, leverId, year)) / (max - min)
    expect(share).toBeCloseTo(moved, 9)
    const steps = (value - min) / step
    expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6)
    expect(value).toBeGreaterThanOrEqual(min)
    expect(value).toBeLessThanOrEqual(max)
  }
}

function expectVerified(scenario: Scenario, year: number, freed: Freed): void {
  expectSettable(scenario, year, freed)
  expect(frees(scenario, freed.changes, year)).toBe(true)
  const run = simulate(scenarioWith(scenario, freed.changes))
  expect(freed.layer).toBe(bindingAt(run, year))
  expect(freed.servedTokS).toBe(at(run, year, 'servedTokS'))
}

describe('the energy wall in 2032', () => {
  const scenario = scenarioOf({ preset: 'energy-wall' })

  it('is not freed by any step of any single lever', { timeout: MINUTE_MS }, () => {
    const run = simulate(scenario)
    const helpful = everyStep(scenario, 2032).filter((one) => frees(scenario, [one], 2032, run))
    expect(helpful).toEqual([])
  })

  it('is freed by a pair: more grid and a shorter lead time', { timeout: MINUTE_MS }, () => {
    const { freeing, steps } = search(scenario, 2032)
    expect(steps).toBeLessThan(MOST_STEPS)
    expect(freeing).toMatchObject({ layer: 'energy', year: 2032, from: 2026.5, single: null })
    const pair = freeing?.pair
    if (!pair) throw new Error('no pair')
    expect(pair.changes.map(({ leverId }) => leverId)).toEqual(['grid', 'leadTime'])
    expectVerified(scenario, 2032, pair)
    const alone = pair.changes.map((one) => simulate(scenarioWith(scenario, [one])))
    for (const run of alone) expect(at(run, 2032, 'servedTokS')).toBeLessThan(pair.servedTokS)

    const stated = [
      { leverId: 'grid', value: 40, share: (40 - 8) / 55 },
      { leverId: 'leadTime', value: 2.5, share: (7 - 2.5) / 6.5 },
    ] as const
    expect(frees(scenario, stated, 2032)).toBe(true)
    expect(shareOf(pair)).toBeLessThanOrEqual(shareOf({ ...pair, changes: stated }))
  })
})

describe('a single lever', () => {
  it.each([
    ['the baseline in 2028', scenarioOf({}), 2028],
    ['the baseline in 2030', scenarioOf({}), 2030],
    ['the demand winter in 2034', scenarioOf({ preset: 'demand-winter' }), 2034],
    ['a shortage of labour in 2036', scenarioOf({ preset: 'labour-shortage' }), 2036],
    ['a power-first world in 2029', scenarioOf({ preset: 'power-first' }), 2029],
    [
      'use that hardly answers to the price, 2031',
      scenarioOf({ levers: { elasticity: 0.6 } }),
      2031,
    ],
    ['a layer whose money was cut', scenarioOf({ levers: { 'invest.chips': 0.62 } }), 2030],
  ] as const)(
    'frees %s, and no step of any lever does with less',
    { timeout: MINUTE_MS },
    (_, scenario, year) => {
      const { freeing } = search(scenario, year)
      const single = freeing?.single
      if (!single) throw new Error('no single lever')
      expect(freeing.pair).toBeNull()
      expect(single.changes).toHaveLength(1)
      expectVerified(scenario, year, single)
      const smaller = everyStep(scenario, year).filter(
        ({ share }) => share < shareOf(single) - 1e-9,
      )
      expect(smaller.length).toBeGreaterThan(10)
      const run = simulate(scenario)
      expect(smaller.filter((one) => frees(scenario, [one], year, run))).toEqual([])
    },
  )

  it('counts from where it was set, between two steps of the control too', () => {
    const scenario = scenarioOf({ levers: { leadTime: 3.9, 'invest.chips': 1.234 }, from: 2026.5 })
    const { freeing } = search(scenario, 2029)
    const single = freeing?.single
    if (!single) throw new Error('no single lever')
    expectVerified(scenario, 2029, single)
    const [{ leverId, value, share } = { leverId: 'grid' as LeverId, value: 0, share: 0 }] =
      single.changes
    expect(leverId).toBe('leadTime')
    expect(share).toBeCloseTo((3.9 - value) / 6.5, 9)
  })
})

describe('a change', () => {
  const path = { leverId: 'leadTime', start: 3.9, room: 0 } as const
  const valueAt = (end: number, factor: number) => changesAt([{ ...path, end }], factor)[0]?.value

  it('is moved outward to the next step of the control, and never past the end', () => {
    expect([valueAt(1.5, 0.001), valueAt(1.5, 1)]).toEqual([3.75, 1.5])
    expect([valueAt(8, 0.001), valueAt(8, 1)]).toEqual([4, 8])
  })
})

describe('the search', () => {
  it('lets the levers act from their start year, from today where none is set', () => {
    const untouched = scenarioOf({ preset: 'demand-winter', from: 2024 })
    expect(search(untouched, 2034).freeing?.from).toBe(2026.5)
    const touched = scenarioOf({ preset: 'demand-winter', levers: { grid: 25 }, from: 2029 })
    expect(search(touched, 2034).freeing?.from).toBe(2029)
  })

  it('finds nothing to change before the levers act', () => {
    expect(search(scenarioOf({}), 2026.5)).toEqual({ freeing: null, steps: 0 })
    const late = scenarioOf({ levers: { grid: 25 }, from: 2034 })
    const { freeing } = search(late, 2028)
    // Only a release has a date of its own, 2027.
    const levers = [freeing?.single, freeing?.pair].flatMap((freed) => freed?.changes ?? [])
    expect(levers.every(({ leverId }) => leverId === 'openStrength')).toBe(true)
  })

  it('says so where neither one lever nor a pair frees the layer', {
    timeout: MINUTE_MS,
  }, () => {
    const { freeing, steps } = search(scenarioOf({ preset: 'chip-choke' }), 2034)
    expect(freeing).toMatchObject({ layer: 'chips', single: null, pair: null })
    expect(steps).toBeLessThan(MOST_STEPS)
  })

  it('stops where it cannot find less', () => {
    expect(search(scenarioOf({ preset: 'demand-winter' }), 2034).steps).toBeLessThan(100)
  })

  it('pushes no parameter further than runs stay sound', () => {
    const events = [3, 3, 3, 1.45].map((factor) => ({
      from: 2026.5,
      levers: { 'invest.chips': factor },
    }))
    const scenario = scenarioOf({ events, assumptions: { fabGrowth: 0.124 } })
    const more = { leverId: 'invest.chips', value: 1.1, share: 0.1 / 3 } as const
    expect(excessOf(scenario)).toBeNull()
    expect(excessOf(scenarioWith(scenario, [more]))).not.toBeNull()
    expect(frees(scenario, [more], 2032)).toBe(true)
    const { freeing } = search(scenario, 2032)
    const freed = freeing?.single ?? freeing?.pair
    if (!freed) throw new Error('nothing frees chips')
    expect(excessOf(scenarioWith(scenario, freed.changes))).toBeNull()
  })

  it('can be given up between two runs', () => {
    const steps = freeingOf(scenarioOf({}), 2030)
    for (let count = 0; count < 5; count++) expect(steps.next().done).toBe(false)
    expect(steps.return(null)).toEqual({ done: true, value: null })
  })
})
