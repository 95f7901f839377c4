// Bands: what an ensemble of runs came to, as percentiles by year, and how often each layer binds.

import { LAYERS, type LayerId } from './layers'
import type { Scenario } from './scenario'
import { END_YEAR, START_YEAR, STEPS_PER_YEAR, type Year } from './time'
import { PRINTED_IDS, type VariableId } from './variables'

/** Per cent of the runs that lie at or below the value. */
export const PERCENTILES = [5, 25, 50, 75, 95] as const

export type Percentile = (typeof PERCENTILES)[number]

/** Years of the bands within one year. */
const BANDS_PER_YEAR = 4

/** States from one year of the bands to the next. */
export const BAND_STEPS = STEPS_PER_YEAR / BANDS_PER_YEAR

/** Years of the bands, first and last included. */
export const BAND_YEAR_COUNT = (END_YEAR - START_YEAR) * BANDS_PER_YEAR + 1

export interface Bands {
  /** What was simulated, apart from the sampled parameters. */
  readonly scenario: Scenario
  /** Seed of the sample. */
  readonly seed: number
  /** Runs counted in. */
  readonly runs: number
  /** By variable of `PRINTED_IDS`, then year, then percentile; units of the variables. */
  readonly values: Float64Array
  /** Share of runs in which a layer binds, 0..1; by year, then layer of `LAYERS`. */
  readonly bindingShares: Float64Array
}

/**
 * A percentile of a printed variable at `year`, in its unit; linear between the years of the bands,
 * clamped to their range. Throws for a variable that is not printed.
 */
export function bandAt(bands: Bands, id: VariableId, year: Year, percentile: Percentile): number {
  const variable = PRINTED_IDS.indexOf(id)
  if (variable < 0) throw new RangeError(`no bands of ${id}`)
  const place = PERCENTILES.indexOf(percentile)
  return valueBetween(year, (index) => {
    return bands.values[(variable * BAND_YEAR_COUNT + index) * PERCENTILES.length + place] ?? 0
  })
}

/** Share of runs in which `layer` binds at `year`, 0..1; linear between the years of the bands. */
export function bindingShareAt(bands: Bands, layer: LayerId, year: Year): number {
  const place = LAYERS.indexOf(layer)
  return valueBetween(year, (index) => bands.bindingShares[index * LAYERS.length + place] ?? 0)
}

function valueBetween(year: Year, at: (index: number) => number): number {
  const within = Math.min(END_YEAR, Math.max(START_YEAR, year))
  const position = (within - START_YEAR) * BANDS_PER_YEAR
  const index = Math.floor(position)
  const value = at(index)
  return position === index ? value : value + (position - index) * (at(index + 1) - value)
}
