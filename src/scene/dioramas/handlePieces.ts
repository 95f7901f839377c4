// The choices that remain as three large handles: how fast, how widely, how responsibly.
import { type BufferGeometry, CylinderGeometry, MathUtils, RingGeometry } from 'three'
import type { Material } from '../../look/dioramas'
import { type Corner, slice } from './machinePieces'
import { made } from './made'
import { joinParts, type Part } from './piece'
import { at, ball, block, type Point, post, rod, within } from './solids'

/** A coin around the origin that faces outward. */
function coin(radius: number, depth: number, sides: number): BufferGeometry {
  return new CylinderGeometry(radius, radius, depth, sides).rotateX(Math.PI / 2)
}

/** A band of a ring that faces outward, from one angle to another, counted from the right upward. */
function band(middle: number, width: number, fromDeg: number, toDeg: number, steps: number) {
  const [from, way] = [fromDeg, toDeg - fromDeg].map(MathUtils.degToRad)
  return new RingGeometry(middle - width / 2, middle + width / 2, steps, 1, from, way)
}

/** The stand: its radius and height; what the arm turns around, how far off its slot runs, its reach. */
const STAND = { radius: 0.46, top: 0.14, axis: [0, 0, -0.25], slot: 0.46, slotDeg: 36 } as const
const ARM = { cycles: 6, ball: 0.145, high: 0.55, out: 0.29 } as const

/** A stand with a slot, an arm that sweeps in it, and a sign above that tells what it decides. */
function handle(accent: Material, sign: readonly Part[], detail: boolean): BufferGeometry {
  const { radius, top, axis, slot, slotDeg } = STAND
  const sides = detail ? 20 : 8
  const groove = band(slot, 0.07, -90 - slotDeg, slotDeg - 90, detail ? 10 : 4)
  const sweeping = { motion: 'sweep', pivot: axis, cycles: ARM.cycles } as const
  const foot: Point = [0, top, axis[2] + slot]
  const grip: Point = [0, ARM.high, ARM.out]
  const arm = [
    made('steel', rod(foot, grip, 0.05, detail ? 6 : 4, 0.035)),
    made('iron', post(0.075, 0.05, detail ? 6 : 4), foot),
    made(accent, ball(ARM.ball, detail), grip),
  ]
  return joinParts([
    made('iron', rod([0, 0, 0], [0, top - 0.04, 0], radius, sides)),
    made('white', post(radius - 0.02, 0.04, sides, radius - 0.04), [0, top - 0.04, 0]),
    made('dark', groove, [0, top + 0.005, axis[2]], [-90, 0, 0]),
    made('iron', rod([0, top, -0.3], [0, 0.96, -0.2], 0.05, detail ? 6 : 4)),
    ...within(at([0, 1.04, -0.16], [-12, 0, 0]), sign),
    ...arm.map((part) => ({ ...part, ...sweeping })),
  ])
}

/** How fast to build: a gauge whose needle stands in its upper reach. */
export function createSpeedHandle(detail: boolean): BufferGeometry {
  const [round, zone] = detail ? [20, 10] : [10, 4]
  const reach = (material: Material, fromDeg: number, toDeg: number) =>
    made(material, band(0.245, 0.09, fromDeg, toDeg, zone), [0, 0, 0.065])
  const needle: Corner[] = [
    [-0.045, -0.08],
    [0.045, -0.08],
    [0, 0.29],
  ]
  return handle(
    'orange',
    [
      made('dark', coin(0.37, 0.1, round)),
      made('white', coin(0.325, 0.02, round), [0, 0, 0.05]),
      reach('steel', 80, 220),
      reach('orange', -40, 76),
      made('safety', slice(needle, 0.03, 0), [0, 0, 0.1], [0, 0, -58]),
      made('dark', coin(0.07, 0.05, detail ? 10 : 6), [0, 0, 0.1]),
    ],
    detail,
  )
}

/** How widely to take part: people side by side in a fan that opens. */
export function createBreadthHandle(detail: boolean): BufferGeometry {
  const person: Corner[] = [
    [-0.02, 0],
    [0.02, 0],
    [0.085, 0.4],
    [-0.085, 0.4],
  ]
  const people = [-52, -26, 0, 26, 52].flatMap((turn, i) =>
    within(at([0, -0.26, 0], [0, 0, turn]), [
      made(i % 2 === 0 ? 'sheenTeal' : 'glass', slice(person, 0.06, 0)),
      made('skin', coin(0.085, 0.08, detail ? 8 : 6), [0, 0.47, 0]),
    ]),
  )
  const hub = made('dark', coin(0.09, 0.12, detail ? 8 : 6), [0, -0.26, 0])
  return handle('sheenTeal', [...people, hub], detail)
}

const SHIELD: readonly Corner[] = [
  [-0.34, 0.32],
  [-0.16, 0.34],
  [0, 0.4],
  [0.16, 0.34],
  [0.34, 0.32],
  [0.34, 0.02],
  [0.24, -0.22],
  [0, -0.42],
  [-0.24, -0.22],
  [-0.34, 0.02],
]

/** How responsibly to deploy: a shield with a balance on it. */
export function createResponsibilityHandle(detail: boolean): BufferGeometry {
  const field = SHIELD.map(([x, y]): Corner => [x * 0.84, y * 0.84])
  const pan: Corner[] = [
    [-0.1, 0],
    [-0.05, -0.06],
    [0.05, -0.06],
    [0.1, 0],
  ]
  const pans = [-0.16, 0.16].flatMap((x) => [
    made('gold', slice(pan, 0.03, 0), [x, -0.02, 0.08]),
    ...[-0.08, 0.08].map((side) =>
      made('gold', rod([x, 0.15, 0.08], [x + side, -0.02, 0.08], 0.012, 3)),
    ),
  ])
  return handle(
    'gold',
    [
      made('white', slice(SHIELD, 0.1, detail ? 0.02 : 0)),
      made('indigo', slice(field, 0.02, 0), [0, 0, 0.055]),
      made('gold', block(0.045, 0.42, 0.03), [0, -0.22, 0.08]),
      made('gold', block(0.4, 0.045, 0.03), [0, 0.13, 0.08]),
      made('gold', block(0.2, 0.05, 0.03), [0, -0.25, 0.08]),
      ...pans,
    ],
    detail,
  )
}
