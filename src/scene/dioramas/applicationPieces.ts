// What stands on the terrace of applications, one piece a field of use; here those that work at desks.
import { type BufferGeometry, SphereGeometry, TorusGeometry } from 'three'
import type { Material } from '../../look/dioramas'
import type { FieldId } from '../../stage/dioramas'
import {
  createCar,
  createGears,
  createHumanoid,
  createParcels,
  createRobotArm,
} from './machinePieces'
import { made } from './made'
import { joinParts, type Part } from './piece'
import { at, ball, block, type Point, post, rod, within } from './solids'

const STRAIGHT: Point = [0, 0, 0]

/** Lines of a program from the top: indent, length, colour. */
const CODE: readonly (readonly [number, number, Material])[] = [
  [0, 0.4, 'magenta'],
  [0.1, 0.5, 'cyan'],
  [0.1, 0.3, 'gold'],
  [0.2, 0.38, 'green'],
  [0, 0.16, 'cyan'],
]
const BUTTONS: readonly Material[] = ['red', 'gold', 'green']

/** Software development: a window of code, tilted on its foot. */
export function createCodeWindow(detail: boolean): BufferGeometry {
  const [left, face] = [-0.36, 0.045]
  const lines = CODE.map(([indent, length, colour], row) => {
    const place: Point = [left + indent + length / 2, 0.47 - row * 0.105, face]
    return made(colour, block(length, 0.062, 0.02), place, STRAIGHT, { glow: 0.7 })
  })
  const buttons = BUTTONS.map((colour, i) =>
    made(colour, block(0.055, 0.05, 0.02), [left + i * 0.09, 0.625, face + 0.01], STRAIGHT, {
      glow: 0.5,
    }),
  )
  const cursor = { glow: 1, motion: 'blink', cycles: 30 } as const
  return joinParts([
    ...within(at([0, 0.22, 0.03], [-16, 0, 0]), [
      made('dark', block(0.86, 0.72, 0.08)),
      made('white', block(0.88, 0.15, 0.1), [0, 0.58, 0]),
      made('white', block(0.07, 0.075, 0.02), [-0.1, 0.045, face], STRAIGHT, cursor),
      ...lines,
      ...(detail ? buttons : []),
    ]),
    made('iron', post(0.24, 0.05, detail ? 16 : 8)),
    made('iron', block(0.12, 0.3, 0.06), [0, 0.03, -0.03]),
  ])
}

/** Customer service: a headset around what is being said. */
export function createHeadset(detail: boolean): BufferGeometry {
  const [sides, bends, round] = detail ? [5, 16, 12] : [4, 9, 8]
  const cups = [-1, 1].flatMap((side) => [
    made('dark', post(0.19, 0.11, round, 0.15), [side * 0.36, 0.5, 0], [0, 0, side * -90]),
    made('white', post(0.19, 0.1, round, 0.14), [side * 0.36, 0.5, 0], [0, 0, side * 90]),
  ])
  const dots = [-0.1, 0, 0.1].map((x) => made('indigo', ball(0.035, false), [x, 0.51, 0.045]))
  const speaking = { glow: 0.8, motion: 'blink', cycles: 20 } as const
  return joinParts([
    made('dark', new TorusGeometry(0.37, 0.055, sides, bends, Math.PI), [0, 0.56, 0]),
    ...cups,
    made('dark', rod([-0.4, 0.42, 0.08], [-0.3, 0.24, 0.3], 0.03, 4)),
    made('dark', rod([-0.3, 0.24, 0.3], [-0.06, 0.22, 0.36], 0.03, 4)),
    made('red', ball(0.065, detail), [-0.05, 0.22, 0.36], STRAIGHT, speaking),
    made('white', block(0.38, 0.26, 0.08), [0, 0.38, 0]),
    made('white', rod([0.06, 0.4, 0], [0.02, 0.05, 0], 0.07, 4, 0.03)),
    made('iron', post(0.24, 0.06, round)),
    ...(detail ? dots : []),
  ])
}

/** One half of a capsule, open where it meets the other, upward from the origin. */
function halfCapsule(material: Material, radius: number, length: number, detail: boolean): Part[] {
  const [sides, rows] = detail ? [16, 4] : [8, 2]
  const cap = new SphereGeometry(radius, sides, rows, 0, 2 * Math.PI, 0, Math.PI / 2)
  return [
    made(material, rod([0, 0, 0], [0, length, 0], radius, sides)),
    made(material, cap, [0, length, 0]),
  ]
}

/** Drug discovery: a capsule in two colours, and the molecule found for it. */
export function createCapsule(detail: boolean): BufferGeometry {
  const [radius, length] = [0.2, 0.24]
  const seam = rod([0, -0.025, 0], [0, 0.025, 0], radius * 1.04, detail ? 16 : 8)
  return joinParts([
    ...within(at([-0.03, 0.5, -0.06], [0, 0, -32]), [
      ...halfCapsule('magenta', radius, length, detail),
      ...within(at([0, 0, 0], [180, 0, 0]), halfCapsule('white', radius, length, detail)),
      made('dark', seam),
    ]),
    made('indigo', ball(0.12, detail), [0.22, 0.19, 0.17]),
    made('cyan', ball(0.08, false), [0.35, 0.31, 0.12]),
    made('white', ball(0.08, false), [0.12, 0.13, 0.29]),
    made('iron', post(0.32, 0.06, detail ? 16 : 8)),
    made('iron', post(0.05, 0.4, 6), [-0.03, 0.04, -0.06]),
  ])
}

/** Legal assistants: golden scales, slowly swaying. */
export function createScales(detail: boolean): BufferGeometry {
  const [sides, beam, deep, bowl] = [detail ? 12 : 8, 0.92, 0.42, 0.16]
  const pans = [-0.32, 0.32].flatMap((x) => {
    const across: Point[] = [
      [x - bowl, deep, 0],
      [x + bowl, deep, 0],
    ]
    const along: Point[] = [
      [x, deep, bowl],
      [x, deep, -bowl],
    ]
    const chains = detail ? [...across, ...along] : across
    return [
      ...chains.map((end) => made('bronze', rod([x, beam, 0], end, 0.014, 3))),
      made('gold', rod([x, deep - 0.09, 0], [x, deep, 0], 0.07, sides, bowl)),
      made('bronze', post(bowl, 0.012, sides), [x, deep - 0.012, 0]),
      made('gold', ball(0.055, detail), [x, beam, 0]),
    ]
  })
  const swaying = { motion: 'sweep', cycles: 4 } as const
  const hung = [made('gold', rod([-0.34, beam, 0], [0.34, beam, 0], 0.035, 6)), ...pans]
  return joinParts([
    made('bronze', post(0.3, 0.07, sides)),
    made('gold', post(0.22, 0.07, sides, 0.16), [0, 0.07, 0]),
    made('gold', post(0.06, 0.84, 8, 0.04), [0, 0.1, 0]),
    made('gold', ball(0.09, detail), [0, 1, 0]),
    ...hung.map((part) => ({ ...part, ...swaying })),
  ])
}

/** The piece of every field of use. */
export const FIELD_PIECES: Record<FieldId, (detail: boolean) => BufferGeometry> = {
  softwareDevelopment: createCodeWindow,
  customerService: createHeadset,
  drugDiscovery: createCapsule,
  logistics: createParcels,
  manufacturing: createGears,
  industrialRobots: createRobotArm,
  legalAssistants: createScales,
  selfDrivingCars: createCar,
  humanoids: createHumanoid,
}
