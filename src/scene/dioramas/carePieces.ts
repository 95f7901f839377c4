// A small hospital: the scanner that reads faster, the carers that come, the patients that are seen.
import {
  type BufferGeometry,
  ExtrudeGeometry,
  Path,
  RingGeometry,
  Shape,
  SphereGeometry,
} from 'three'
import type { Material } from '../../look/dioramas'
import { disc, made } from './made'
import { joinParts, type Part } from './piece'
import { at, ball, block, type Point, post, rod, within } from './solids'
import { standingBody } from './workerPieces'

const STRAIGHT: Point = [0, 0, 0]
const OUTWARD: Point = [90, 0, 0]

/** Head with hair on shoulders 1.08 high. */
function head(hair: Material, sides: number): Part[] {
  const crown = new SphereGeometry(0.23, sides, 2, 0, 2 * Math.PI, 0, Math.PI / 2)
  return [
    made('skin', rod([0, 1.06, 0], [0, 1.33, 0], 0.13, sides, 0.19)),
    made(hair, crown, [0, 1.32, -0.02]),
    made(hair, block(0.36, 0.2, 0.14), [0, 1.16, -0.13]),
  ]
}

/** Hands at the ends of the arms. */
function hands(): Part[] {
  return [-1, 1].map((side) =>
    made('skin', block(0.11, 0.13, 0.12), [side * 0.42, 0.47, 0.08], [-8, 0, side * 14]),
  )
}

/** Somebody who cares: a white coat over mint, and what was found on a board. */
export function createCarer(detail: boolean): BufferGeometry {
  const sides = detail ? 10 : 6
  const board = [
    made('iron', block(0.26, 0.34, 0.03)),
    made('paper', block(0.21, 0.26, 0.02), [0, 0.03, 0.02]),
    made('cyan', block(0.14, 0.03, 0.01), [0, 0.2, 0.03], STRAIGHT, { glow: 0.6 }),
  ]
  return joinParts([
    ...standingBody('white', 'mint', sides),
    made('white', post(0.31, 0.5, sides, 0.255), [0, 0.26, 0]),
    made('mint', block(0.1, 0.34, 0.06), [0, 0.75, 0.232], [7, 0, 0]),
    ...within(at([-0.2, 0.6, 0.3], [-14, 12, 0]), board),
    ...hands(),
    ...head('bronze', sides),
  ])
}

/** Somebody to be seen, in plain clothes. */
export function createPatient(detail: boolean): BufferGeometry {
  const sides = detail ? 10 : 6
  return joinParts([
    ...standingBody('glass', 'iron', sides),
    made('paper', rod([0, 1.04, 0], [0, 1.12, 0], 0.2, sides, 0.16)),
    ...hands(),
    ...head('dark', sides),
  ])
}

/** The ring of a scanner: half its width, its height, the middle and radius of its bore, its depth. */
const RING = { half: 0.34, high: 0.74, middle: 0.42, bore: 0.22, depth: 0.2, corner: 0.2 } as const

function ring(detail: boolean): Part[] {
  const { half, high, middle, bore, depth, corner } = RING
  const outline = new Shape()
    .moveTo(-half, 0)
    .lineTo(half, 0)
    .lineTo(half, high - corner)
    .quadraticCurveTo(half, high, half - corner, high)
    .lineTo(corner - half, high)
    .quadraticCurveTo(-half, high, -half, high - corner)
  outline.holes.push(new Path().absarc(0, middle, bore, 0, 2 * Math.PI, true))
  const curveSegments = detail ? 10 : 6
  const body = new ExtrudeGeometry(outline, { depth, bevelEnabled: false, curveSegments })
  const light = new RingGeometry(bore * 1.04, bore * 1.2, detail ? 20 : 10)
  const working = { glow: 1, motion: 'blink', cycles: 18 } as const
  return [
    made('white', body, [0, 0, -depth / 2]),
    made('cyan', light, [0, middle, depth / 2 + 0.005], STRAIGHT, { glow: 0.8 }),
    made('green', block(0.16, 0.05, 0.02), [0, high - 0.075, depth / 2], STRAIGHT, working),
  ]
}

/** Whoever is scanned, on the table that slides through the ring. */
function table(detail: boolean): Part[] {
  const sides = detail ? 6 : 4
  const couch = 0.29
  return [
    made('steel', block(0.18, 0.24, 0.2), [0, 0, 0.3]),
    made('iron', block(0.24, 0.05, 0.74), [0, 0.24, 0.08]),
    made('mint', post(0.085, 0.34, sides), [0, couch + 0.06, 0.06], OUTWARD),
    made('mint', ball(0.085, false), [0, couch + 0.06, 0.4]),
    made('skin', ball(0.085, detail), [0, couch + 0.085, -0.03]),
    made('white', block(0.2, 0.04, 0.14), [0, couch, -0.06]),
  ]
}

/** The screen beside it: a scan, and what was found in it. */
function screen(detail: boolean): Part[] {
  const round = detail ? 12 : 8
  const lobe = (x: number) =>
    within(at([x, 0.2, 0.026], OUTWARD, [0.5, 1, 1]), [made('solar', disc(0.085, round))])
  const body = within(at([0, 0.19, 0.022], OUTWARD, [1.05, 1, 1]), [
    made('cyan', disc(0.13, round), [0, 0, 0], STRAIGHT, { glow: 0.8 }),
  ])
  const found = { glow: 1, motion: 'blink', cycles: 15 } as const
  return [
    made('dark', block(0.36, 0.36, 0.04)),
    ...body,
    ...lobe(-0.06),
    ...lobe(0.06),
    made('gold', block(0.04, 0.04, 0.01), [0.06, 0.2, 0.03], STRAIGHT, found),
  ]
}

/** A scanner: its ring, the table with whoever is scanned, and the scan on a screen beside. */
export function createScanner(detail: boolean): BufferGeometry {
  return joinParts([
    ...within(at([-0.11, 0, -0.06], [0, 32, 0]), [...ring(detail), ...table(detail)]),
    made('iron', post(0.1, 0.04, detail ? 10 : 6), [0.34, 0, 0.14]),
    made('iron', block(0.04, 0.36, 0.04), [0.34, 0, 0.14]),
    ...within(at([0.32, 0.32, 0.15], [-12, -6, 0], [0.8, 0.8, 1]), screen(detail)),
  ])
}
