// Pieces of chips, models and applications: they keep to their footprint, are light and move slowly.
import { type BufferGeometry, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { FIELD_PIECES } from '../../src/scene/dioramas/applicationPieces'
import { createLithography, createPackage, createWafer } from '../../src/scene/dioramas/chipPieces'
import {
  createLatticeNode,
  createMolecule,
  createProteinRibbon,
  createSimulatedBody,
} from '../../src/scene/dioramas/modelPieces'
import { MOTION } from '../../src/scene/dioramas/piece'

type Piece = (detail: boolean) => BufferGeometry

/** Name, the most triangles with detail, lowest and highest top, and how it is made. */
const PIECES: readonly (readonly [string, number, number, number, Piece])[] = [
  ['package', 190, 0.25, 0.6, createPackage],
  ['wafer', 400, 0.7, 1.1, createWafer],
  ['lithography', 400, 0.7, 1.1, createLithography],
  ['lattice node', 150, 0.7, 1.1, createLatticeNode],
  ['dark lattice node', 150, 0.7, 1.1, (detail) => createLatticeNode(detail, false)],
  ['protein ribbon', 600, 0.7, 1.1, createProteinRibbon],
  ['molecule', 400, 0.7, 1.1, createMolecule],
  ['simulated body', 500, 0.7, 1.1, createSimulatedBody],
  ...Object.entries(FIELD_PIECES).map(
    ([field, make]) => [field, 600, 0.7, 1.1, make] as const satisfies (typeof PIECES)[number],
  ),
]
/** How many positions of a turn are looked at; how far a part sweeps, in radians, and bobs. */
const TURNS = 48
const SWEEP = Math.PI / 6
const BOB = 0.05
const ROUNDING = 1e-6
/** Triangles without detail, as a share of those with it, where there are more than a few. */
const LIGHTER_SHARE = 0.8

const UP = new Vector3(0, 1, 0)
const OUT = new Vector3(0, 0, 1)

/** Corners of a piece as attributes give them. */
function cornersOf(piece: BufferGeometry) {
  const [position, motion, pivot] = ['position', 'motion', 'pivot'].map((name) =>
    piece.getAttribute(name),
  )
  if (!position || !motion || !pivot) throw new Error('a piece lacks an attribute')
  return Array.from({ length: position.count }, (_, i) => ({
    place: new Vector3().fromBufferAttribute(position, i),
    pivot: new Vector3().fromBufferAttribute(pivot, i),
    kind: motion.getX(i),
    cycles: motion.getY(i),
  }))
}

/** Every place a corner comes to. */
function placesOf({ place, pivot, kind }: ReturnType<typeof cornersOf>[number]): Vector3[] {
  if (kind === MOTION.still || kind === MOTION.blink) return [place]
  return Array.from({ length: TURNS }, (_, turn) => {
    const angle = (turn / TURNS) * 2 * Math.PI
    const arm = place.clone().sub(pivot)
    if (kind === MOTION.spin) arm.applyAxisAngle(UP, angle)
    if (kind === MOTION.roll) arm.applyAxisAngle(OUT, angle)
    if (kind === MOTION.sweep) arm.applyAxisAngle(UP, SWEEP * Math.sin(angle))
    if (kind === MOTION.bob) arm.y += BOB * Math.sin(angle)
    return arm.add(pivot)
  })
}

describe.each(PIECES)('a piece: %s', (_, most, lowest, highest, make) => {
  it.each([true, false])('keeps to its footprint and above its foot, detail %s', (detail) => {
    const places = cornersOf(make(detail)).flatMap(placesOf)
    const farthest = Math.max(...places.map(({ x, z }) => Math.hypot(x, z)))
    expect(farthest).toBeLessThanOrEqual(1 / 2 + ROUNDING)
    expect(Math.min(...places.map(({ y }) => y))).toBeGreaterThanOrEqual(-ROUNDING)
  })

  it.each([true, false])('is as tall as it should be, detail %s', (detail) => {
    const tops = cornersOf(make(detail)).map(({ place }) => place.y)
    expect(Math.min(...tops)).toBeLessThan(ROUNDING)
    expect(Math.max(...tops)).toBeGreaterThan(lowest)
    expect(Math.max(...tops)).toBeLessThan(highest)
  })

  it('has few triangles, and clearly fewer without detail', () => {
    const [full, light] = [true, false].map((detail) => cornersOf(make(detail)).length / 3)
    expect(full).toBeLessThanOrEqual(most)
    expect(light).toBeLessThanOrEqual((full ?? 0) * LIGHTER_SHARE)
  })

  it.each([true, false])('moves in whole cycles and below one a second, detail %s', (detail) => {
    for (const { kind, cycles } of cornersOf(make(detail))) {
      expect(Number.isInteger(cycles)).toBe(true)
      expect(Math.abs(cycles)).toBeLessThan(60)
      expect(cycles === 0).toBe(kind === MOTION.still || kind === MOTION.layer)
    }
  })

  it.each([true, false])('has a true normal at each corner, detail %s', (detail) => {
    const piece = make(detail)
    const normal = piece.getAttribute('normal')
    for (let i = 0; i < normal.count; i += 1)
      expect(new Vector3().fromBufferAttribute(normal, i).length()).toBeCloseTo(1, 4)
    for (const name of ['position', 'normal', 'tint', 'motion', 'pivot'])
      expect(Array.from(piece.getAttribute(name).array).every(Number.isFinite)).toBe(true)
  })
})
