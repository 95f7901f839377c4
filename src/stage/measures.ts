// The three measures: from a number of the model to a height in metres, and what ends a scale.
import type { Measure } from '../look/ids'
import { CAKE, MEASURE } from '../look/tuning'
import { LAYERS, type LayerId } from '../model/layers'
import { type Run, valueAtStep } from '../model/run'
import { type Snapshot, valueIn } from '../model/snapshot'
import { STATE_COUNT } from '../model/time'
import {
  CAP_OF_LAYER,
  CAPITAL_OF_LAYER,
  HEADLINE_OF_LAYER,
  type VariableId,
} from '../model/variables'

export const TIERS = LAYERS.length

/** What demand asks for, in the unit of the tier itself; models and applications have no rim. */
export const WANTED_OF_LAYER: Partial<Record<LayerId, VariableId>> = {
  energy: 'wantedGW',
  chips: 'requiredMH100e',
  infrastructure: 'wantedGW',
}

/** What is being built, in the unit of the tier itself; the others have no scaffold. */
export const UNDER_WAY_OF_LAYER: Partial<Record<LayerId, VariableId>> = {
  energy: 'pipelineGW',
  infrastructure: 'constructionGW',
}

/** log2 of a value over the one it is measured from; the floor stands for zero and below. */
export const doublingsOf = (value: number, start: number): number =>
  value > 0 && start > 0 ? Math.log2(value / start) : -CAKE.breakDoublings

/** Height in metres of so many doublings, capacity measure: flat part, steps, floor and break. */
export function heightOf(doublings: number): number {
  const steps = Math.min(doublings, CAKE.breakDoublings)
  return Math.max(CAKE.base * CAKE.floorShare, CAKE.base + CAKE.step * steps)
}

/** Metres that a billion dollars of capital is tall: the tallest tier of all runs fills the scale. */
export function metresPerBnUsd(run: Run, baseline: Run, compared: Run | null): number {
  let most = 1
  for (let tier = 0; tier < TIERS; tier += 1) {
    const id = CAPITAL_OF_LAYER[LAYERS[tier] as LayerId]
    // Capital only grows, so the last state is the largest.
    most = Math.max(
      most,
      valueAtStep(run, STATE_COUNT - 1, id),
      valueAtStep(baseline, STATE_COUNT - 1, id),
      valueAtStep(compared ?? run, STATE_COUNT - 1, id),
    )
  }
  return MEASURE.capitalTop / most
}

/** The number a tier shows in a measure: headline value, $bn of capital, share of demand met. */
export function shownValueOf(snapshot: Snapshot, tier: number, measure: Measure): number {
  const layer = LAYERS[tier] as LayerId
  if (measure === 'capital') return valueIn(snapshot, CAPITAL_OF_LAYER[layer])
  if (measure === 'capacity') return valueIn(snapshot, HEADLINE_OF_LAYER[layer])
  if (layer === 'applications') return valueIn(snapshot, 'adoption')
  const wantedTokS = valueIn(snapshot, 'wantedTokS')
  // Nothing wanted is wholly met.
  return wantedTokS > 0 ? valueIn(snapshot, CAP_OF_LAYER[layer]) / wantedTokS : MEASURE.coverageMost
}

/**
 * Height in metres of a shown value. `start` is the value of 2024 and `metres` the scale of capital;
 * each is read in its own measure only.
 */
export function heightIn(measure: Measure, value: number, start: number, metres: number): number {
  if (measure === 'capacity') return heightOf(doublingsOf(value, start))
  if (measure === 'capital') return Math.max(MEASURE.flat, value * metres)
  return Math.max(MEASURE.flat, Math.min(value, MEASURE.coverageMost) * MEASURE.coverageWhole)
}

/** True where a value is beyond the scale and the tier ends in a marked break. */
export const isBroken = (measure: Measure, value: number, start: number): boolean =>
  measure === 'capacity'
    ? doublingsOf(value, start) > CAKE.breakDoublings
    : measure === 'coverage' && value > MEASURE.coverageMost

/** True where a tier has shrunk below 2024 and shows a notch. */
export const isNotched = (measure: Measure, value: number, start: number): boolean =>
  measure === 'capacity' && doublingsOf(value, start) < -MEASURE.notchSlack
