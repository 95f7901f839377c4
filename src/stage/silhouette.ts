// The right half of the cake's silhouette on the screen, which the left half mirrors: labels stay clear of it.
import { CAKE } from '../look/tuning'
import { type Frame, rimHeightOf, STATE } from './frame'
import { TIERS } from './measures'
import { createOutline, halfCircle, type Outline, readBounds } from './outline'
import { POSE } from './posePlaces'
import { LENS, NEAREST } from './projection'
import type { View } from './view'

const STEPS = 10
const WAY = halfCircle(STEPS)

/** A polygon around a circle stands out this many times farther. */
const AROUND = 1 / Math.cos(Math.PI / (2 * STEPS))

/** Circles of foot and rim, tier by tier, and lines from each foot up to its rim; px. */
export interface Silhouette extends Outline {
  /** Where the cake's axis stands, px from the left. */
  axis: number
  /** The plate beneath the cake, a circle of its own. */
  plate: Outline
}

export const createSilhouette = (): Silhouette => ({
  axis: 0,
  plate: createOutline(1, 1, STEPS),
  ...createOutline(TIERS, 2, STEPS),
})

/** The circle that stands for the plate, after two of each tier. */
const PLATE_CIRCLE = 2 * TIERS

/** Radius of a circle, metres: the board beneath a tier stands out the farthest. */
const radiusOf = (circle: number): number =>
  circle === PLATE_CIRCLE ? CAKE.plateRadius : (CAKE.radii[circle >> 1] as number) + CAKE.boardLip

/** Height of a circle, metres: a rim is the tier itself or what rises above its edge. */
function heightOf(frame: Frame, circle: number): number {
  if (circle === PLATE_CIRCLE) return CAKE.plateHeight
  const tier = circle >> 1
  const foot = frame.foot[tier] as number
  if (circle % 2 === 0) return foot - CAKE.board
  const ring = (frame.ring[tier] as number) * (frame.state[STATE.ring] as number)
  const scaffold = (frame.scaffold[tier] as number) * (frame.signs.scaffold[tier] as number)
  return foot + Math.max(rimHeightOf(frame, tier), ring, scaffold)
}

/** Fills the silhouette of all tiers and of the plate: projectPoint for many points at once. */
export function readSilhouette(view: View, frame: Frame, out: Silhouette): void {
  const { pose } = frame
  const target = pose[POSE.target + 1] as number
  const distance = pose[POSE.distance] as number
  const sin = ((pose[POSE.eye + 1] as number) - target) / distance
  const cos = Math.sqrt(1 - sin * sin)
  const half = view.height / 2
  const middle = half + (pose[POSE.shiftY] as number)
  out.axis = view.width / 2 + (pose[POSE.shiftX] as number)
  for (let circle = 0; circle <= PLATE_CIRCLE; circle += 1) {
    const { reach, down } = circle === PLATE_CIRCLE ? out.plate : out
    const radius = radiusOf(circle) * AROUND
    const y = heightOf(frame, circle) - target
    let point = circle === PLATE_CIRCLE ? 0 : circle * (STEPS + 1)
    for (let i = 0; i < WAY.length; i += 2) {
      const towards = radius * (WAY[i + 1] as number)
      const depth = Math.max(NEAREST, distance - y * sin - towards * cos)
      const scale = (LENS * half) / depth
      reach[point] = radius * (WAY[i] as number) * scale
      down[point] = middle - (y * cos - towards * sin) * scale
      point += 1
    }
  }
  readBounds(out)
  readBounds(out.plate)
}
