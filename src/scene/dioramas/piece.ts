// A piece of a diorama: primitives joined into one geometry, each part with its colour and its motion.
import { BufferGeometry, Color, Float32BufferAttribute, type Matrix4 } from 'three'

/** How a part moves, all slowly and in whole cycles; the shader names them too. */
export const MOTION = {
  still: 0,
  /** Turns around the upright axis through its pivot. */
  spin: 1,
  /** Turns like a wheel seen from outside: around the axis that points outward, through its pivot. */
  roll: 2,
  /** Turns to and fro around the upright axis through its pivot, by a third of a right angle. */
  sweep: 3,
  /** Rises and sinks a little. */
  bob: 4,
  /** Its glow comes and goes. */
  blink: 5,
  /** Climbs the core of the cake, and takes the colour of what it passes. */
  climb: 6,
  /** Falls around the cake from the top to the foot, as wide as the cake is there. */
  fall: 7,
  /** Is there once the chips have come so many doublings: its pivot holds x, y and its number. */
  layer: 8,
  /** Runs from one tier to another: y is the share of the way from the foot of the lower, its pivot's x, to the top of the upper, its pivot's y; light runs along it, by its pivot's z. */
  arc: 9,
} as const

export interface Part {
  readonly geometry: BufferGeometry
  /** Where it stands in the piece. */
  readonly matrix?: Matrix4
  /** sRGB hex. */
  readonly colour: string
  /** How much it shines by itself, 0..1. */
  readonly glow?: number
  readonly motion?: keyof typeof MOTION
  /** What it turns around, in the piece's own space. */
  readonly pivot?: readonly [x: number, y: number, z: number]
  /** Whole cycles in a period of 60 s: at most 60, one a second; negative turns backwards. */
  readonly cycles?: number
}

/**
 * Joins parts into one geometry without an index, in the piece's own space: its footprint lies
 * within a circle of radius 1/2 around the origin, y is up from the terrace, x along the terrace, z
 * outward to whoever looks. Attributes: position, normal; tint = linear colour and glow;
 * motion = kind, cycles, and pivot.
 */
export function joinParts(parts: readonly Part[]): BufferGeometry {
  const position: number[] = []
  const normal: number[] = []
  const tint: number[] = []
  const motion: number[] = []
  const pivot: number[] = []
  for (const part of parts) {
    const placed = part.geometry.clone()
    if (part.matrix !== undefined) placed.applyMatrix4(part.matrix)
    const flat = placed.index === null ? placed : placed.toNonIndexed()
    const { r, g, b } = new Color(part.colour)
    const count = flat.getAttribute('position').count
    position.push(...flat.getAttribute('position').array)
    normal.push(...flat.getAttribute('normal').array)
    for (let i = 0; i < count; i += 1) {
      tint.push(r, g, b, part.glow ?? 0)
      motion.push(MOTION[part.motion ?? 'still'], part.cycles ?? 0)
      pivot.push(...(part.pivot ?? [0, 0, 0]))
    }
  }
  const joined = new BufferGeometry()
  joined.setAttribute('position', new Float32BufferAttribute(position, 3))
  joined.setAttribute('normal', new Float32BufferAttribute(normal, 3))
  joined.setAttribute('tint', new Float32BufferAttribute(tint, 4))
  joined.setAttribute('motion', new Float32BufferAttribute(motion, 2))
  joined.setAttribute('pivot', new Float32BufferAttribute(pivot, 3))
  return joined
}
