// The outline of the cake on the screen, so that the lettering can stay clear of it.
import { CAKE } from '../look/tuning'
import { type Frame, rimHeightOf, STATE } from './frame'
import { TIERS } from './measures'
import { projectPoint } from './projection'
import type { View } from './view'

/** Steps from the front of a circle to its back. */
const STEPS = 10
const POINTS = STEPS + 1
const CIRCLES = 2 * TIERS

/** A polygon around a circle stands out this many times farther. */
const AROUND = 1 / Math.cos(Math.PI / (2 * STEPS))

/** Sine and cosine of the steps. */
const WAY = Float64Array.from({ length: 2 * POINTS }, (_, i) => {
  const angle = ((i >> 1) / STEPS) * Math.PI
  return i % 2 === 0 ? Math.sin(angle) : Math.cos(angle)
})

/** Pairs of points: along each circle, and up from each tier's foot to its rim. */
const EDGES = Uint16Array.from(
  Array.from({ length: CIRCLES * POINTS }, (_, at) => {
    const along = at % POINTS < STEPS ? [at, at + 1] : []
    const up = Math.floor(at / POINTS) % 2 === 0 ? [at, at + POINTS] : []
    return [...along, ...up]
  }).flat(),
)

/** The right half of the outline, which is the left one mirrored: circles of foot and rim, tier by tier. */
export interface Silhouette {
  /** Where the cake's axis stands, px. */
  axis: number
  /** Px beside the axis, and px from the top. */
  reach: Float64Array
  down: Float64Array
}

export const createSilhouette = (): Silhouette => ({
  axis: 0,
  reach: new Float64Array(CIRCLES * POINTS),
  down: new Float64Array(CIRCLES * POINTS),
})

const point = new Float64Array(2)

/** Fills the outline of all tiers with the rims, rings and scaffolds in sight above them. */
export function readSilhouette(view: View, frame: Frame, out: Silhouette): void {
  const { pose, foot, ring, scaffold, signs, state } = frame
  projectPoint(pose, view, 0, 0, 0, point)
  out.axis = point[0] as number
  for (let circle = 0; circle < CIRCLES; circle += 1) {
    const tier = circle >> 1
    const radius = ((CAKE.radii[tier] as number) + CAKE.boardLip) * AROUND
    const top = Math.max(
      rimHeightOf(frame, tier),
      (ring[tier] as number) * (state[STATE.ring] as number),
      (scaffold[tier] as number) * (signs[tier] as number),
    )
    const y = (foot[tier] as number) + (circle % 2 === 0 ? -CAKE.board : top)
    for (let i = 0; i < POINTS; i += 1) {
      const aside = radius * (WAY[2 * i] as number)
      projectPoint(pose, view, aside, radius * (WAY[2 * i + 1] as number), y, point)
      out.reach[circle * POINTS + i] = (point[0] as number) - out.axis
      out.down[circle * POINTS + i] = point[1] as number
    }
  }
}

/** How far beside its axis the cake reaches between two heights of the screen, px; 0 where it does not. */
export function reachWithin({ reach, down }: Silhouette, top: number, bottom: number): number {
  let most = 0
  for (let edge = 0; edge < EDGES.length; edge += 2) {
    let near = EDGES[edge] as number
    let far = EDGES[edge + 1] as number
    if ((reach[near] as number) > (reach[far] as number)) [near, far] = [far, near]
    const x = reach[far] as number
    if (x <= most) continue
    const y = down[far] as number
    const from = down[near] as number
    if (Math.max(y, from) < top || Math.min(y, from) > bottom) continue
    const within = Math.min(bottom, Math.max(top, y))
    const share = within === y ? 1 : (within - from) / (y - from)
    most = Math.max(most, (reach[near] as number) + share * (x - (reach[near] as number)))
  }
  return most
}

/** Where the cake begins, px from the top, farther than `aside` px from its axis; endless where it does not. */
export function topBeyond({ reach, down }: Silhouette, aside: number): number {
  let top = Number.POSITIVE_INFINITY
  for (let edge = 0; edge < EDGES.length; edge += 2) {
    let near = EDGES[edge] as number
    let far = EDGES[edge + 1] as number
    if ((reach[near] as number) > (reach[far] as number)) [near, far] = [far, near]
    const x = reach[far] as number
    if (x <= aside) continue
    const from = reach[near] as number
    const share = Math.max(0, (aside - from) / (x - from))
    const y = down[far] as number
    const begin = down[near] as number
    top = Math.min(top, y, begin + share * (y - begin))
  }
  return top
}
