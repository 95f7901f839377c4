// The paths of the flows: what runs in each, and how many particles and how wide that shows.

import { FLOWS, MONEY } from '../look/tuning'
import { LAYERS, type LayerId } from '../model/layers'
import { type Run, valueAtStep } from '../model/run'
import { type Snapshot, valueIn } from '../model/snapshot'
import { CAP_OF_LAYER, SPENT_OF_LAYER, VARIABLES, type VariableId } from '../model/variables'

export interface Conduit {
  id: string
  /** Null where the flow comes from outside the cake. */
  from: LayerId | null
  /** Null where the flow leaves the cake. */
  to: LayerId | null
  unit: string
}

/** A conduit of the stream carries one variable; pull is what is wanted and not there yet. */
export interface UpConduit extends Conduit {
  variable: VariableId
}

const up = (id: string, from: number, variable: VariableId): UpConduit => ({
  id,
  from: LAYERS[from] as LayerId,
  to: LAYERS[from + 1] ?? null,
  variable,
  unit: VARIABLES[variable].unit,
})

const pull = (onto: number): Conduit => ({
  id: `pull.${LAYERS[onto]}`,
  from: LAYERS[onto + 1] as LayerId,
  to: LAYERS[onto] as LayerId,
  unit: 'GW',
})

/** Up the core, bottom to top. */
export const UP_CONDUITS: readonly UpConduit[] = [
  up('electricity', 0, 'poweredGW'),
  up('computation', 1, 'poweredMH100e'),
  up('inference', 2, 'inferenceMH100e'),
  up('tokens', 3, 'servedTokS'),
  up('value', 4, 'revenueBnUsdYr'),
]

/** Down outside, bottom to top: pull.energy arrives at energy. */
export const PULL_CONDUITS: readonly Conduit[] = [pull(0), pull(1), pull(2), pull(3)]

/** In from outside, bottom to top: the money spent on each layer. */
export const MONEY_CONDUITS: readonly Conduit[] = LAYERS.map((layer) => ({
  id: `money.${layer}`,
  from: null,
  to: layer,
  unit: '$bn/yr',
}))

export const CONDUITS: readonly Conduit[] = [...UP_CONDUITS, ...PULL_CONDUITS, ...MONEY_CONDUITS]

/** Place of the first conduit of pull and of money among all. */
export const PULL_AT = UP_CONDUITS.length
export const MONEY_AT = PULL_AT + PULL_CONDUITS.length

/** Particles of one conduit out of all of the up-stream. */
export const perConduit = (particles: number): number => Math.floor(particles / UP_CONDUITS.length)

/** GW that demand wants and the fleet does not have: (R - K)+ w om. */
export const pullGW = (snapshot: Snapshot): number =>
  Math.max(0, valueIn(snapshot, 'wantedGW') - valueIn(snapshot, 'ratedGW'))

/** Fills, per conduit, the value carried and the share (up) or number (pull, money) of marks shown. */
export function readFlows(
  snapshot: Snapshot,
  baseline: Run,
  value: Float64Array,
  shown: Float64Array,
): void {
  for (let i = 0; i < UP_CONDUITS.length; i += 1) {
    const { variable } = UP_CONDUITS[i] as UpConduit
    const now = valueIn(snapshot, variable)
    value[i] = now
    shown[i] = shareOf(now, valueAtStep(baseline, 0, variable))
  }
  const gap = pullGW(snapshot)
  for (let i = PULL_AT; i < MONEY_AT; i += 1) {
    value[i] = gap
    shown[i] = Math.min(FLOWS.pulseCap, gap / FLOWS.pulseGW)
  }
  for (let tier = 0; tier < LAYERS.length; tier += 1) {
    const spent = valueIn(snapshot, SPENT_OF_LAYER[LAYERS[tier] as LayerId])
    value[MONEY_AT + tier] = spent
    shown[MONEY_AT + tier] = Math.min(MONEY.coinCap, spent / MONEY.coinBnUsd)
  }
}

/** Share of the budgets that comes from outside, 0..1; the rest is earned and invested again. */
export function outsideShareOf(snapshot: Snapshot): number {
  const outside = valueIn(snapshot, 'outsideBnUsdYr')
  const all = outside + valueIn(snapshot, 'reinvestedBnUsdYr')
  return all > 0 ? outside / all : 0
}

const capOf = (snapshot: Snapshot, tier: number): number =>
  valueIn(snapshot, CAP_OF_LAYER[LAYERS[tier] as LayerId])

/**
 * Fills the share of demand, 0..1, that waits beneath each tier: all that is not served beneath the
 * binding one, less beneath one whose capacity is a little larger, so that a pile never leaps.
 */
export function readPile(snapshot: Snapshot, out: Float64Array): void {
  const unserved = Math.max(0, valueIn(snapshot, 'unservedShare'))
  const least = capOf(snapshot, snapshot.binding)
  for (let tier = 0; tier < LAYERS.length; tier += 1) {
    const beyond = tier === snapshot.binding ? 0 : capOf(snapshot, tier) - least
    const near = beyond > 0 ? Math.max(0, 1 - beyond / (FLOWS.pileSlack * least)) : 1
    out[tier] = unserved * near
  }
}

/** Share of a conduit's particles for a value: one step per doubling, nothing for nothing. */
export function shareOf(value: number, start: number): number {
  if (!(value > 0) || !(start > 0)) return 0
  const doublings = Math.log2(value / start)
  return Math.min(1, Math.max(0, FLOWS.startShare + FLOWS.doublingShare * doublings))
}

/** Radius of a conduit as a share of the core, from its share of particles. */
export const radiusShareOf = (share: number): number =>
  Math.min(
    1,
    FLOWS.startRadius +
      (FLOWS.doublingRadius * Math.max(0, share - FLOWS.startShare)) / FLOWS.doublingShare,
  )
