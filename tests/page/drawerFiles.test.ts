// What a chart of the drawer is saved as: the same numbers as CSV, and a picture that is sound XML.
import { XMLValidator } from 'fast-xml-parser'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PALETTES } from '../../src/look/palette'
import { bandAt } from '../../src/model/bands'
import { FIGURES } from '../../src/model/figures'
import type { Bar } from '../../src/model/sensitivity'
import { columnOf } from '../../src/model/variables'
import { valuesOf } from '../../src/page/chart/chartData'
import { CHART_YEARS } from '../../src/page/chart/fans'
import { LinePlot } from '../../src/page/chart/LinePlot'
import { CHART, valueAxis, yearAxis } from '../../src/page/chart/scales'
import { ChartPicture } from '../../src/page/drawer/ChartPicture'
import { chartCsvOf, tornadoCsvOf } from '../../src/page/drawer/chartCsv'
import { dataOf, valuesIn } from '../../src/page/drawer/chartSeries'
import { CHARTS, columnOfSeries, unitOf } from '../../src/page/drawer/chartTable'
import { keysOf } from '../../src/page/drawer/chartTexts'
import { drawerWordsFor } from '../../src/words/drawerWords'
import { bands, baseline, EVERY, wall } from './chartRuns'

const words = drawerWordsFor('en')
const palette = PALETTES.dark

/** The cells of a CSV by column and year, as numbers; empty ones are not there. */
function cellsOf(csv: string): Map<string, Map<number, number>> {
  const [header = '', ...lines] = csv.trimEnd().split('\n')
  const rows = lines.map((line) => line.split(','))
  const columns = header.split(',').slice(1)
  return new Map(
    columns.map((name, at) => [
      name,
      new Map(
        rows
          .filter((row) => row[at + 1] !== '')
          .map((row): [number, number] => [Number(row[0]), Number(row[at + 1])]),
      ),
    ]),
  )
}

describe('the file of a chart', () => {
  it.each(EVERY)('%s: CSV reads back as the same numbers', (_, chart) => {
    const cells = cellsOf(chartCsvOf(chart, wall, bands))
    for (const [at, series] of chart.series.entries()) {
      for (const [prefix, run] of [
        ['', wall.run],
        ['baseline_', baseline],
      ] as const) {
        const column = cells.get(`${prefix}${columnOfSeries(series)}`)
        expect([...(column?.keys() ?? [])]).toEqual(CHART_YEARS)
        for (const year of CHART_YEARS) {
          expect(column?.get(year)).toBe(valuesIn(chart, run, year)[at])
        }
      }
    }
    if (chart.fan === undefined) return
    const most = cells.get(`${columnOf(chart.fan)}_p95`)
    expect(most?.get(2036)).toBe(bandAt(bands, chart.fan, 2036, 95))
  })

  it('holds the public figures at their own years', () => {
    const cells = cellsOf(chartCsvOf(CHARTS.spending, wall, null))
    expect([...(cells.get('figure_capexWithLeases2024') ?? [])]).toEqual([
      [2024.5, FIGURES.capexWithLeases2024.value],
    ])
    expect(cells.has('spent_bn_usd_yr_p95')).toBe(false)
  })

  it('of the tornado holds every bar', () => {
    const bars: readonly Bar[] = [
      { parameter: 'leadTimeYears', low: 1.1 / 3, high: 0.9 / 7, elasticity: -0.25 },
      { parameter: 'chipLifeYears', low: 1e-9, high: 1, elasticity: 1e21 / 3 },
    ]
    const [, ...lines] = tornadoCsvOf(bars).trimEnd().split('\n')
    const read = lines.map((line) => line.split(','))
    expect(
      read.map(([parameter, low, high, elasticity]) => ({
        parameter,
        low: Number(low),
        high: Number(high),
        elasticity: Number(elasticity),
      })),
    ).toEqual(bars)
  })

  it.each(EVERY)(
    '%s: the picture is well-formed XML without a number that is none',
    (id, chart) => {
      const data = dataOf(words, palette, chart, wall, bands)
      for (const isLog of [false, true]) {
        const y = valueAxis(valuesOf(data), isLog)
        const plot = createElement(LinePlot, {
          words,
          data,
          x: yearAxis(2024, 2036),
          y,
          valueText: words.card.axisValue,
          marker: 2030,
        })
        const markup = renderToStaticMarkup(
          createElement(
            ChartPicture,
            {
              words,
              title: `<${id}> & “co”`,
              unit: unitOf(chart),
              scenario: 'Energy wall',
              colour: palette.ink,
              keys: keysOf(words, palette, chart, wall, bands),
            },
            plot,
          ),
        )
        expect(XMLValidator.validate(markup)).toBe(true)
        expect(markup).not.toMatch(/NaN|undefined|Infinity/)
        expect(markup.match(/class="run"/g)).toHaveLength(2 * chart.series.length)
        for (const [, place] of markup.matchAll(/M[\d.]+,([-\d.]+)/g)) {
          expect(Number(place)).toBeGreaterThanOrEqual(0)
          expect(Number(place)).toBeLessThanOrEqual(CHART.height)
        }
      }
    },
  )
})
