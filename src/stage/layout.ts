// Where the tiers stand: from runs at a year to feet and heights in metres.
import type { Measure } from '../look/ids'
import { CAKE, MONEY } from '../look/tuning'
import { LAYERS, type LayerId } from '../model/layers'
import { valueAtStep } from '../model/run'
import { type Snapshot, valueIn } from '../model/snapshot'
import { BUDGET_OF_LAYER, HEADLINE_OF_LAYER, SPENT_OF_LAYER } from '../model/variables'
import type { Frame, Runs } from './frame'
import {
  doublingsOf,
  heightIn,
  isBroken,
  isNotched,
  metresPerBnUsd,
  shownValueOf,
  TIERS,
  UNDER_WAY_OF_LAYER,
  WANTED_OF_LAYER,
} from './measures'
import { lineBnUsd, readLines } from './scaleLines'

/** Fills the numbers and target heights of each tier: own, wanted, baseline's, under way; coins. */
export function readTiers(
  snapshot: Snapshot,
  baselineSnapshot: Snapshot,
  { run, baseline, compared = null }: Runs,
  measure: Measure,
  out: Frame,
): void {
  const metres = metresPerBnUsd(run, baseline, compared)
  readLines(measure, metres, out.lines)
  out.lineBnUsd = lineBnUsd(metres)
  for (let tier = 0; tier < TIERS; tier += 1) {
    const layer = LAYERS[tier] as LayerId
    const headline = HEADLINE_OF_LAYER[layer]
    const start = valueAtStep(baseline, 0, headline)
    const now = valueIn(snapshot, headline)
    const shown = shownValueOf(snapshot, tier, measure)
    out.start[tier] = start
    out.value[tier] = now
    out.doublings[tier] = doublingsOf(now, start)
    out.shownValue[tier] = shown
    out.height[tier] = heightIn(measure, shown, start, metres)
    out.broken[tier] = isBroken(measure, shown, start) ? 1 : 0
    out.notched[tier] = isNotched(measure, shown, start) ? 1 : 0
    out.ring[tier] = heightIn(measure, shownValueOf(baselineSnapshot, tier, measure), start, metres)
    const wantedId = WANTED_OF_LAYER[layer]
    out.wanted[tier] =
      wantedId === undefined
        ? 0
        : heightIn(
            measure,
            wantedIn(measure, valueIn(snapshot, wantedId), now, shown),
            start,
            metres,
          )
    const underWayId = measure === 'capacity' ? UNDER_WAY_OF_LAYER[layer] : undefined
    out.scaffold[tier] =
      underWayId === undefined
        ? 0
        : heightIn(measure, now + valueIn(snapshot, underWayId), start, metres)
    const unspent =
      valueIn(snapshot, BUDGET_OF_LAYER[layer]) - valueIn(snapshot, SPENT_OF_LAYER[layer])
    out.coins[tier] = Math.max(0, unspent) / MONEY.coinBnUsd
  }
}

// What demand asks for, in the number the measure shows: a coverage of one is all of it, and capital
// grows with what it buys.
function wantedIn(measure: Measure, wanted: number, now: number, shown: number): number {
  if (measure === 'capacity') return wanted
  if (measure === 'coverage') return 1
  return now > 0 ? (shown * wanted) / now : 0
}

/** Stacks the tiers, spread apart by `explode` 0..1: each foot above the plate, metres. */
export function stackTiers(height: Float64Array, explode: number, foot: Float64Array): void {
  let y: number = CAKE.plateHeight
  for (let tier = 0; tier < TIERS; tier += 1) {
    y += CAKE.board
    foot[tier] = y
    y += (height[tier] as number) + explode * CAKE.explodeGap
  }
}
