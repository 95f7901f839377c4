// What a line chart is made of: lines and fans by year, and observed points.

/** Run: the scenario; baseline: the plain baseline, only where it differs. */
export type LineKind = 'run' | 'baseline'

export interface ChartLine {
  readonly kind: LineKind
  /** One value per year of the chart; NaN where there is none. */
  readonly values: readonly number[]
  /** Place among several quantities of one chart, which sets its dashes; absent where there is one. */
  readonly series?: number
  /** Colour of such a quantity. */
  readonly colour?: string
}

/** Percentiles over sampled runs, each with one value per year of the chart. */
export interface ChartFan {
  readonly p5: readonly number[]
  readonly p25: readonly number[]
  readonly p50: readonly number[]
  readonly p75: readonly number[]
  readonly p95: readonly number[]
}

export interface ChartPoint {
  readonly id: string
  /** Where it lies. */
  readonly year: number
  /** The same number twice, or the ends of a range. */
  readonly low: number
  readonly high: number
  /** Who measured it, as a short mark beside the point. */
  readonly mark: string
}

export interface LineChartData {
  /** Years of the values, from left to right. */
  readonly years: readonly number[]
  readonly lines: readonly ChartLine[]
  readonly fan?: ChartFan
  readonly points?: readonly ChartPoint[]
}

/** Every number that must find room on the value axis. */
export function valuesOf({ lines, fan, points = [] }: LineChartData): readonly number[] {
  return [
    ...lines.flatMap(({ values }) => values),
    ...(fan === undefined ? [] : [...fan.p5, ...fan.p95]),
    ...points.flatMap(({ low, high }) => [low, high]),
  ]
}
