// Which mark a ray meets: pieces, coins, the stream, rims and scaffolds besides the bare tiers.
import { COINS } from '../look/body'
import { FAMILY_IDS, type FamilyId, ROOMS, STANDS } from '../look/dioramas'
import { CAKE, MONEY, PICK, SLICE_RAD } from '../look/tuning'
import { UP_CONDUITS } from './conduits'
import { readWays, WAY } from './conduitWays'
import { type Frame, STATE } from './frame'
import { type Mark, tierOf } from './marks'
import { TIERS } from './measures'
import { tierHit, type Xyz } from './pick'
import { PLACE, placesOf, standOf } from './terrace'

interface Ray {
  readonly origin: Xyz
  /** Of length 1. */
  readonly direction: Xyz
}

/** A place on the way of a ray: an upright bar with round ends, metres. */
interface Bar {
  readonly angle: number
  /** From the axis of the cake. */
  readonly out: number
  readonly foot: number
  readonly tall: number
  readonly radius: number
}

interface Hit {
  readonly mark: Mark
  /** Metres along the ray. */
  readonly t: number
}

const NEVER = Number.POSITIVE_INFINITY

const topOf = ({ foot, height }: Frame, tier: number): number =>
  (foot[tier] as number) + (height[tier] as number)

/** Half the angle that is cut out now, radians. */
const halfOf = (frame: Frame): number => SLICE_RAD * (frame.state[STATE.open] as number)

/** Metres along a ray to a bar; beyond all where it passes by. A ball is a bar that is not tall. */
function meetBar({ origin, direction }: Ray, { angle, out, foot, tall, radius }: Bar): number {
  const [dx = 0, dy = 0, dz = 0] = [direction[0], direction[1], direction[2]]
  const wx = (origin[0] as number) - out * Math.sin(angle)
  const wy = (origin[1] as number) - foot
  const wz = (origin[2] as number) - out * Math.cos(angle)
  const along = dx * wx + dy * wy + dz * wz
  const slant = 1 - dy * dy
  const up = slant > 0 ? Math.min(tall, Math.max(0, (wy - dy * along) / slant)) : tall
  const t = up * dy - along
  const inside = radius ** 2 - (wx + t * dx) ** 2 - (wy + t * dy - up) ** 2 - (wz + t * dz) ** 2
  const near = t - Math.sqrt(Math.max(0, inside))
  return inside >= 0 && near > 0 ? near : NEVER
}

/** Metres along a ray to the front of a thin wall around a tier, between two heights. */
function meetWall(frame: Frame, ray: Ray, tier: number, from: number, to: number): number {
  const [ox = 0, oy = 0, oz = 0] = [ray.origin[0], ray.origin[1], ray.origin[2]]
  const [dx = 0, dy = 0, dz = 0] = [ray.direction[0], ray.direction[1], ray.direction[2]]
  const a = dx * dx + dz * dz
  const b = ox * dx + oz * dz
  const root = b * b - a * (ox * ox + oz * oz - (CAKE.radii[tier] as number) ** 2)
  if (a === 0 || root < 0) return NEVER
  const t = (-b - Math.sqrt(root)) / a
  const y = oy + t * dy
  const isThere = Math.abs(Math.atan2(ox + t * dx, oz + t * dz)) >= halfOf(frame)
  return t > 0 && y >= from && y <= to && isThere ? t : NEVER
}

/** Where a piece stands as the shader of the dioramas puts it; none where it is not in sight. */
export function barOfPiece(frame: Frame, family: FamilyId, order: number): Bar | null {
  const at = FAMILY_IDS.indexOf(family)
  const { tier, stays } = STANDS[family]
  const grown = Math.min(1, (frame.pieces[at] as number) - order)
  const whole = frame.pieceSizes[at] as number
  const size = whole * (stays ? 1 : grown) * (frame.pieceShown[at] as number)
  if (size < whole * PICK.inSight || order + 1 <= (frame.pieceFrom[at] as number)) return null
  const places = placesOf(family).subarray(order * PLACE.size)
  const [from = 0, to = 0, along = 0, across = 0] = places
  const [angle, out] = standOf(family, [from, to, along, across], whole)
  // As the slice closes, all places move around with the cake.
  const half = halfOf(frame)
  const turned = half + ((angle - SLICE_RAD) * (Math.PI - half)) / (Math.PI - SLICE_RAD)
  const foot = (tier < 0 ? CAKE.plateHeight : topOf(frame, tier)) + size / 2
  return { angle: turned, out, foot, tall: 0, radius: PICK.pieceBall * size }
}

/** Where a stack of unspent coins hovers as coins.vert.glsl puts it: the lowest coin, how tall. */
export function barOfStack(frame: Frame, tier: number, stack: number): Bar {
  const coins = Math.min(MONEY.coinCap, frame.coins[tier] as number)
  const inner = CAKE.radii[tier + 1] ?? CAKE.coreRadius
  const out = ((CAKE.radii[tier] as number) + inner) / 2
  const first = halfOf(frame) + COINS.startRad
  const stacks = Math.ceil(MONEY.coinCap / COINS.stack / 2)
  const pitch = Math.min(COINS.pitch / out, (Math.PI - first) / stacks)
  const angle = (stack % 2 === 0 ? 1 : -1) * (first + pitch * Math.floor(stack / 2))
  const above = Math.min(COINS.stack, coins - stack * COINS.stack) - 1
  const foot = topOf(frame, tier) + COINS.hover
  const radius = COINS.radius + PICK.coinAround
  return { angle, out, foot, tall: Math.max(0, above) * COINS.thickness, radius }
}

