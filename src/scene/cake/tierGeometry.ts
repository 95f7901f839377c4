// The body of all five tiers and their boards: ring sectors with rounded lips, built once.
import { BufferGeometry, Float32BufferAttribute } from 'three'
import { CAKE, SLICE_RAD } from '../../look/tuning'

const LIP_STEPS = 6
const CUT_STEPS = 10
const ICING = 0
const CUT = 1
const BOARD = 2

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

function boardProfile(radius: number): ProfilePoint[] {
  const edge = radius + CAKE.boardLip
  return [
    [edge, -CAKE.board, 0, 1, 0],
    [edge, 0, 0, 1, 0],
    [edge, 0, 0, 0, 1],
    [CAKE.coreRadius, 0, 0, 0, 1],
    [CAKE.coreRadius, 0, 0, -1, 0],
    [CAKE.coreRadius, -CAKE.board, 0, -1, 0],
  ]
}

class Builder {
  readonly position: number[] = []
  readonly normal: number[] = []
  readonly place: number[] = []
  readonly index: number[] = []

  vertex(p: ProfilePoint, angle: number, n: readonly number[], tier: number, part: number): number {
    const [radius, offset, anchor] = p
    this.position.push(radius, offset, angle)
    this.normal.push(...n)
    this.place.push(tier, anchor, part)
    return this.position.length / 3 - 1
  }

  quad(a: number, b: number, c: number, d: number): void {
    this.index.push(a, b, c, a, c, d)
  }

  /** Turns a profile around the part of the circle that is not the slice. */
  revolve(profile: ProfilePoint[], segments: number, tier: number, part: number): void {
    const sweep = 2 * Math.PI - 2 * SLICE_RAD
    const rows = Math.round((segments * sweep) / (2 * Math.PI))
    let before: number[] = []
    for (let row = 0; row <= rows; row += 1) {
      const angle = SLICE_RAD + (row / rows) * sweep
      const now = profile.map((p) => this.vertex(p, angle, [p[3], p[4], 0], tier, part))
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
    for (const side of [1, -1]) {
      const angle = side * SLICE_RAD
      const n = [0, 0, -side]
      let before: [number, number] | null = null
      for (const p of upper) {
        const now: [number, number] = [
          this.vertex(lower(p[0]), angle, n, tier, part),
          this.vertex(p, angle, n, tier, part),
        ]
        if (before !== null) {
          if (side > 0) this.quad(before[0], before[1], now[1], now[0])
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

/** One merged geometry, `segments` to the full circle: attributes position, normal and place as tiers.vert.glsl reads them. */
export function createTierGeometry(segments: number): BufferGeometry {
  const build = new Builder()
  CAKE.radii.forEach((radius, tier) => {
    build.revolve(icingProfile(radius), segments, tier, ICING)
    build.cut(cutEdge(radius), (r) => [r, 0, 0, 0, 0], tier, CUT)
    const board = boardProfile(radius)
    build.revolve(board, segments, tier, BOARD)
    const top: ProfilePoint[] = [
      [radius + CAKE.boardLip, 0, 0, 0, 1],
      [CAKE.coreRadius, 0, 0, 0, 1],
    ]
    build.cut(top, (r) => [r, -CAKE.board, 0, 0, 0], tier, BOARD)
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(build.position, 3))
  geometry.setAttribute('normal', new Float32BufferAttribute(build.normal, 3))
  geometry.setAttribute('place', new Float32BufferAttribute(build.place, 3))
  geometry.setIndex(build.index)
  return geometry
}
