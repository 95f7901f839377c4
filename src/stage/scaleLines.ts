// The cream lines across the cut by which a height can be counted, in the scale of each measure.

import { BODY } from '../look/body'
import type { Measure } from '../look/ids'
import { CAKE, MEASURE } from '../look/tuning'
import type { Run } from '../model/run'
import { metresPerBnUsd } from './measures'

/** Places in the lines of a Frame: metres from a tier's foot to the first, and on to each next one. */
export const LINES = { first: 0, step: 1, size: 2 } as const

const ROUND = [1, 2, 5, 10] as const

/** The smallest of 1, 2 and 5 times a power of ten that is not below `least`. */
export function roundStepOf(least: number): number {
  const ten = 10 ** Math.floor(Math.log10(least))
  return ten * (ROUND.find((factor) => factor * ten >= least) ?? 10)
}

/** $bn between two lines of capital, where a billion is `metres` tall. */
export const lineBnUsd = (metres: number): number =>
  roundStepOf(MEASURE.capitalTop / metres / BODY.linesMost)

/** $bn between two lines of a run beside its baseline and what it is compared with. */
export const lineBnUsdOf = (run: Run, baseline: Run, compared: Run | null): number =>
  lineBnUsd(metresPerBnUsd(run, baseline, compared))

/** Fills the lines of a measure: one per doubling, per round sum of dollars, or one at all of demand. */
export function readLines(measure: Measure, metres: number, out: Float64Array): void {
  if (measure === 'coverage') {
    out[LINES.first] = MEASURE.coverageWhole
    out[LINES.step] = MEASURE.coverageWhole * MEASURE.coverageMost
    return
  }
  const step = measure === 'capital' ? lineBnUsd(metres) * metres : CAKE.step
  out[LINES.step] = step
  out[LINES.first] = measure === 'capital' ? step : CAKE.base + step
}
