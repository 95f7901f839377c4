// Where the tiers stand: from a run at a year to feet and heights in metres.

import { CAKE } from '../look/tuning'
import { LAYERS, type LayerId } from '../model/layers'
import { type Run, valueAtStep } from '../model/run'
import { type Snapshot, valueIn } from '../model/snapshot'
import { HEADLINE_OF_LAYER, type VariableId } from '../model/variables'

export const TIERS = LAYERS.length

/** What demand asks for, in the unit of the tier itself; models and applications have no rim. */
export const WANTED_OF_LAYER: Partial<Record<LayerId, VariableId>> = {
  energy: 'wantedGW',
  chips: 'requiredMH100e',
  infrastructure: 'wantedGW',
}

/** log2 of a value over the one it is measured from; the floor stands for zero and below. */
export const doublingsOf = (value: number, start: number): number =>
  value > 0 && start > 0 ? Math.log2(value / start) : -CAKE.breakDoublings

/** Height in metres of so many doublings, capacity measure: flat part, steps, floor and break. */
export function heightOf(doublings: number): number {
  const steps = Math.min(doublings, CAKE.breakDoublings)
  return Math.max(CAKE.base * CAKE.floorShare, CAKE.base + CAKE.step * steps)
}

/** Fills value, doublings, target height and target wanted height of each tier. */
export function readTiers(
  snapshot: Snapshot,
  baseline: Run,
  value: Float64Array,
  doublings: Float64Array,
  height: Float64Array,
  wanted: Float64Array,
): void {
  for (let tier = 0; tier < TIERS; tier += 1) {
    const layer = LAYERS[tier] as LayerId
    const headline = HEADLINE_OF_LAYER[layer]
    const start = valueAtStep(baseline, 0, headline)
    const now = valueIn(snapshot, headline)
    value[tier] = now
    doublings[tier] = doublingsOf(now, start)
    height[tier] = heightOf(doublings[tier] as number)
    const wantedId = WANTED_OF_LAYER[layer]
    wanted[tier] =
      wantedId === undefined ? 0 : heightOf(doublingsOf(valueIn(snapshot, wantedId), start))
  }
}

/** Stacks the tiers: each foot is above the plate, the tiers beneath and their boards, metres. */
export function stackTiers(height: Float64Array, foot: Float64Array): void {
  let y: number = CAKE.plateHeight
  for (let tier = 0; tier < TIERS; tier += 1) {
    y += CAKE.board
    foot[tier] = y
    y += height[tier] as number
  }
}
