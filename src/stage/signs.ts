// The signal budget: which signs of a tier are in sight, so that a picture at rest stays quiet.
import { EASE } from '../look/tuning'
import { type ClaimSign, claimOf } from '../show/claims'
import type { Moment } from '../show/moment'
import { TIERS } from './measures'

/** Per kind of sign, how far those of each tier are in sight, 0..1. */
export type Signs = Readonly<Record<ClaimSign, Float64Array>>

/** Fills how far the signs of each tier are in sight at `moment`; a claim brings its own kinds only. */
export function readSigns(moment: Moment, out: Signs): void {
  const gone = moment.second - moment.leverSecond - EASE.signsSeconds
  const moved = moment.still ? 0 : Math.min(1, Math.max(0, 1 - gone / EASE.signsFadeSeconds))
  const claimed = claimOf(moment.claim)?.signs
  for (const kind in out) {
    const signs = out[kind as ClaimSign]
    const all = moment.allSigns || claimed?.includes(kind as ClaimSign) === true
    for (let tier = 0; tier < TIERS; tier += 1)
      signs[tier] = all || moment.selected === tier ? 1 : moved
  }
}
