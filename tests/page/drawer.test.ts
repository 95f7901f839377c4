// The charts of the drawer: each reads variables that exist, and draws and tells what the run holds.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PALETTES } from '../../src/look/palette'
import { LAYERS } from '../../src/model/layers'
import { valueAtStep } from '../../src/model/run'
import { START_YEAR, STEPS_PER_YEAR } from '../../src/model/time'
import { CAP_OF_LAYER, columnOf, HEADLINE_OF_LAYER, VARIABLES } from '../../src/model/variables'
import { CHART_YEARS } from '../../src/page/chart/fans'
import { CHART, valueAxis } from '../../src/page/chart/scales'
import { dataOf, valuesIn } from '../../src/page/drawer/chartSeries'
import { CHART_IDS, CHARTS, columnOfSeries, unitOf } from '../../src/page/drawer/chartTable'
import { columnsOf } from '../../src/page/drawer/chartTexts'
import { readsOf } from '../../src/page/drawer/reads'
import { createReadYear, nearestYear } from '../../src/page/drawer/readYear'
import { drawerWordsFor } from '../../src/words/drawerWords'
import { bands, baseline, EVERY, wall } from './chartRuns'

const words = drawerWordsFor('en')
const palette = PALETTES.dark

describe('the table of charts', () => {
  it('draws the headline number of every layer', () => {
    const drawn = EVERY.flatMap(([, { series }]) =>
      series.map((one) => ('variable' in one ? one.variable : '')),
    )
    for (const id of Object.values(HEADLINE_OF_LAYER)) expect(drawn).toContain(id)
    for (const id of Object.keys(words.drawer.series)) expect(drawn).toContain(id)
  })

  it.each(EVERY)(
    '%s: one unit, columns of their own, and a fan of its first series',
    (_, chart) => {
      const columns = chart.series.map(columnOfSeries)
      expect(new Set(columns).size).toBe(columns.length)
      for (const one of chart.series) {
        if (!('variable' in one)) continue
        expect(VARIABLES[one.variable].unit).toBe(unitOf(chart))
        expect(columnOf(one.variable)).not.toBe('')
      }
      const [first] = chart.series
      if (chart.fan !== undefined) expect(first).toMatchObject({ variable: chart.fan })
    },
  )

  it('shows shares only of what is a pure number', () => {
    for (const [id, chart] of EVERY) if (chart.isShare) expect(unitOf(chart), id).toBe('-')
  })
})

describe('a chart', () => {
  it.each([2024, 2026.5, 2030, 2036])('reads in %d what the run holds', (year) => {
    const step = (year - START_YEAR) * STEPS_PER_YEAR
    for (const [id, chart] of EVERY) {
      const expected = chart.series.map((one) => {
        const at = (variable: Parameters<typeof valueAtStep>[2]) =>
          valueAtStep(wall.run, step, variable)
        if ('variable' in one) return at(one.variable)
        if (one.coverage === 'applications') return at('adoption')
        return at(CAP_OF_LAYER[one.coverage]) / at('wantedTokS')
      })
      expect(valuesIn(chart, wall.run, year), id).toEqual(expected)
    }
  })

  it.each(EVERY)(
    '%s draws every series of the run, and the baseline only where it differs',
    (_, chart) => {
      const kinds = (runs: typeof wall) =>
        dataOf(words, palette, chart, runs, null).lines.map(
          ({ kind, series }) => `${kind} ${series}`,
        )
      const own = chart.series.map((_, at) => `run ${at}`)
      expect(kinds({ run: baseline, baseline })).toEqual(own)
      expect(kinds(wall)).toEqual([...chart.series.map((_, at) => `baseline ${at}`), ...own])
    },
  )

  it('says the value of each line with its unit, and of the baseline where it differs', () => {
    const [on, wanted] = readsOf(words, CHARTS.energy, wall, 2030)
    expect(on).toEqual({ name: 'Switched on', value: '56.2 GW', baseline: '76.7 GW' })
    expect(wanted?.name).toBe('Wanted')
    const [plain] = readsOf(words, CHARTS.energy, { run: baseline, baseline }, 2030)
    expect(plain).toEqual({ name: 'Switched on', value: '76.7 GW', baseline: null })
    expect(readsOf(words, CHARTS.coverage, wall, 2030).map(({ name }) => name)).toEqual(
      LAYERS.map((layer) => words.layers[layer].name),
    )
  })

  it('shows public figures only beside the variable they belong to', () => {
    const withPoints = EVERY.filter(
      ([, chart]) => (dataOf(words, palette, chart, wall, null).points ?? []).length > 0,
    )
    expect(withPoints.map(([id]) => id)).toEqual(['chips', 'tokens', 'spending'])
  })

  it('has a column of its table for every line and for the fan', () => {
    const data = dataOf(words, palette, CHARTS.energy, wall, bands)
    const columns = columnsOf(words, CHARTS.energy, data)
    expect(columns.map(({ name }) => name)).toEqual([
      'Switched on, baseline',
      'Wanted, baseline',
      'Switched on',
      'Wanted',
      '5%',
      'Median of the samples',
      '95%',
    ])
    expect(columns[2]?.values).toEqual(
      CHART_YEARS.map((year) => valuesIn(CHARTS.energy, wall.run, year)[0]),
    )
  })
})

describe('an axis of values', () => {
  it('stands from 0 to 1 where there is nothing above zero, linear or logarithmic', () => {
    for (const isLog of [false, true]) {
      const { at, ticks } = valueAxis([0, 0, Number.NaN], isLog)
      expect(at(0)).toBe(CHART.height - CHART.bottom)
      expect(at(1)).toBe(CHART.top)
      expect(ticks.length).toBeGreaterThan(1)
    }
  })
})

describe('the year read', () => {
  it('is the one pointed at, else the one shown, told to all only when it is another', () => {
    const reader = createReadYear(2030)
    const told: number[] = []
    const leave = reader.join((year) => told.push(year))
    reader.show(2031)
    reader.show(2031)
    reader.point(2028)
    reader.show(2032)
    expect(reader.now()).toBe(2028)
    reader.point(null)
    leave()
    reader.show(2033)
    expect(told).toEqual([2030, 2031, 2028, 2032])
  })

  it('is a quarter within the run', () => {
    expect([2029.9, 2030.13, 2020, 2040].map(nearestYear)).toEqual([2030, 2030.25, 2024, 2036])
  })
})

describe('the words of the drawer', () => {
  it('are sentences of fewer than 210 characters, a note only where there is a chart', () => {
    const { hint, notes, titles } = words.drawer
    for (const id of Object.keys(notes)) expect(Object.keys(titles)).toContain(id)
    for (const text of [hint, ...Object.values(notes)]) expect(text.length).toBeLessThan(210)
    expect(Object.keys(titles)).toEqual(CHART_IDS)
  })

  it('are all used', () => {
    const place = join(import.meta.dirname, '../../src/page/drawer')
    const source = readdirSync(place).map((file) => readFileSync(join(place, file), 'utf8'))
    const idle = Object.keys(words.drawer).filter(
      (key) => !new RegExp(`\\b${key}\\b`).test(source.join('\n')),
    )
    expect(idle).toEqual([])
  })
})
