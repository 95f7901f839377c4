// Scales and ticks of the charts: a year across, a value up, linear or logarithmic.
import { scaleLinear, scaleLog } from 'd3-scale'

/** The drawing area, in units of the view box; the picture is scaled as a whole. */
export const CHART = { width: 360, height: 230, left: 50, right: 14, top: 20, bottom: 26 } as const

const TICKS_WANTED = 4
const TICKS_LEAST = 2

export interface Axis {
  /** Place in the view box of a value. */
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
}

export interface YearAxis extends Axis {
  /** The year at a place in the view box, within the axis. */
  readonly yearAt: (place: number) => number
}

/** Years from left to right. */
export function yearAxis(from: number, to: number): YearAxis {
  const scale = scaleLinear([from, to], [CHART.left, CHART.width - CHART.right])
  const ticks = scale.ticks(TICKS_WANTED + 1).filter(Number.isInteger)
  return { at: scale, ticks, yearAt: (place) => scale.copy().clamp(true).invert(place) }
}

/**
 * Values from the bottom up, from zero or, on a logarithmic axis, from the smallest above zero; from
 * 0 to 1 where there is nothing above zero.
 */
export function valueAxis(values: readonly number[], isLog: boolean): Axis {
  const range = [CHART.height - CHART.bottom, CHART.top]
  const above = values.filter((value) => Number.isFinite(value) && value > 0)
  if (!isLog || above.length === 0) {
    const most = above.length === 0 ? 1 : Math.max(...above)
    const scale = scaleLinear([0, most], range).nice(TICKS_WANTED)
    return { at: scale, ticks: scale.ticks(TICKS_WANTED) }
  }
  const least = Math.min(...above)
  const scale = scaleLog([least, Math.max(...above)], range).nice()
  const [floor = least] = scale.domain()
  return { at: (value) => scale(Math.max(value, floor)), ticks: logTicks(scale.ticks()) }
}

// Powers of ten, thinned where there are many; the steps between where there are hardly any.
function logTicks(ticks: readonly number[]): readonly number[] {
  const powers = ticks.filter((tick) => Number.isInteger(Number(Math.log10(tick).toFixed(6))))
  if (powers.length <= TICKS_LEAST) return ticks.filter(isRound)
  const every = Math.ceil(powers.length / (TICKS_WANTED + 2))
  return powers.filter((_, index) => index % every === 0)
}

// 1, 2 and 5 of every decade.
function isRound(tick: number): boolean {
  return /^[125]e/.test(tick.toExponential(0))
}
