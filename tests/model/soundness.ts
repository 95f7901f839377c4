// What every run must keep, checked in one pass over its numbers; each check names the first fault.

import { LAYERS } from '../../src/model/layers'
import type { Run } from '../../src/model/run'
import { STATE_COUNT, yearOfStep } from '../../src/model/time'
import {
  BUDGET_OF_LAYER,
  CAP_OF_LAYER,
  SPENT_OF_LAYER,
  VARIABLE_IDS,
  VARIABLE_INDEX,
  type VariableId,
} from '../../src/model/variables'

const WIDTH = VARIABLE_IDS.length
const ROUNDING = 1e-12

const SHARE = [-ROUNDING, 1 + ROUNDING] as const
const ANY = [-Number.MAX_VALUE, Number.MAX_VALUE] as const

/** Least and most of a variable that has bounds of its own; all others are zero at least. */
const BOUNDS: Partial<Record<VariableId, readonly [number, number]>> = {
  adoption: SHARE,
  adoptionCeiling: SHARE,
  labourCover: SHARE,
  unservedShare: SHARE,
  inferenceShare: [0.25, 0.9],
  requiredGrowth: [-0.5, 1],
  // It may fall; and what is unspent is held by the budgets.
  fabChangeGWYr2: ANY,
  unspentBnUsdYr: ANY,
}
const LEAST = Float64Array.from(VARIABLE_IDS, (id) => BOUNDS[id]?.[0] ?? 0)
const MOST = Float64Array.from(VARIABLE_IDS, (id) => BOUNDS[id]?.[1] ?? Number.MAX_VALUE)

/** Pairs of which the first never exceeds the second. */
const AT_MOST: readonly (readonly [VariableId, VariableId])[] = [
  ...LAYERS.map((layer) => ['servedTokS', CAP_OF_LAYER[layer]] as const),
  ...LAYERS.map((layer) => [SPENT_OF_LAYER[layer], BUDGET_OF_LAYER[layer]] as const),
  ['spentBnUsdYr', 'budgetBnUsdYr'],
  ['servedTokS', 'suppliedTokS'],
  ['poweredGW', 'energyGW'],
  ['poweredGW', 'infrastructureGW'],
  ['poweredGW', 'ratedGW'],
  ['poweredMH100e', 'chipsMH100e'],
  ['inferenceRequiredMH100e', 'requiredMH100e'],
  ['shippedChipGWYr', 'fabChipGWYr'],
  ['shippedChipGWYr', 'wantedChipGWYr'],
  ['energisedGWYr', 'gridCeilingGWYr'],
]
const AT_MOST_COLUMNS = AT_MOST.map((pair) => pair.map((id) => VARIABLE_INDEX[id]))
const CAP_COLUMNS = LAYERS.map((layer) => VARIABLE_INDEX[CAP_OF_LAYER[layer]])
const SERVED_COLUMN = VARIABLE_INDEX.servedTokS

/**
 * The first number that is not finite or out of its bounds, and the first identity that does not
 * hold: served is the least capacity, the layer named is the first of the least, no layer spends
 * more than its budget. Null where the run is sound.
 */
export function faultOf(run: Run): string | null {
  return outOfBounds(run) ?? brokenIdentity(run)
}

function outOfBounds({ values }: Run): string | null {
  for (let place = 0; place < values.length; place++) {
    const column = place % WIDTH
    const value = values[place] ?? Number.NaN
    const isWithin = value >= (LEAST[column] ?? 0) && value <= (MOST[column] ?? 0)
    if (isWithin) continue
    return `${VARIABLE_IDS[column]} is ${value} in ${yearOfStep(Math.floor(place / WIDTH))}`
  }
  return null
}

function brokenIdentity(run: Run): string | null {
  const { values, binding } = run
  for (let step = 0; step < STATE_COUNT; step++) {
    const row = step * WIDTH
    let least = 0
    let leastTokS = Number.POSITIVE_INFINITY
    for (const [place, column] of CAP_COLUMNS.entries()) {
      const capTokS = values[row + column] ?? 0
      if (capTokS < leastTokS) {
        leastTokS = capTokS
        least = place
      }
    }
    const year = yearOfStep(step)
    if (binding[step] !== least) return `${LAYERS[least]} has the least capacity in ${year}`
    const servedTokS = values[row + SERVED_COLUMN] ?? 0
    if (servedTokS < leastTokS * (1 - ROUNDING)) return `some capacity is left over in ${year}`
    for (const [place, [less = 0, more = 0]] of AT_MOST_COLUMNS.entries()) {
      if ((values[row + less] ?? 0) <= (values[row + more] ?? 0) * (1 + ROUNDING)) continue
      return `${AT_MOST[place]?.join(' exceeds ')} in ${year}`
    }
  }
  return null
}

/** The year of the first state before `year` at which two runs differ in any bit, or null. */
export function firstDifference(
  one: Run,
  two: Run,
  year = Number.POSITIVE_INFINITY,
): number | null {
  for (let step = 0; step < STATE_COUNT && yearOfStep(step) < year; step++) {
    if (one.binding[step] !== two.binding[step]) return yearOfStep(step)
    for (let place = step * WIDTH; place < (step + 1) * WIDTH; place++) {
      if (!Object.is(one.values[place], two.values[place])) return yearOfStep(step)
    }
  }
  return null
}
