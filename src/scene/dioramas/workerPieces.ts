// The people who build: one at work, one without work, both in helmet and vest.
import { type BufferGeometry, SphereGeometry } from 'three'
import type { Material } from '../../look/dioramas'
import { disc, made } from './made'
import { joinParts, type Part } from './piece'
import { block, post, rod } from './solids'

const SIDES = [-1, 1] as const

/** Head and helmet on shoulders at a height, so far outward. */
function head(shoulders: number, z: number, sides: number): Part[] {
  const brim = shoulders + 0.24
  const helmet = new SphereGeometry(0.24, sides, 2, 0, 2 * Math.PI, 0, Math.PI / 2)
  return [
    made('skin', rod([0, shoulders, z], [0, brim, z], 0.14, sides, 0.19)),
    made('lamp', helmet, [0, brim, z]),
    made('lamp', disc(0.28, sides), [0, brim, z + 0.05]),
  ]
}

/** Legs, trunk and arms of somebody who stands; the shoulders are 1.08 high. */
export function standingBody(cloth: Material, trousers: Material, sides: number): Part[] {
  return [
    ...SIDES.map((side) => made(trousers, block(0.18, 0.56, 0.24), [side * 0.12, 0, 0])),
    made(cloth, post(0.22, 0.56, sides, 0.29), [0, 0.54, 0]),
    ...SIDES.map((side) =>
      made(cloth, block(0.15, 0.5, 0.17), [side * 0.4, 0.58, 0.06], [-8, 0, side * 14]),
    ),
  ]
}

/** A worker at work. */
export function createWorker(detail: boolean): BufferGeometry {
  const sides = detail ? 7 : 4
  return joinParts([
    ...standingBody('orange', 'solar', sides),
    ...(detail ? [made('lamp', rod([0, 0.7, 0], [0, 0.79, 0], 0.255, sides, 0.27))] : []),
    ...head(1.08, 0, sides),
  ])
}

/** A worker without work: sitting on a crate, hands on the knees. */
export function createIdleWorker(detail: boolean): BufferGeometry {
  const sides = detail ? 6 : 4
  // Without detail both legs are one block, and so are both arms.
  const pairs = detail ? SIDES : [0]
  const wide = detail ? 0 : 1
  return joinParts([
    made('kraft', block(0.56, 0.32, 0.34), [0, 0, -0.16]),
    made('solar', block(0.44, 0.18, 0.44), [0, 0.3, 0.1]),
    ...pairs.map((side) =>
      made('solar', block(0.18 + wide * 0.26, 0.46, 0.18), [side * 0.13, 0, 0.3]),
    ),
    made('orange', post(0.22, 0.54, sides, 0.28), [0, 0.4, -0.12], [6, 0, 0]),
    ...pairs.map((side) =>
      made('orange', block(0.13 + wide * 0.54, 0.52, 0.15), [side * 0.27, 0.46, 0.24], [-42, 0, 0]),
    ),
    ...head(0.92, -0.04, sides),
  ])
}
