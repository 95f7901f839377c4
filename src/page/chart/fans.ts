// Fans of the sampled runs: the years they are drawn at, and the percentiles of one variable.
import { type Bands, bandAt, type Percentile } from '../../model/bands'
import { END_YEAR, START_YEAR } from '../../model/time'
import type { VariableId } from '../../model/variables'
import type { ChartFan } from './chartData'

/** Points of a fan within one year, those of the bands. */
const PER_YEAR = 4

/** The years at which a chart over the whole run has its values. */
export const CHART_YEARS = Array.from(
  { length: (END_YEAR - START_YEAR) * PER_YEAR + 1 },
  (_, index) => START_YEAR + index / PER_YEAR,
)

/** The percentiles of a printed variable at `CHART_YEARS`, in its unit. */
export function fanOf(bands: Bands, id: VariableId): ChartFan {
  const at = (percentile: Percentile) =>
    CHART_YEARS.map((year) => bandAt(bands, id, year, percentile))
  return { p5: at(5), p25: at(25), p50: at(50), p75: at(75), p95: at(95) }
}
