// Power blocks of 5 GW that are plants: the cooling tower, and the reactor with its chimney.
import { type BufferGeometry, LatheGeometry, SphereGeometry, Vector2 } from 'three'
import { disc, made, pane, warningLamp } from './made'
import { joinParts } from './piece'
import { block, type Point, post, rod } from './solids'

/** Where a cooling tower's shell begins and ends, and its waist: a hyperbola. */
const SHELL = {
  middle: [-0.14, 0, -0.07] as Point,
  foot: 0.12,
  top: 1.1,
  waist: 0.84,
  waistRadius: 0.185,
  /** The smaller, the more it widens away from the waist. */
  slender: 0.48,
  /** Thickness of its rim, and how deep one sees into it. */
  rim: 0.04,
  depth: 0.2,
  /** Pairs of slanted legs beneath it, and their radius. */
  legs: 7,
  leg: 0.028,
} as const

const shellRadius = (y: number): number =>
  SHELL.waistRadius * Math.hypot(1, (y - SHELL.waist) / SHELL.slender)

/** A cooling tower on slanted legs, dark inside, beside its low plant. */
export function createCoolingTower(detail: boolean): BufferGeometry {
  const { middle, foot, top, rim, depth, leg } = SHELL
  const [sides, rings] = detail ? [16, 5] : [10, 4]
  const lathe = (points: Vector2[]) => new LatheGeometry(points, sides)
  const outside = Array.from({ length: rings + 1 }, (_, i) => {
    const y = foot + ((top - foot) * i) / rings
    return new Vector2(shellRadius(y), y)
  })
  const edge = new Vector2(shellRadius(top), top)
  const inner = new Vector2(edge.x - rim, top)
  const footRadius = shellRadius(foot)
  const onRing = (step: number, y: number): Point => {
    const angle = (Math.PI * step) / SHELL.legs
    return [(footRadius - rim / 2) * Math.sin(angle), y, (footRadius - rim / 2) * Math.cos(angle)]
  }
  const legs = Array.from({ length: detail ? SHELL.legs : 0 }, (_, pair) =>
    [-1, 1].map((side) => rod(onRing(2 * pair, leg), onRing(2 * pair + side, foot + rim), leg, 3)),
  )
  return joinParts([
    made('concrete', lathe(outside), middle),
    made('white', lathe([edge, inner]), middle),
    made('dark', lathe([inner, new Vector2(inner.x, top - depth)]), middle),
    made('dark', disc(inner.x, sides), [middle[0], top - depth, middle[2]]),
    made('dark', rod([0, 0, 0], [0, foot + rim, 0], footRadius - 2 * rim, sides), middle),
    ...legs.flat().map((slanted) => made('concrete', slanted, middle)),
    made('white', block(0.24, 0.17, 0.22), [0.28, 0, 0.15]),
    made('iron', block(0.26, 0.05, 0.24), [0.28, 0.17, 0.15]),
    made('dark', pane(0.18, 0.06), [0.28, 0.09, 0.262]),
    warningLamp([middle[0] + edge.x - rim / 2, top + rim, middle[2]], 0.045),
  ])
}

/** A reactor's dome with its turbine house and a banded chimney. */
export function createReactor(detail: boolean): BufferGeometry {
  const [sides, rings] = detail ? [14, 4] : [8, 3]
  const dome = new SphereGeometry(0.25, sides, rings, 0, 2 * Math.PI, 0, Math.PI / 2)
  const chimney: Point = [0.14, 0, -0.3]
  const bands = [
    [0, 0.72, 'white'],
    [0.72, 0.86, 'safety'],
    [0.86, 1, 'white'],
    [1, 1.14, 'safety'],
  ] as const
  return joinParts([
    made('concrete', post(0.26, 0.36, sides), [-0.2, 0, 0.02]),
    made('iron', post(0.275, 0.06, sides), [-0.2, 0.32, 0.02]),
    made('white', dome, [-0.2, 0.38, 0.02]),
    made('white', block(0.38, 0.24, 0.34), [0.24, 0, 0.04]),
    made('iron', block(0.4, 0.05, 0.36), [0.24, 0.24, 0.04]),
    made('dark', pane(0.3, 0.07), [0.24, 0.15, 0.212]),
    ...bands.map(([from, to, material]) =>
      made(material, post(0.06, to - from, detail ? 8 : 6), [chimney[0], from, chimney[2]]),
    ),
    warningLamp([chimney[0], 1.18, chimney[2]], 0.045),
  ])
}
