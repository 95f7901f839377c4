// Where the conduits of the stream run: from the middle of a tier to the middle of the next.
import { CAKE, FLOWS } from '../look/tuning'
import { radiusShareOf, UP_CONDUITS } from './conduits'
import type { Frame } from './frame'
import { TIERS } from './measures'

/** Places within a conduit: where it begins and how far it rises, its radius, metres; its share. */
export const WAY = { start: 0, rise: 1, radius: 2, share: 3, size: 4 } as const

/** Fills the ways of all conduits of the stream, bottom to top; value rises to the top of the cake. */
export function readWays(frame: Frame, out: Float32Array): void {
  for (let tier = 0; tier < UP_CONDUITS.length; tier += 1) {
    const share = frame.shown[tier] as number
    const start = middleOf(frame, tier)
    const end =
      tier + 1 < TIERS
        ? middleOf(frame, tier + 1)
        : (frame.foot[tier] as number) + (frame.height[tier] as number)
    const at = tier * WAY.size
    out[at + WAY.start] = start
    out[at + WAY.rise] = end - start
    out[at + WAY.radius] = radiusShareOf(share) * CAKE.coreRadius * FLOWS.fill
    out[at + WAY.share] = share
  }
}

const middleOf = (frame: Frame, tier: number): number =>
  (frame.foot[tier] as number) + (frame.height[tier] as number) / 2
