// What a chart of the drawer draws and tells of two runs: lines and fan, and the values of one year.
import type { Palette } from '../../look/palette'
import { type Bands, bandAt } from '../../model/bands'
import {
  COMPARISON_IDS,
  COMPARISONS,
  type Comparison,
  type ComparisonId,
} from '../../model/history'
import type { Run } from '../../model/run'
import { createSnapshot, readSnapshot } from '../../model/snapshot'
import type { Year } from '../../model/time'
import type { CardWords } from '../../words/cardWords'
import { pointOf } from '../card/observedPoint'
import type { ChartLine, ChartPoint, LineChartData, LineKind } from '../chart/chartData'
import { CHART_YEARS, fanOf } from '../chart/fans'
import { type Chart, type Series, type Tone, unitOf, valueOfSeries } from './chartTable'

/** The run shown and the baseline, the very same where nothing differs. */
export interface Runs {
  readonly run: Run
  readonly baseline: Run
}

/** The runs that a chart draws, the baseline first, so that the run lies over it. */
export function runsDrawn({ run, baseline }: Runs): readonly (readonly [LineKind, Run])[] {
  return run === baseline
    ? [['run', run]]
    : [
        ['baseline', baseline],
        ['run', run],
      ]
}

/** Lines of all series, the fan where its bands are known, and the public figures beside them. */
export function dataOf(
  words: CardWords,
  palette: Palette,
  chart: Chart,
  runs: Runs,
  bands: Bands | null,
): LineChartData {
  const lines = runsDrawn(runs).flatMap(([kind, run]) =>
    chart.series.map(
      (one, series): ChartLine => ({
        kind,
        series,
        colour: colourOf(palette, one.tone),
        values: valuesAt(one, run, CHART_YEARS),
      }),
    ),
  )
  const points = comparisonsOf(chart).flatMap((id) => pointsOf(words, id))
  return {
    years: CHART_YEARS,
    lines,
    points,
    ...(bands === null || chart.fan === undefined ? {} : { fan: fanOf(bands, chart.fan) }),
  }
}

/** Values of one series at years, linear between states. */
export function valuesAt(series: Series, run: Run, years: readonly Year[]): readonly number[] {
  const snapshot = createSnapshot()
  return years.map((year) => valueOfSeries(series, readSnapshot(run, year, snapshot)))
}

/** Values of all series of a chart in one year, in the order of the table. */
export function valuesIn(chart: Chart, run: Run, year: Year): readonly number[] {
  const snapshot = readSnapshot(run, year, createSnapshot())
  return chart.series.map((series) => valueOfSeries(series, snapshot))
}

/** What nine tenths of the sampled runs lie between in a year; null where that is not known. */
export function spanIn(chart: Chart, bands: Bands | null, year: Year): readonly number[] | null {
  const { fan } = chart
  if (bands === null || fan === undefined) return null
  return [bandAt(bands, fan, year, 5), bandAt(bands, fan, year, 95)]
}

/** The comparisons with public figures that belong beside a chart, in its own unit. */
export function comparisonsOf(chart: Chart): readonly ComparisonId[] {
  return COMPARISON_IDS.filter((id) => {
    const { variable, unit }: Comparison = COMPARISONS[id]
    const isDrawn = chart.series.some((one) => 'variable' in one && one.variable === variable)
    return isDrawn && unit === unitOf(chart)
  })
}

function pointsOf(words: CardWords, id: ComparisonId): readonly ChartPoint[] {
  const comparison: Comparison = COMPARISONS[id]
  return comparison.observations.map((one) => pointOf(words, comparison, one))
}

/** Colour of a tone in the theme. */
export function colourOf(palette: Palette, tone: Tone): string {
  return tone === 'coin' || tone === 'ink' ? palette[tone] : palette.layers[tone]
}
