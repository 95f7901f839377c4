// What the model gives for a scenario at a year, to hold against what the page says.
import { LAYERS, type LayerId } from '../../src/model/layers'
import type { Levers } from '../../src/model/levers'
import type { PresetId } from '../../src/model/presets'
import { valueAtStep } from '../../src/model/run'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { createSnapshot, readSnapshot, valueIn } from '../../src/model/snapshot'
import { HEADLINE_OF_LAYER } from '../../src/model/variables'

export interface ModelTier {
  readonly layer: LayerId
  readonly value: number
  /** Doublings since 2024.0 of the baseline. */
  readonly doublings: number
}

/** The five tiers of a preset with levers that act from today. */
export function tiersAt(year: number, levers: Levers = {}, preset: PresetId = 'baseline') {
  const run = simulate({ ...BASELINE, preset, levers })
  const start = simulate(BASELINE)
  const snapshot = readSnapshot(run, year, createSnapshot())
  return LAYERS.map((layer): ModelTier => {
    const value = valueIn(snapshot, HEADLINE_OF_LAYER[layer])
    const doublings = Math.log2(value / valueAtStep(start, 0, HEADLINE_OF_LAYER[layer]))
    return { layer, value, doublings }
  })
}
