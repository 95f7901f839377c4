// A chart as comma-separated lines: every quarter, with the baseline, the fan and the public figures.
import type { Bands } from '../../model/bands'
import { COMPARISONS, type Comparison, rangeOfObservation } from '../../model/history'
import type { Bar } from '../../model/sensitivity'
import { linesOf } from '../../model/table'
import type { Year } from '../../model/time'
import { columnOf } from '../../model/variables'
import { CHART_YEARS, fanOf } from '../chart/fans'
import { comparisonsOf, type Runs, runsDrawn, valuesAt } from './chartSeries'
import { type Chart, columnOfSeries } from './chartTable'

interface Column {
  readonly name: string
  /** By year; a year without a value has an empty cell. */
  readonly values: ReadonlyMap<Year, number>
}

/**
 * A row for each quarter and one for each year of a public figure; numbers in the shortest form that
 * reads back the same, in the units of the chart. The columns of the baseline begin with `baseline_`,
 * those of the fan end in `_p5` to `_p95`, those of figures begin with `figure_`.
 */
export function chartCsvOf(chart: Chart, runs: Runs, bands: Bands | null): string {
  const columns = [
    ...runsDrawn(runs).flatMap(([kind, run]) =>
      chart.series.map((series) => {
        const prefix = kind === 'run' ? '' : 'baseline_'
        return column(`${prefix}${columnOfSeries(series)}`, valuesAt(series, run, CHART_YEARS))
      }),
    ),
    ...fanColumns(chart, bands),
    ...figureColumns(chart),
  ]
  const years = new Set([...CHART_YEARS, ...columns.flatMap(({ values }) => [...values.keys()])])
  const rows = [...years]
    .sort((one, other) => one - other)
    .map((year) => [year, ...columns.map(({ values }) => values.get(year) ?? '')])
  return linesOf([['year', ...columns.map(({ name }) => name)], ...rows])
}

/** A tornado as lines: parameter, outcome when it is lowered and raised over the outcome, elasticity. */
export function tornadoCsvOf(bars: readonly Bar[]): string {
  const rows = bars.map(({ parameter, low, high, elasticity }) => [
    parameter,
    low,
    high,
    elasticity,
  ])
  return linesOf([['parameter', 'low', 'high', 'elasticity'], ...rows])
}

function column(name: string, values: readonly number[]): Column {
  return { name, values: new Map(CHART_YEARS.map((year, at) => [year, values[at] ?? Number.NaN])) }
}

function fanColumns({ fan }: Chart, bands: Bands | null): readonly Column[] {
  if (fan === undefined || bands === null) return []
  return Object.entries(fanOf(bands, fan)).map(([percentile, values]) =>
    column(`${columnOf(fan)}_${percentile}`, values),
  )
}

function figureColumns(chart: Chart): readonly Column[] {
  return comparisonsOf(chart).flatMap((id) => {
    const comparison: Comparison = COMPARISONS[id]
    return comparison.observations.flatMap((one) => {
      const [low, high] = rangeOfObservation(comparison, one)
      const name = `figure_${one.figure}`
      const at = (value: number) => new Map([[one.year, value]])
      if (low === high) return [{ name, values: at(low) }]
      return [
        { name: `${name}_low`, values: at(low) },
        { name: `${name}_high`, values: at(high) },
      ]
    })
  })
}
