// What stands on the terrace of applications in machines: goods, gears, robots, a car, a humanoid.
import { type BufferGeometry, ExtrudeGeometry, MathUtils, Shape } from 'three'
import type { Material } from '../../look/dioramas'
import { made } from './made'
import { joinParts, type Part } from './piece'
import { ball, block, type Point, post, rod } from './solids'

const STRAIGHT: Point = [0, 0, 0]
/** Turned so that what stood upright points outward, or inward. */
const OUTWARD: Point = [90, 0, 0]
const INWARD: Point = [-90, 0, 0]

export type Corner = readonly [x: number, y: number]

/** A flat outline given depth, half of it on either side. */
export function slice(corners: readonly Corner[], depth: number, bevel: number): BufferGeometry {
  const outline = new Shape()
  corners.forEach(([x, y], i) => {
    if (i === 0) outline.moveTo(x, y)
    else outline.lineTo(x, y)
  })
  const core = depth - 2 * bevel
  return new ExtrudeGeometry(outline, {
    depth: core,
    bevelEnabled: bevel > 0,
    bevelThickness: bevel,
    bevelSize: bevel,
    bevelOffset: -bevel,
    bevelSegments: 2,
  }).translate(0, 0, -core / 2)
}

/** Logistics: parcels on the turning rollers of a conveyor. */
export function createParcels(detail: boolean): BufferGeometry {
  const count = detail ? 6 : 4
  const rollers = Array.from({ length: count }, (_, i) => {
    const pivot: Point = [(i / (count - 1) - 1 / 2) * 0.74, 0.24, 0]
    const turning = { motion: 'roll', cycles: -12, pivot } as const
    const place: Point = [pivot[0], pivot[1], -0.22]
    return made('steel', post(0.07, 0.44, 6), place, OUTWARD, turning)
  })
  const rest = 0.3
  const ribboned: Point = [0, 24, 0]
  return joinParts([
    ...rollers,
    ...[-0.235, 0.235].map((z) => made('dark', block(0.84, 0.1, 0.05), [0, 0.17, z])),
    ...[-0.34, 0.34].map((x) => made('dark', block(0.08, 0.2, 0.46), [x, 0, 0])),
    made('kraft', block(0.4, 0.36, 0.36), [-0.14, rest, 0]),
    made('skin', block(0.09, 0.365, 0.365), [-0.14, rest, 0]),
    made('orange', block(0.22, 0.22, 0.26), [0.25, rest, 0.02]),
    made('white', block(0.24, 0.2, 0.24), [-0.12, rest + 0.36, 0], ribboned),
    made('magenta', block(0.06, 0.205, 0.245), [-0.12, rest + 0.36, 0], ribboned),
    ...(detail ? [made('white', block(0.11, 0.1, 0.01), [-0.26, 0.4, 0.18])] : []),
  ])
}

/** One tooth and its gap in shares of the pitch, and how far out: -1 the root, 1 the tip. */
const TOOTH: readonly Corner[] = [
  [0.04, -1],
  [0.3, -1],
  [0.42, 1],
  [0.66, 1],
  [0.78, -1],
]
/** Where in the pitch a tooth has its middle; how far it stands out and in. */
const TOOTH_MIDDLE = 0.54
const TOOTH_HALF = 0.045

/** A wheel of a pair in mesh: one of its teeth points the way told, in degrees. */
function wheel(
  material: Material,
  pivot: Point,
  [teeth, radius, cycles]: Point,
  toothDeg: number,
  detail: boolean,
): Part[] {
  const tooth = detail ? TOOTH : TOOTH.slice(2)
  const corners = Array.from({ length: teeth }, (_, i) => i).flatMap((i) =>
    tooth.map(([share, out]): Corner => {
      const pitches = i + share - TOOTH_MIDDLE
      const angle = MathUtils.degToRad(toothDeg) + (pitches / teeth) * 2 * Math.PI
      const far = radius + out * TOOTH_HALF
      return [far * Math.cos(angle), far * Math.sin(angle)]
    }),
  )
  const turning = { motion: 'roll', cycles, pivot } as const
  const [x, y] = pivot
  const sides = detail ? 10 : 6
  return [
    made(material, slice(corners, 0.16, 0), pivot, STRAIGHT, turning),
    made('iron', post(radius * 0.62, 0.2, sides), [x, y, -0.1], OUTWARD, turning),
    ...(detail
      ? [made('white', post(radius * 0.3, 0.26, sides), [x, y, -0.13], OUTWARD, turning)]
      : []),
  ]
}

