// Everyday equivalents: plain arithmetic on yardsticks that say how sure they are.

import { describe, expect, it } from 'vitest'
import {
  equivalentOfBinding,
  equivalentsOf,
  YARDSTICK_IDS,
  YARDSTICKS,
  type Yardstick,
} from '../../src/model/equivalents'
import { FIGURES } from '../../src/model/figures'
import { LAYERS } from '../../src/model/layers'
import { simulate } from '../../src/model/simulate'
import { createSnapshot, readSnapshot, valueIn } from '../../src/model/snapshot'
import { SOURCES } from '../../src/model/sources'
import { VARIABLE_IDS, VARIABLES } from '../../src/model/variables'

describe('yardsticks', () => {
  it.each(YARDSTICK_IDS)('%s: an assumption, or a figure with source and year', (id) => {
    const { value, status, source, year }: Yardstick = YARDSTICKS[id]
    expect(value).toBeGreaterThan(0)
    expect(value).toBeLessThan(Number.POSITIVE_INFINITY)
    expect(source === undefined).toBe(status === 'assumption')
    expect(year === undefined).toBe(status === 'assumption')
    if (source !== undefined) expect(SOURCES[source]).toBeDefined()
  })

  it('measure units that variables have', () => {
    const units = new Set<string>(VARIABLE_IDS.map((id) => VARIABLES[id].unit))
    for (const id of YARDSTICK_IDS) expect(units).toContain(YARDSTICKS[id].of)
  })

  it('of all data centres is their electricity of 2024, spread over the year', () => {
    const hours = 365.25 * 24
    const terawattHours = (YARDSTICKS.dataCentres.value * hours) / 1000
    expect(terawattHours).toBeCloseTo(Number(FIGURES.electricity2024.value), 9)
    expect(YARDSTICKS.fleets.value).toBe(FIGURES.fleet2025.value)
  })
})

describe('equivalents', () => {
  const countsOf = (...given: Parameters<typeof equivalentsOf>) =>
    Object.fromEntries(equivalentsOf(...given).map(({ code, count }) => [code, count]))

  it('of power are reactors, cities and data centres, built or wanted alike', () => {
    const counts = countsOf('energyGW', 94.7)
    expect(Object.keys(counts)).toEqual(['reactors', 'cities', 'dataCentres'])
    expect(counts.reactors).toBe(94.7)
    expect(counts.dataCentres).toBeCloseTo(2, 1)
    expect(countsOf('wantedGW', 94.7)).toEqual(counts)
  })

  it('of chips are fleets, of tokens pages', () => {
    expect(countsOf('chipsMH100e', 197)).toEqual({ fleets: 10 })
    expect(countsOf('servedTokS', 7500)).toEqual({ pages: 10 })
  })

  it('picture what the binding layer has, and models not at all', () => {
    const snapshot = readSnapshot(simulate(), 2030, createSnapshot())
    const codes = LAYERS.map((_, binding) => equivalentOfBinding({ ...snapshot, binding })?.code)
    expect(codes).toEqual(['reactors', 'fleets', 'dataCentres', undefined, 'pages'])
    expect(equivalentOfBinding(snapshot)).toEqual({
      layer: 'energy',
      code: 'reactors',
      count: valueIn(snapshot, 'energyGW'),
    })
  })

  it('are none of a price, of nothing, and of what is no number', () => {
    expect(equivalentsOf('priceUsdPerMtok', 2)).toEqual([])
    for (const value of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(equivalentsOf('energyGW', value)).toEqual([])
    }
  })
})
