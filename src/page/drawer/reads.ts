// What a chart says of one year: every line in words, with the baseline where that is another run.
import type { Bands } from '../../model/bands'
import type { Year } from '../../model/time'
import type { DrawerWords } from '../../words/drawerWords'
import { type Runs, spanIn, valuesIn } from './chartSeries'
import { type Chart, nameOfSeries, unitOf } from './chartTable'

export interface Read {
  readonly name: string
  /** With its unit. */
  readonly value: string
  /** The same of the baseline; null where it is the same run. */
  readonly baseline: string | null
}

/** A value of a chart in words, with its unit. */
export function valueText({ card }: DrawerWords, chart: Chart, value: number): string {
  return chart.isShare ? card.share(value) : card.quantity(card.rounded(value), unitOf(chart))
}

/** Every series of a chart at a year, in the order of the table. */
export function readsOf(words: DrawerWords, chart: Chart, runs: Runs, year: Year): readonly Read[] {
  const { run, baseline } = runs
  const before = run === baseline ? [] : valuesIn(chart, baseline, year)
  return valuesIn(chart, run, year).map((value, at) => {
    const series = chart.series[at]
    const other = before[at]
    return {
      name: series === undefined ? '' : nameOfSeries(words, series),
      value: valueText(words, chart, value),
      baseline: other === undefined ? null : valueText(words, chart, other),
    }
  })
}

/** Between what nine tenths of the sampled runs lie at a year; empty where that is not known. */
export function spanText(
  words: DrawerWords,
  chart: Chart,
  bands: Bands | null,
  year: Year,
): string {
  const [low, high] = spanIn(chart, bands, year) ?? []
  if (low === undefined || high === undefined) return ''
  return words.drawer.between(words.card.rounded(low), valueText(words, chart, high))
}
