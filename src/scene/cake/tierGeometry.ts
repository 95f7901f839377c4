// The body of all five tiers and their boards: ring sectors with rounded lips, built once.
import { BufferGeometry, Float32BufferAttribute } from 'three'
import { SERVED } from '../../look/body'
import { CAKE } from '../../look/tuning'

const LIP_STEPS = 9
const CUT_STEPS = 10

/** What a vertex belongs to, as the shader reads it. */
export const PART = { icing: 0, cut: 1, board: 2, plate: 3 } as const

/** A point of a profile: radius, offset from its anchor, anchor, outward and upward normal. */
type ProfilePoint = readonly [
  radius: number,
  offset: number,
  anchor: 0 | 1,
  outward: number,
  upward: number,
]

/**
 * Wall, lip, top, inner lip and inner wall, from outside in:
 *
 *      inner lip _______________ lip       anchor 1: hangs from the top
 *               |               |
 *        core   |               |  wall
 *               |_______________|          anchor 0: stands on the foot
 */
function icingProfile(radius: number): ProfilePoint[] {
  const points: ProfilePoint[] = [[radius, 0, 0, 1, 0]]
  for (let i = 0; i <= LIP_STEPS; i += 1) {
    const a = (i / LIP_STEPS) * (Math.PI / 2)
    const out = Math.cos(a)
    const rise = Math.sin(a)
    points.push([radius - CAKE.lip * (1 - out), -CAKE.lip * (1 - rise), 1, out, rise])
  }
  const inner = CAKE.coreRadius
  for (let i = LIP_STEPS; i >= 0; i -= 1) {
    const a = (i / LIP_STEPS) * (Math.PI / 2)
    const out = Math.cos(a)
    const rise = Math.sin(a)
    points.push([inner + CAKE.lip * (1 - out), -CAKE.lip * (1 - rise), 1, -out, rise])
  }
  points.push([inner, 0, 0, -1, 0])
  return points
}

/** Edge, upper side, side toward the core and underside, each pair with a normal of its own. */
function boardProfile(radius: number): ProfilePoint[] {
  const edge = radius + CAKE.boardLip
  const core = CAKE.coreRadius
  const under = -CAKE.board
  return [
    [edge, under, 0, 1, 0],
    [edge, 0, 0, 1, 0],
    [edge, 0, 0, 0, 1],
    [core, 0, 0, 0, 1],
    [core, 0, 0, -1, 0],
    [core, under, 0, -1, 0],
    [core, under, 0, 0, -1],
    [edge, under, 0, 0, -1],
  ]
}

/** The plate under the served slice, around its own middle: bevelled edge and top. */
function platePoints(): ProfilePoint[] {
  const radius = SERVED.plateRadius
  const top = -CAKE.board
  const foot = top - CAKE.plateHeight
  const bevel = CAKE.plateHeight / 2
  return [
    [radius - bevel, foot, 0, 1, -1],
    [radius, foot + bevel, 0, 1, 0],
    [radius - bevel / 2, top, 0, 0, 1],
    [0, top, 0, 0, 1],
  ]
}

class Builder {
  readonly position: number[] = []
  readonly normal: number[] = []
  readonly place: number[] = []
  readonly index: number[] = []

  vertex(p: ProfilePoint, share: number, n: readonly number[], tier: number, part: number): number {
    const [radius, offset, anchor] = p
    this.position.push(radius, offset, share)
    this.normal.push(...n)
    this.place.push(tier, anchor, part)
    return this.position.length / 3 - 1
  }

  quad(a: number, b: number, c: number, d: number): void {
    this.index.push(a, b, c, a, c, d)
  }

  /** Turns a profile around the sector in so many rows. */
  revolve(profile: ProfilePoint[], rows: number, tier: number, part: number): void {
    let before: number[] = []
    for (let row = 0; row <= rows; row += 1) {
      const now = profile.map((p) => this.vertex(p, row / rows, [p[3], p[4], 0], tier, part))
      for (let i = 0; row > 0 && i + 1 < now.length; i += 1)
        this.quad(
          before[i] as number,
          now[i] as number,
          now[i + 1] as number,
          before[i + 1] as number,
        )
      before = now
    }
  }

  /** The two faces of the cut: a strip from the foot to the profile's upper edge. */
  cut(upper: ProfilePoint[], lower: (radius: number) => ProfilePoint, tier: number, part: number) {
    for (const share of [0, 1]) {
      const n = [0, 0, 2 * share - 1]
      let before: [number, number] | null = null
      for (const p of upper) {
        const now: [number, number] = [
          this.vertex(lower(p[0]), share, n, tier, part),
          this.vertex(p, share, n, tier, part),
        ]
        if (before !== null) {
          if (share === 0) this.quad(before[0], before[1], now[1], now[0])
          else this.quad(before[0], now[0], now[1], before[1])
        }
        before = now
      }
    }
  }
}

/** Upper edge of the cut from the wall to the core, with points between so that light varies. */
function cutEdge(radius: number): ProfilePoint[] {
  const profile = icingProfile(radius).filter(([, , anchor]) => anchor === 1)
  const middle = profile.length / 2
  const from = radius - CAKE.lip
  const to = CAKE.coreRadius + CAKE.lip
  const between = Array.from({ length: CUT_STEPS }, (_, i): ProfilePoint => {
    const share = (i + 1) / (CUT_STEPS + 1)
    return [from + (to - from) * share, 0, 1, 0, 1]
  })
  return [...profile.slice(0, middle), ...between, ...profile.slice(middle)]
}

/**
 * One merged geometry of five tiers and boards, `rows` around the sector, which the shader places;
 * with `plateRows` above 0 also a plate of its own. Attributes as tiers.vert.glsl reads them.
 */
export function createTierGeometry(rows: number, plateRows = 0): BufferGeometry {
  const build = new Builder()
  CAKE.radii.forEach((radius, tier) => {
    build.revolve(icingProfile(radius), rows, tier, PART.icing)
    build.cut(cutEdge(radius), (r) => [r, 0, 0, 0, 0], tier, PART.cut)
    build.revolve(boardProfile(radius), rows, tier, PART.board)
    const top: ProfilePoint[] = [
      [radius + CAKE.boardLip, 0, 0, 0, 1],
      [CAKE.coreRadius, 0, 0, 0, 1],
    ]
    build.cut(top, (r) => [r, -CAKE.board, 0, 0, 0], tier, PART.board)
  })
  if (plateRows > 0) build.revolve(platePoints(), plateRows, 0, PART.plate)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(build.position, 3))
  geometry.setAttribute('normal', new Float32BufferAttribute(build.normal, 3))
  geometry.setAttribute('place', new Float32BufferAttribute(build.place, 3))
  geometry.setIndex(build.index)
  return geometry
}
