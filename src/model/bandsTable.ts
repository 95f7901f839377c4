// The printed table of bands: percentiles and binding shares by year, as CSV and as JSON.

import { BAND_STEPS, type Bands, bandAt, bindingShareAt, PERCENTILES } from './bands'
import { LAYERS } from './layers'
import { documentOf, linesOf, stepsOf } from './table'
import { type Year, yearOfStep } from './time'
import { columnOf, PRINTED_IDS, type VariableId } from './variables'

const HEADER = [
  'year',
  ...LAYERS.map((layer) => `share_${layer}`),
  ...PRINTED_IDS.flatMap((id) => PERCENTILES.map((percentile) => `${columnOf(id)}_p${percentile}`)),
]

/** The bands as lines with a header, every `everySteps` states, a multiple of `BAND_STEPS`. */
export function bandsCsvOf(bands: Bands, everySteps: number = BAND_STEPS): string {
  const rows = yearsOf(everySteps).map((year) => [
    year,
    ...LAYERS.map((layer) => bindingShareAt(bands, layer, year)),
    ...PRINTED_IDS.flatMap((id) => percentilesAt(bands, id, year)),
  ])
  return linesOf([HEADER, ...rows])
}

/** The bands as JSON with scenario, runs and seed; percentiles in the order of `PERCENTILES`. */
export function bandsJsonOf(bands: Bands, everySteps: number = BAND_STEPS): string {
  const rows = yearsOf(everySteps).map((year) => ({
    year,
    binding: Object.fromEntries(LAYERS.map((layer) => [layer, bindingShareAt(bands, layer, year)])),
    bands: Object.fromEntries(
      PRINTED_IDS.map((id) => [columnOf(id), percentilesAt(bands, id, year)]),
    ),
  }))
  const ensemble = { runs: bands.runs, seed: bands.seed, percentiles: PERCENTILES }
  return documentOf(bands.scenario, { ensemble, rows })
}

function yearsOf(everySteps: number): Year[] {
  return stepsOf(everySteps).map(yearOfStep)
}

function percentilesAt(bands: Bands, id: VariableId, year: Year): number[] {
  return PERCENTILES.map((percentile) => bandAt(bands, id, year, percentile))
}