/** Manufacturing: a pair of gears in mesh, turning against each other. */
export function createGears(detail: boolean): BufferGeometry {
  const [large, small]: readonly [Point, Point] = [
    [-0.13, 0.42, 0],
    [0.23, 0.72, 0],
  ]
  const towardDeg = MathUtils.radToDeg(Math.atan2(small[1] - large[1], small[0] - large[0]))
  const [teeth, fewTeeth] = [12, 8]
  const gapDeg = towardDeg + 180 + 180 / fewTeeth
  return joinParts([
    ...wheel('orange', large, [teeth, 0.281, 6], towardDeg, detail),
    ...wheel('dark', small, [fewTeeth, 0.187, -9], gapDeg, detail),
    made('iron', block(0.7, 0.09, 0.34)),
    made('iron', block(0.12, 0.6, 0.06), [small[0], 0.08, -0.12]),
    made('iron', block(0.12, 0.3, 0.06), [large[0], 0.08, -0.12]),
  ])
}

/** A dark joint of an arm, with lids. */
function joint([x, y]: Point, radius: number, sides: number): Part[] {
  return [
    made('dark', rod([x, y, -0.15], [x, y, 0.15], radius, sides)),
    made('iron', post(radius, 0.02, sides), [x, y, 0.15], OUTWARD),
    made('iron', post(radius, 0.02, sides), [x, y, -0.15], INWARD),
  ]
}

/** Industrial robots: an arm that swings to and fro with what it holds. */
export function createRobotArm(detail: boolean): BufferGeometry {
  const sides = detail ? 10 : 6
  const [shoulder, elbow, wrist]: readonly [Point, Point, Point] = [
    [-0.06, 0.38, 0],
    [-0.2, 0.84, 0],
    [0.3, 0.8, 0],
  ]
  const [reach] = wrist
  const arm = [
    made('orange', post(0.22, 0.2, sides, 0.11), [0, 0.14, 0]),
    made('orange', rod(shoulder, elbow, 0.12, 6, 0.09)),
    made('orange', rod(elbow, wrist, 0.1, 6, 0.07)),
    ...joint(shoulder, 0.15, sides),
    ...joint(elbow, 0.12, sides),
    made('dark', ball(0.095, detail), wrist),
    made('dark', rod(wrist, [reach, 0.62, 0], 0.05, 6)),
    made('white', block(0.2, 0.035, 0.09), [reach, 0.62, 0]),
    made('white', block(0.035, 0.16, 0.09), [reach - 0.08, 0.47, 0]),
    made('white', block(0.035, 0.16, 0.09), [reach + 0.08, 0.47, 0]),
    made('cyan', block(0.12, 0.14, 0.12), [reach, 0.43, 0], STRAIGHT, { glow: 0.6 }),
  ]
  return joinParts([
    made('dark', post(0.3, 0.14, sides, 0.26)),
    ...arm.map((part): Part => ({ ...part, motion: 'sweep', cycles: 8 })),
  ])
}

/** Outlines of a car from its side. */
const BODY: readonly Corner[] = [
  [-0.42, 0.13],
  [0.42, 0.13],
  [0.46, 0.2],
  [0.45, 0.29],
  [0.39, 0.36],
  [0.24, 0.4],
  [-0.38, 0.41],
  [-0.45, 0.34],
  [-0.46, 0.2],
]
const CABIN: readonly Corner[] = [
  [-0.4, 0.37],
  [0.29, 0.37],
  [0.16, 0.53],
  [0.05, 0.6],
  [-0.22, 0.6],
  [-0.33, 0.54],
]

