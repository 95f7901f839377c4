// English for charts: legends, axes, and the one sentence that stands for a chart in speech.
import type { LayerId } from '../model/layers'
import { EN_LAYERS } from './enScenario'
import { bigNumber } from './enSentences'
import { formatBig, formatNumber, formatShare, type Magnitude } from './format'

const BIG = 1e6
const DIGITS = 3

/** Short words of thousands for an axis. */
const MAGNITUDES: readonly Magnitude[] = [
  { exponent: 6, word: ' M' },
  { exponent: 9, word: ' bn' },
  { exponent: 12, word: ' tn' },
  { exponent: 15, word: ' qn' },
]

/** What of a line chart is said. */
interface Said {
  readonly years: readonly number[]
  readonly lines: readonly {
    readonly kind: 'run' | 'baseline'
    readonly values: readonly number[]
  }[]
  readonly fan?: { readonly p5: readonly number[]; readonly p95: readonly number[] }
  readonly points?: readonly unknown[]
}

const NAMES = { run: 'this scenario', baseline: 'baseline' }

export const EN_CHARTS = {
  today: 'today',
  logScale: 'Log scale',
  numbers: 'Numbers',
  numbersOf: (title: string) => `Numbers of the chart “${title}”`,
  year: 'Year',
  legend: {
    run: 'This scenario',
    baseline: 'Baseline',
    median: 'Median of the samples',
    half: 'Half of them',
    most: 'Nine tenths of them',
    observed: 'Public figure, with the number of its source',
    p5: '5%',
    p95: '95%',
  },
  tornado: {
    parameter: 'Number moved',
    lowered: (shift: number) => `−${formatShare(shift)}`,
    raised: (shift: number) => `+${formatShare(shift)}`,
    elasticity: 'Elasticity',
  },
  /** A number of a chart. */
  rounded: number,
  axisValue: (value: number) => formatBig(value, DIGITS, MAGNITUDES),
  /** A line chart in one sentence or two. */
  chartSummary: (title: string, unit: string, { years, lines, fan, points = [] }: Said): string => {
    const last = years.length - 1
    const ends = lines.map(({ kind, values }) => {
      const first = values.findIndex(Number.isFinite)
      return `${NAMES[kind]} from ${number(values[first])} in ${years[first]} to ${number(values[last])} in ${years[last]}`
    })
    const band =
      fan === undefined
        ? ''
        : ` Nine tenths of the sampled runs end between ${number(fan.p5[last])} and ${number(fan.p95[last])}.`
    const figures = points.length === 0 ? '' : ` Public figures drawn as points: ${points.length}.`
    return `${title}${unit === '' ? '' : `, ${unit}`}: ${ends.join('; ')}.${band}${figures}`
  },
  /** Stacked shares in one sentence. */
  sharesSummary: (
    years: readonly number[],
    shares: Readonly<Record<LayerId, readonly number[]>>,
  ): string => {
    const last = years.length - 1
    const parts = (Object.keys(shares) as LayerId[])
      .map((layer) => ({ layer, share: shares[layer][last] ?? 0 }))
      .filter(({ share }) => share > 0)
      .map(({ layer, share }) => `${EN_LAYERS[layer].name} ${formatShare(share)}`)
    return `Share of the sampled runs in which each layer binds, by year; in ${years[last]}: ${parts.join(', ')}.`
  },
}

function number(value = Number.NaN): string {
  return Math.abs(value) >= BIG ? bigNumber(value, DIGITS) : formatNumber(value, DIGITS)
}
