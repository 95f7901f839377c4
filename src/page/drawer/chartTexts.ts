// The words around the lines of a chart: columns of its table, and the key of its picture.
import type { Palette } from '../../look/palette'
import type { Bands } from '../../model/bands'
import type { DrawerWords } from '../../words/drawerWords'
import type { LineChartData, LineKind } from '../chart/chartData'
import type { NumbersColumn } from '../chart/NumbersTable'
import { colourOf, comparisonsOf, type Runs, runsDrawn } from './chartSeries'
import { type Chart, nameOfSeries } from './chartTable'

/** A line of the key of a picture. */
export interface Key {
  readonly kind: LineKind | 'fan-outer' | 'observed' | 'lowered' | 'raised'
  readonly series: number
  readonly colour: string
  readonly text: string
}

/** The columns of the table of a chart: its lines, then its fan. */
export function columnsOf(
  words: DrawerWords,
  chart: Chart,
  { lines, fan }: LineChartData,
): readonly NumbersColumn[] {
  const { legend } = words.card
  const names = (kind: LineKind) => namesOf(words, chart, kind)
  return [
    ...lines.map(({ kind, series = 0, values }) => ({ name: names(kind)[series] ?? '', values })),
    ...(fan === undefined
      ? []
      : [
          { name: legend.p5, values: fan.p5 },
          { name: legend.median, values: fan.p50 },
          { name: legend.p95, values: fan.p95 },
        ]),
  ]
}

/** What is drawn in the picture of a chart, line by line. */
export function keysOf(
  words: DrawerWords,
  palette: Palette,
  chart: Chart,
  runs: Runs,
  bands: Bands | null,
): readonly Key[] {
  const colours = chart.series.map(({ tone }) => colourOf(palette, tone))
  const keyOf = (kind: Key['kind'], text: string, series: number): Key => ({
    kind,
    series,
    colour: colours[series] ?? palette.ink,
    text,
  })
  return [
    ...[...runsDrawn(runs)]
      .reverse()
      .flatMap(([kind]) =>
        namesOf(words, chart, kind).map((name, series) => keyOf(kind, name, series)),
      ),
    ...(bands === null || chart.fan === undefined
      ? []
      : [keyOf('fan-outer', words.drawer.span, 0)]),
    ...comparisonsOf(chart).map(() => keyOf('observed', words.card.legend.observed, 0)),
  ]
}

function namesOf(words: DrawerWords, chart: Chart, kind: LineKind): readonly string[] {
  const names = chart.series.map((series) => nameOfSeries(words, series))
  return kind === 'run' ? names : names.map(words.drawer.ofBaseline)
}
