// The solids that pieces are built of: blocks, posts, rods and balls without the faces nobody sees.
import {
  BoxGeometry,
  type BufferGeometry,
  CylinderGeometry,
  Euler,
  IcosahedronGeometry,
  MathUtils,
  Matrix4,
  Quaternion,
  Vector3,
} from 'three'
import type { Part } from './piece'

export type Point = readonly [x: number, y: number, z: number]

const UPRIGHT = new Vector3(0, 1, 0)
/** Indices of one face of a box, and which face lies beneath. */
const FACE = 6
const UNDERSIDE = 3

/** The place of a part: where, turned by degrees around x, y and z, and stretched. */
export function at(point: Point, turnDeg: Point = [0, 0, 0], stretch: Point = [1, 1, 1]): Matrix4 {
  const [x, y, z] = turnDeg
  const turn = new Euler(MathUtils.degToRad(x), MathUtils.degToRad(y), MathUtils.degToRad(z))
  return new Matrix4().compose(
    new Vector3(...point),
    new Quaternion().setFromEuler(turn),
    new Vector3(...stretch),
  )
}

/** Keeps only the indices from one on, up to another. */
export function between(geometry: BufferGeometry, from: number, to: number): BufferGeometry {
  return geometry.setIndex(Array.from(geometry.index?.array ?? []).slice(from, to))
}

function without(geometry: BufferGeometry, from: number, to: number): BufferGeometry {
  const corners = Array.from(geometry.index?.array ?? [])
  return geometry.setIndex(corners.filter((_, i) => i < from || i >= to))
}

/** A block that stands on the origin, open beneath. */
export function block(width: number, height: number, depth: number): BufferGeometry {
  const box = new BoxGeometry(width, height, depth).translate(0, height / 2, 0)
  return without(box, UNDERSIDE * FACE, (UNDERSIDE + 1) * FACE)
}

/** A round post that stands on the origin, open beneath. */
export function post(
  radius: number,
  height: number,
  sides: number,
  topRadius = radius,
): BufferGeometry {
  const round = new CylinderGeometry(topRadius, radius, height, sides).translate(0, height / 2, 0)
  const corners = round.index?.count ?? 0
  return radius === 0 ? round : without(round, corners - sides * (FACE / 2), corners)
}

/** A round rod from one point to another, open at both ends. */
export function rod(
  from: Point,
  to: Point,
  radius: number,
  sides: number,
  endRadius = radius,
): BufferGeometry {
  const start = new Vector3(...from)
  const way = new Vector3(...to).sub(start)
  const tube = new CylinderGeometry(endRadius, radius, way.length(), sides, 1, true)
  const turn = new Quaternion().setFromUnitVectors(UPRIGHT, way.clone().normalize())
  tube.translate(0, way.length() / 2, 0).applyQuaternion(turn)
  return tube.translate(...from)
}

/** A smooth ball around the origin: 80 triangles, or 20. */
export function ball(radius: number, detail: boolean): BufferGeometry {
  const round = new IcosahedronGeometry(radius, detail ? 1 : 0)
  const normal = round.getAttribute('position').clone()
  for (let i = 0; i < normal.count; i += 1)
    normal.setXYZ(i, normal.getX(i) / radius, normal.getY(i) / radius, normal.getZ(i) / radius)
  return round.setAttribute('normal', normal)
}

/** Parts placed together in a frame of their own. */
export function within(frame: Matrix4, parts: readonly Part[]): Part[] {
  return parts.map((part) => {
    const matrix = part.matrix === undefined ? frame : frame.clone().multiply(part.matrix)
    return { ...part, matrix }
  })
}
