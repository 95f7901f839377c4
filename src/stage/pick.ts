// Which layer a ray meets first: by arithmetic on the Frame, no geometry asked.
import { CAKE, SLICE_RAD } from '../look/tuning'
import { TIERS } from './measures'

const inSlice = (x: number, z: number): boolean => Math.abs(Math.atan2(x, z)) < SLICE_RAD

/**
 * The tier a ray meets first, or -1.
 * @param origin and @param direction: xyz in metres, the direction of any length
 */
export function tierAt(
  foot: Float64Array,
  height: Float64Array,
  origin: ArrayLike<number>,
  direction: ArrayLike<number>,
): number {
  const [ox = 0, oy = 0, oz = 0] = [origin[0], origin[1], origin[2]]
  const [dx = 0, dy = 0, dz = 0] = [direction[0], direction[1], direction[2]]
  let nearest = Number.POSITIVE_INFINITY
  let found = -1
  const offer = (tier: number, t: number): void => {
    if (t > 0 && t < nearest) {
      nearest = t
      found = tier
    }
  }
  for (let tier = 0; tier < TIERS; tier += 1) {
    const radius = CAKE.radii[tier] as number
    const bottom = (foot[tier] as number) - CAKE.board
    const top = (foot[tier] as number) + (height[tier] as number)
    const a = dx * dx + dz * dz
    const b = ox * dx + oz * dz
    const c = ox * ox + oz * oz - radius * radius
    const root = b * b - a * c
    if (a > 0 && root >= 0) {
      const t = (-b - Math.sqrt(root)) / a
      const y = oy + t * dy
      if (y >= bottom && y <= top && !inSlice(ox + t * dx, oz + t * dz)) offer(tier, t)
    }
    if (dy !== 0) {
      const t = (top - oy) / dy
      const x = ox + t * dx
      const z = oz + t * dz
      const r = Math.hypot(x, z)
      if (r <= radius && r >= CAKE.coreRadius && !inSlice(x, z)) offer(tier, t)
    }
    for (const side of [-1, 1]) {
      const nx = Math.cos(SLICE_RAD)
      const nz = -side * Math.sin(SLICE_RAD)
      const across = dx * nx + dz * nz
      if (across === 0) continue
      const t = -(ox * nx + oz * nz) / across
      const y = oy + t * dy
      const along = (ox + t * dx) * side * Math.sin(SLICE_RAD) + (oz + t * dz) * Math.cos(SLICE_RAD)
      if (y >= bottom && y <= top && along >= CAKE.coreRadius && along <= radius) offer(tier, t)
    }
  }
  return found
}

/** True where a ray meets the plate under the cake; arguments as for `tierAt`. */
export function isOnPlate(origin: ArrayLike<number>, direction: ArrayLike<number>): boolean {
  const [ox = 0, oy = 0, oz = 0] = [origin[0], origin[1], origin[2]]
  const [dx = 0, dy = 0, dz = 0] = [direction[0], direction[1], direction[2]]
  const t = (CAKE.plateHeight - oy) / dy
  return t > 0 && Math.hypot(ox + t * dx, oz + t * dz) <= CAKE.plateRadius
}
