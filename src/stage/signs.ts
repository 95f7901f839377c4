// The signal budget: which signs of a tier are in sight, so that a picture at rest stays quiet.
import { EASE } from '../look/tuning'
import { CLAIM_SIGNS } from '../show/claims'
import type { Moment } from '../show/moment'
import { TIERS } from './measures'

/** How far pull, money and scaffold of each tier are in sight at `moment`, 0..1. */
export function readSigns(moment: Moment, out: Float64Array): void {
  const gone = moment.second - moment.leverSecond - EASE.signsSeconds
  const moved = moment.still ? 0 : Math.min(1, Math.max(0, 1 - gone / EASE.signsFadeSeconds))
  const all = moment.allSigns || CLAIM_SIGNS.includes(moment.claim)
  for (let tier = 0; tier < TIERS; tier += 1) {
    out[tier] = all || moment.selected === tier ? 1 : moved
  }
}
