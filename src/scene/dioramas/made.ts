// A short way to write a part: its material, its geometry, where it stands and how it moves.
import { type BufferGeometry, CircleGeometry, OctahedronGeometry, PlaneGeometry } from 'three'
import { MATERIALS, type Material } from '../../look/dioramas'
import type { Part } from './piece'
import { at, type Point } from './solids'

export type Movement = Pick<Part, 'motion' | 'pivot' | 'cycles' | 'glow'>

const FLAT = -Math.PI / 2
/** Beats of a warning lamp in a period: one in 2.5 s. */
const WARNING_CYCLES = 24

/** A part of a material at a place, turned by degrees around x, y and z. */
export function made(
  material: Material,
  geometry: BufferGeometry,
  place: Point = [0, 0, 0],
  turnDeg: Point = [0, 0, 0],
  movement: Movement = {},
): Part {
  return { geometry, matrix: at(place, turnDeg), colour: MATERIALS[material], ...movement }
}

/** A pane around the origin that faces outward. */
export function pane(width: number, height: number): BufferGeometry {
  return new PlaneGeometry(width, height)
}

/** A pane around the origin that lies flat and faces up. */
export function plate(width: number, depth: number): BufferGeometry {
  return new PlaneGeometry(width, depth).rotateX(FLAT)
}

/** A disc around the origin that faces up. */
export function disc(radius: number, sides: number): BufferGeometry {
  return new CircleGeometry(radius, sides).rotateX(FLAT)
}

/** The red lamp that warns aircraft, beating slowly. */
export function warningLamp(middle: Point, radius: number): Part {
  const beating = { glow: 1, motion: 'blink', cycles: WARNING_CYCLES } as const
  return made('red', new OctahedronGeometry(radius), middle, [0, 0, 0], beating)
}
