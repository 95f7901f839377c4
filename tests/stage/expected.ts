// What a picture must show, worked out from the snapshot alone by the scales of the look.
import type { Measure } from '../../src/look/ids'
import { MEASURE } from '../../src/look/tuning'
import { LAYERS, type LayerId } from '../../src/model/layers'
import { type Run, valueAtStep } from '../../src/model/run'
import { createSnapshot, readSnapshot, valueIn } from '../../src/model/snapshot'
import { START_YEAR, STATE_COUNT } from '../../src/model/time'
import {
  CAP_OF_LAYER,
  CAPITAL_OF_LAYER,
  HEADLINE_OF_LAYER,
  type VariableId,
} from '../../src/model/variables'
import type { Runs } from '../../src/stage/frame'

/** Metres of a tier at its value of 2024 and of one doubling; smallest tier, largest in doublings. */
const BASE = 0.15
const STEP = 0.2
const FLOOR_SHARE = 0.15
const BREAK_DOUBLINGS = 12
/** Share of demand at which the scale of coverage ends. */
const COVERAGE_MOST = 1.5
const THOUSAND = 1000

/** What demand asks for, and what is being built, each in the unit of its tier. */
const WANTED: Partial<Record<LayerId, VariableId>> = {
  energy: 'wantedGW',
  chips: 'requiredMH100e',
  infrastructure: 'wantedGW',
}
const UNDER_WAY: Partial<Record<LayerId, VariableId>> = {
  energy: 'pipelineGW',
  infrastructure: 'constructionGW',
}
const BEFORE: Partial<Record<LayerId, string>> = { models: 'index ', applications: '$' }
const UNIT: Partial<Record<LayerId, string>> = {
  energy: ' GW',
  chips: ' M H100e',
  infrastructure: ' GW',
  applications: 'bn/yr',
}

/** Reads one number of a run at one year. */
export type Read = (id: VariableId) => number

export function readerOf(run: Run, year: number): Read {
  const snapshot = readSnapshot(run, year, createSnapshot())
  return (id) => valueIn(snapshot, id)
}

/** The number a tier shows in a measure. */
export function shownNumber(measure: Measure, read: Read, layer: LayerId): number {
  if (measure === 'capacity') return read(HEADLINE_OF_LAYER[layer])
  if (measure === 'capital') return read(CAPITAL_OF_LAYER[layer])
  return layer === 'applications'
    ? read('adoption')
    : read(CAP_OF_LAYER[layer]) / read('wantedTokS')
}

/** From a number of a tier to its height in metres, in a measure. */
export function metresOf({ run, baseline }: Runs, measure: Measure) {
  const start = readerOf(baseline, START_YEAR)
  const built = [run, baseline].flatMap((one) =>
    LAYERS.flatMap((layer) =>
      Array.from({ length: STATE_COUNT }, (_, step) =>
        valueAtStep(one, step, CAPITAL_OF_LAYER[layer]),
      ),
    ),
  )
  const metresPerBnUsd = MEASURE.capitalTop / Math.max(...built)
  return (number: number, layer: LayerId): number => {
    if (measure === 'capital') return Math.max(MEASURE.flat, number * metresPerBnUsd)
    if (measure === 'coverage')
      return Math.max(MEASURE.flat, Math.min(COVERAGE_MOST, number) * MEASURE.coverageWhole)
    const doublings = Math.log2(number / start(HEADLINE_OF_LAYER[layer]))
    return Math.max(FLOOR_SHARE * BASE, BASE + STEP * Math.min(BREAK_DOUBLINGS, doublings))
  }
}

/** The four heights of a tier in metres: its own, the baseline's, what is wanted, what is under way. */
export function heightsOf(runs: Runs, measure: Measure, year: number, layer: LayerId) {
  const read = readerOf(runs.run, year)
  const metres = metresOf(runs, measure)
  const number = shownNumber(measure, read, layer)
  const headline = read(HEADLINE_OF_LAYER[layer])
  const wantedId = WANTED[layer]
  // In the number of the measure: all of demand, or as much more as is wanted.
  const wanted = measure === 'coverage' ? 1 : (number * read(wantedId ?? 'wantedGW')) / headline
  const underWayId = measure === 'capacity' ? UNDER_WAY[layer] : undefined
  return {
    height: metres(number, layer),
    ring: metres(shownNumber(measure, readerOf(runs.baseline, year), layer), layer),
    wanted: wantedId === undefined ? 0 : metres(wanted, layer),
    scaffold: underWayId === undefined ? 0 : metres(headline + read(underWayId), layer),
  }
}

/** Three digits, at most two of them behind the point; all of those before it. */
function threeDigits(value: number): string {
  const decimals = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2
  return value.toLocaleString('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
}

const twoDigits = (times: number): string =>
  times >= 9.95 ? Math.round(times).toLocaleString('en') : times.toPrecision(2)

const percent = (share: number): string => `${Math.round(100 * share)}%`

/** What the label of a tier must say besides its name, part by part. */
export function partsOf(runs: Runs, measure: Measure, year: number, layer: LayerId): string[] {
  const number = shownNumber(measure, readerOf(runs.run, year), layer)
  if (measure === 'capital') return [`$${threeDigits(number)}bn`]
  if (measure === 'coverage')
    return [layer === 'models' && number > COVERAGE_MOST ? 'not limiting' : percent(number)]
  const times = number / readerOf(runs.baseline, START_YEAR)(HEADLINE_OF_LAYER[layer])
  const value = `${BEFORE[layer] ?? ''}${threeDigits(number)}${UNIT[layer] ?? ''}`
  return [value, `×${twoDigits(times)}`]
}

/** With what the one total that makes sense in a measure must begin. */
export function totalOf(measure: Measure, read: Read): string {
  if (measure === 'coverage') return percent(1 - read('unservedShare'))
  const built = LAYERS.reduce((sum, layer) => sum + read(CAPITAL_OF_LAYER[layer]), 0)
  let rest = measure === 'capital' ? built : read('servedTokS')
  while (rest >= THOUSAND - 1 / 2) rest /= THOUSAND
  return `${measure === 'capital' ? '$' : ''}${threeDigits(rest)}`
}