/** Where the room of a tier is seen in a face of the cut, -1 or 1: a ball around its middle. */
export function barOfRoom(frame: Frame, tier: number, side: number): Bar {
  const { radius: out = 0, size: whole = 0 } = ROOMS.stands[tier] ?? {}
  const size = whole * (frame.rooms[tier] as number)
  const foot = (frame.foot[tier] as number) + ROOMS.margin + (size * ROOMS.tall) / 2
  return { angle: side * SLICE_RAD, out, foot, tall: 0, radius: PICK.roomBall * size }
}

/** All solid marks that a ray meets. */
function* solidHits(frame: Frame, ray: Ray): Generator<Hit> {
  for (const [at, family] of FAMILY_IDS.entries()) {
    const { stays, cap } = STANDS[family]
    const last = stays ? cap : Math.ceil(frame.pieces[at] as number)
    for (let order = Math.floor(frame.pieceFrom[at] as number); order < last; order += 1) {
      const bar = barOfPiece(frame, family, order)
      if (bar !== null)
        yield {
          mark: { kind: 'piece', tier: tierOf(family), family, order },
          t: meetBar(ray, bar),
        }
    }
  }
  for (let tier = 0; tier < TIERS; tier += 1) {
    const stacks = Math.min(MONEY.coinCap, frame.coins[tier] as number) / COINS.stack
    for (let stack = 0; stack < stacks; stack += 1)
      yield { mark: { kind: 'coins', tier }, t: meetBar(ray, barOfStack(frame, tier, stack)) }
    if ((frame.rooms[tier] as number) > PICK.inSight)
      for (const side of [-1, 1])
        yield { mark: { kind: 'room', tier }, t: meetBar(ray, barOfRoom(frame, tier, side)) }
  }
}

const ways = new Float32Array(UP_CONDUITS.length * WAY.size)

/** The conduits of the stream that a ray meets, each as wide as the core. */
function* flowHits(frame: Frame, ray: Ray): Generator<Hit> {
  readWays(frame, ways)
  for (let conduit = 0; conduit < UP_CONDUITS.length; conduit += 1) {
    const [foot = 0, tall = 0, , share = 0] = ways.subarray(conduit * WAY.size)
    const bar = { angle: 0, out: 0, foot, tall, radius: CAKE.coreRadius }
    if (share > 0) yield { mark: { kind: 'flow', tier: conduit, conduit }, t: meetBar(ray, bar) }
  }
}

/** The rims and scaffolds that a ray meets: the edge of a rim, then a scaffold, then the rest of it. */
function* hollowHits(frame: Frame, ray: Ray): Generator<Hit> {
  for (let tier = 0; tier < TIERS; tier += 1) {
    const foot = frame.foot[tier] as number
    const top = topOf(frame, tier)
    const rim = foot + (frame.wanted[tier] as number)
    const isShown = (frame.signs.scaffold[tier] as number) > PICK.inSight
    const scaffold = isShown ? foot + (frame.scaffold[tier] as number) : 0
    const edge =
      rim > top ? meetWall(frame, ray, tier, rim - PICK.rimEdge, rim + PICK.rimEdge) : NEVER
    const inner = meetWall(frame, ray, tier, top, scaffold)
    if (edge === NEVER && inner < NEVER) yield { mark: { kind: 'scaffold', tier }, t: inner }
    else
      yield {
        mark: { kind: 'wanted', tier },
        t: Math.min(edge, meetWall(frame, ray, tier, top, rim)),
      }
  }
}

const NONE: Hit = { mark: { kind: 'tier', tier: -1 }, t: NEVER }

function nearest(hits: Iterable<Hit>): Hit {
  let first = NONE
  for (const hit of hits) if (hit.t < first.t) first = hit
  return first
}

/**
 * The mark that a ray meets, null for none: what is solid goes before the thin walls around it, and a
 * piece or coin just behind the surface of a tier before the tier.
 * @param origin and @param towards: xyz in metres, the latter of any length
 */
export function markAt(frame: Frame, origin: Xyz, towards: Xyz): Mark | null {
  const length = Math.hypot(towards[0] as number, towards[1] as number, towards[2] as number)
  const direction = Array.from(towards, (part) => part / length)
  const ray = { origin, direction }
  const tier = tierHit(frame, origin, direction)
  const solid = nearest(solidHits(frame, ray))
  const flow = nearest(flowHits(frame, ray))
  if (solid.t < Math.min(tier.t + PICK.behind, flow.t)) return solid.mark
  if (flow.t < tier.t) return flow.mark
  const hollow = nearest(hollowHits(frame, ray))
  if (hollow.t < tier.t) return hollow.mark
  return tier.tier < 0 ? null : { kind: 'tier', tier: tier.tier }
}