/** Self-driving cars: a small round car with the lidar turning on its roof. */
export function createCar(detail: boolean): BufferGeometry {
  const wheels = [-0.26, 0.26].flatMap((x) =>
    [OUTWARD, INWARD].flatMap((turn) => {
      const side = Math.sign(turn[0])
      const hub = made('steel', post(0.06, 0.08, 8), [x, 0.125, side * 0.15], turn)
      const tyre = made('dark', post(0.125, 0.09, detail ? 12 : 7), [x, 0.125, side * 0.13], turn)
      return detail ? [tyre, hub] : [tyre]
    }),
  )
  const [roof, middle] = [0.6, -0.09]
  const scanning = { glow: 1, motion: 'spin', cycles: 20, pivot: [middle, 0, 0] } as const
  return joinParts([
    made('white', slice(BODY, 0.38, detail ? 0.04 : 0)),
    made('dark', slice(CABIN, 0.33, detail ? 0.04 : 0)),
    made('white', block(0.24, 0.025, 0.28), [middle, roof - 0.005, 0]),
    ...wheels,
    ...[-0.1, 0.1].map((z) =>
      made('lamp', block(0.03, 0.06, 0.1), [0.45, 0.24, z], STRAIGHT, { glow: 1 }),
    ),
    made('red', block(0.03, 0.05, 0.28), [-0.455, 0.27, 0], STRAIGHT, { glow: 0.7 }),
    made('iron', post(0.1, 0.12, detail ? 10 : 6), [middle, roof, 0]),
    made('cyan', block(0.1, 0.06, 0.07), [middle + 0.07, roof + 0.03, 0], STRAIGHT, scanning),
  ])
}

/** Arm and leg of a humanoid, on the side where x has the sign told. */
function limbs(side: number, detail: boolean): Part[] {
  const shoulder: Point = [side * 0.23, 0.72, 0]
  const elbow: Point = [side * 0.33, 0.55, 0.02]
  const hand: Point = [side * 0.37, 0.39, 0.12]
  const hip: Point = [side * 0.1, 0.42, 0]
  const knee: Point = [side * 0.12, 0.24, 0.02]
  const foot: Point = [side * 0.13, 0.04, 0]
  const [x, y, z] = knee
  return [
    made('dark', ball(0.095, detail), shoulder),
    made('white', rod(shoulder, elbow, 0.07, 6, 0.055)),
    made('white', rod(elbow, hand, 0.06, 6, 0.05)),
    made('dark', ball(0.065, false), hand),
    made('white', rod(hip, knee, 0.1, 6, 0.07)),
    made('dark', rod([x, y - 0.035, z], [x, y + 0.035, z], 0.088, 6)),
    made('white', rod(knee, foot, 0.075, 6, 0.07)),
    made('dark', block(0.13, 0.07, 0.24), [foot[0], 0, 0.03]),
  ]
}

/** Humanoids: a robot on two legs, its head turning. */
export function createHumanoid(detail: boolean): BufferGeometry {
  const sides = detail ? 8 : 6
  const looking = { motion: 'sweep', cycles: 5 } as const
  return joinParts([
    ...limbs(-1, detail),
    ...limbs(1, detail),
    made('dark', post(0.13, 0.1, sides).scale(1.3, 1, 0.9), [0, 0.39, 0]),
    made('white', post(0.12, 0.32, sides, 0.19).scale(1.1, 1, 0.8), [0, 0.48, 0]),
    made('dark', post(0.05, 0.1, 6), [0, 0.78, 0]),
    made('cyan', block(0.12, 0.06, 0.02), [0, 0.66, 0.145], STRAIGHT, { glow: 1 }),
    made('white', ball(0.16, detail).scale(0.92, 1, 0.95), [0, 0.935, 0], STRAIGHT, looking),
    made('dark', block(0.23, 0.13, 0.08), [0, 0.875, 0.11], STRAIGHT, looking),
    made('cyan', block(0.16, 0.045, 0.012), [0, 0.92, 0.15], STRAIGHT, { ...looking, glow: 1 }),
  ])
}
