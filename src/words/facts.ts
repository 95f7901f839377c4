// What a sentence about a year may say: the few numbers it needs, read from a snapshot.
import { LAYERS, type LayerId } from '../model/layers'
import { type Snapshot, valueIn } from '../model/snapshot'
import type { Year } from '../model/time'

export interface Facts {
  /** The binding layer. */
  readonly layer: LayerId
  readonly year: Year
  /** Share of the tokens wanted that is served, 0..1. */
  readonly servedShare: number
  readonly servedTokS: number
  /** Planned money that finds nothing to buy. */
  readonly unspentBnUsdYr: number
  /** Power that demand asks for, at the facility. */
  readonly wantedGW: number
  readonly energyGW: number
  readonly infrastructureGW: number
  readonly chipsMH100e: number
  readonly requiredMH100e: number
  /** Share of the building work there are hands for, 0..1. */
  readonly labourCover: number
}

/** The facts of a snapshot. */
export function factsOf(snapshot: Snapshot): Facts {
  return {
    layer: LAYERS[snapshot.binding] ?? 'energy',
    year: snapshot.year,
    servedShare: 1 - valueIn(snapshot, 'unservedShare'),
    servedTokS: valueIn(snapshot, 'servedTokS'),
    unspentBnUsdYr: valueIn(snapshot, 'unspentBnUsdYr'),
    wantedGW: valueIn(snapshot, 'wantedGW'),
    energyGW: valueIn(snapshot, 'energyGW'),
    infrastructureGW: valueIn(snapshot, 'infrastructureGW'),
    chipsMH100e: valueIn(snapshot, 'chipsMH100e'),
    requiredMH100e: valueIn(snapshot, 'requiredMH100e'),
    labourCover: valueIn(snapshot, 'labourCover'),
  }
}
