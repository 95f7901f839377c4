// Which layer a ray meets first: by arithmetic on the Frame, no geometry asked.
import { SERVED } from '../look/body'
import { CAKE, SLICE_RAD } from '../look/tuning'
import { type Frame, STATE } from './frame'
import { TIERS } from './measures'

const TURN_RAD = (SERVED.turnDeg * Math.PI) / 180
const NOTHING = { tier: -1, t: Number.POSITIVE_INFINITY }

/** A point or a direction, metres. */
export type Xyz = ArrayLike<number>

export interface Hit {
  /** Index of the tier, -1 for none. */
  tier: number
  /** Where on the ray, in lengths of its direction. */
  t: number
}

/**
 * The first tier a ray meets of the cake, whose slice is cut out `half` radians to either side of the
 * viewer, or of a slice as wide as that.
 */
function hitOf(frame: Frame, origin: Xyz, direction: Xyz, half: number, isSlice: boolean): Hit {
  const [ox = 0, oy = 0, oz = 0] = [origin[0], origin[1], origin[2]]
  const [dx = 0, dy = 0, dz = 0] = [direction[0], direction[1], direction[2]]
  const isThere = (x: number, z: number): boolean => Math.abs(Math.atan2(x, z)) < half === isSlice
  let nearest = NOTHING
  const offer = (tier: number, t: number): void => {
    if (t > 0 && t < nearest.t) nearest = { tier, t }
  }
  for (let tier = 0; tier < TIERS; tier += 1) {
    const radius = CAKE.radii[tier] as number
    const bottom = (frame.foot[tier] as number) - CAKE.board
    const top = (frame.foot[tier] as number) + (frame.height[tier] as number)
    const a = dx * dx + dz * dz
    const b = ox * dx + oz * dz
    const c = ox * ox + oz * oz - radius * radius
    const root = b * b - a * c
    if (a > 0 && root >= 0) {
      const t = (-b - Math.sqrt(root)) / a
      const y = oy + t * dy
      if (y >= bottom && y <= top && isThere(ox + t * dx, oz + t * dz)) offer(tier, t)
    }
    if (dy !== 0) {
      const t = (top - oy) / dy
      const x = ox + t * dx
      const z = oz + t * dz
      const r = Math.hypot(x, z)
      if (r <= radius && r >= CAKE.coreRadius && isThere(x, z)) offer(tier, t)
    }
    // A closed cake has no cut faces.
    for (const side of half > 0 ? [-1, 1] : []) {
      const sin = side * Math.sin(half)
      const cos = Math.cos(half)
      const across = dx * cos - dz * sin
      if (across === 0) continue
      const t = -(ox * cos - oz * sin) / across
      const y = oy + t * dy
      const along = (ox + t * dx) * sin + (oz + t * dz) * cos
      if (y >= bottom && y <= top && along >= CAKE.coreRadius && along <= radius) offer(tier, t)
    }
  }
  return nearest
}

/** Turns a point or direction of the served slice back to how the slice lay in the cake. */
function turnedBack(x: number, y: number, z: number): [number, number, number] {
  const sin = Math.sin(TURN_RAD)
  const cos = Math.cos(TURN_RAD)
  return [cos * x - sin * z, y, cos * z + sin * x]
}

/** The first tier a ray meets of the slice on its plate, as tiers.vert.glsl puts it there. */
function hitOfServed(frame: Frame, origin: Xyz, direction: Xyz): Hit {
  const [ox = 0, oy = 0, oz = 0] = [origin[0], origin[1], origin[2]]
  const [dx = 0, dy = 0, dz = 0] = [direction[0], direction[1], direction[2]]
  const [x, y, z] = turnedBack(ox + SERVED.aside, oy, oz - SERVED.forward - SERVED.middle)
  return hitOf(frame, [x, y, z + SERVED.middle], turnedBack(dx, dy, dz), SLICE_RAD, true)
}

/**
 * What a ray meets first of the cake or of its served slice.
 * @param origin and @param direction: xyz in metres, the direction of any length
 */
export function tierHit(frame: Frame, origin: Xyz, direction: Xyz): Hit {
  const { state } = frame
  const half = SLICE_RAD * (state[STATE.open] as number)
  const cake = hitOf(frame, origin, direction, half, false)
  // On its way the slice is not yet to be chosen.
  const isServed = (state[STATE.served] as number) > 1 / 2
  const slice = isServed ? hitOfServed(frame, origin, direction) : NOTHING
  return slice.t < cake.t ? slice : cake
}

/** The tier that a ray meets first, or -1; arguments as for `tierHit`. */
export const tierAt = (frame: Frame, origin: Xyz, direction: Xyz): number =>
  tierHit(frame, origin, direction).tier

/** True where a ray meets the plate under the cake; arguments as for `tierHit`. */
export function isOnPlate(origin: Xyz, direction: Xyz): boolean {
  const [ox = 0, oy = 0, oz = 0] = [origin[0], origin[1], origin[2]]
  const [dx = 0, dy = 0, dz = 0] = [direction[0], direction[1], direction[2]]
  const t = (CAKE.plateHeight - oy) / dy
  return t > 0 && Math.hypot(ox + t * dx, oz + t * dz) <= CAKE.plateRadius
}
