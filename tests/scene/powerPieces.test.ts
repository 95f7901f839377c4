// The pieces of energy and infrastructure and the workers: within their room, light, slow, well formed.
import { Box3, type BufferGeometry, Triangle, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { createCrane, createHall } from '../../src/scene/dioramas/hallPieces'
import { MOTION } from '../../src/scene/dioramas/piece'
import { createCoolingTower, createReactor } from '../../src/scene/dioramas/plantPieces'
import {
  createPylon,
  createSolarField,
  createWindTurbine,
} from '../../src/scene/dioramas/powerPieces'
import { createIdleWorker, createWorker } from '../../src/scene/dioramas/workerPieces'

/** Name, maker, most triangles, and lowest and highest top in diameters of the footprint. */
const PIECES = [
  ['the cooling tower', createCoolingTower, 400, 1, 1.3],
  ['the wind turbine', createWindTurbine, 400, 1.5, 2.4],
  ['the solar field', createSolarField, 400, 0.4, 0.8],
  ['the pylon', createPylon, 400, 1.3, 1.8],
  ['the reactor', createReactor, 400, 1, 1.4],
  ['the hall', createHall, 500, 0.6, 0.8],
  ['the crane', createCrane, 400, 1, 1.6],
  ['the worker', createWorker, 120, 1.3, 1.8],
  ['the idle worker', createIdleWorker, 120, 1, 1.6],
] as const

/** A piece without detail has at most this share of the budget, and nearly the same outline. */
const ROUGH_SHARE = 0.65
const OUTLINE = 0.06
const FOOTPRINT = 1 / 2
/** Positions of a motion that are looked at; the most cycles in 60 s, one a second. */
const TURNS = 36
const MOST_CYCLES = 60
const SWEEP_RAD = Math.PI / 6
const ROUNDING = 1e-5

const corner = (geometry: BufferGeometry, name: string, i: number): Vector3 =>
  new Vector3().fromBufferAttribute(geometry.getAttribute(name), i)
const cornersOf = (geometry: BufferGeometry): number[] =>
  Array.from({ length: geometry.getAttribute('position').count }, (_, i) => i)

/** Where a corner stands after a share of a cycle. */
function moved(geometry: BufferGeometry, i: number, share: number): Vector3 {
  const pivot = corner(geometry, 'pivot', i)
  const way = corner(geometry, 'position', i).sub(pivot)
  const angle = 2 * Math.PI * share
  const kind = geometry.getAttribute('motion').getX(i)
  if (kind === MOTION.spin) way.applyAxisAngle(new Vector3(0, 1, 0), angle)
  if (kind === MOTION.roll) way.applyAxisAngle(new Vector3(0, 0, 1), angle)
  if (kind === MOTION.sweep) way.applyAxisAngle(new Vector3(0, 1, 0), SWEEP_RAD * Math.sin(angle))
  return way.add(pivot)
}

const SHARES = Array.from({ length: TURNS }, (_, turn) => turn / TURNS)

describe.each(PIECES)('%s', (_, create, most, lowest, highest) => {
  it('has nearly the same outline with and without detail', () => {
    const [fine, rough] = [true, false].map((detail) => {
      const geometry = create(detail)
      geometry.computeBoundingBox()
      const { min, max } = geometry.boundingBox ?? new Box3()
      return [...min.toArray(), ...max.toArray()]
    })
    const apart = fine?.map((edge, i) => Math.abs(edge - (rough?.[i] ?? Number.NaN))) ?? []
    expect(Math.max(...apart)).toBeLessThan(OUTLINE)
  })

  describe.each([
    ['with', true],
    ['without', false],
  ])('%s detail', (_, detail) => {
    const geometry = create(detail)
    const corners = cornersOf(geometry)

    it('stays in its footprint and above the terrace in every position', () => {
      const places = SHARES.flatMap((share) => corners.map((i) => moved(geometry, i, share)))
      const reach = places.reduce((far, { x, z }) => Math.max(far, Math.hypot(x, z)), 0)
      const foot = places.reduce((low, { y }) => Math.min(low, y), 1)
      expect(reach).toBeLessThanOrEqual(FOOTPRINT)
      expect(foot).toBeGreaterThan(-ROUNDING)
    })

    it('stands on the terrace and is as tall as told', () => {
      const heights = corners.map((i) => corner(geometry, 'position', i).y)
      expect(Math.min(...heights)).toBeLessThan(ROUNDING)
      expect(Math.max(...heights)).toBeGreaterThan(lowest)
      expect(Math.max(...heights)).toBeLessThan(highest)
    })

    it('keeps its budget of triangles', () => {
      expect(corners.length / 3).toBeGreaterThan(0)
      expect(corners.length / 3).toBeLessThanOrEqual(detail ? most : ROUGH_SHARE * most)
    })

    it('moves in whole cycles, at most one a second, and only where a motion is named', () => {
      const motion = geometry.getAttribute('motion')
      for (const i of corners) {
        const [kind, cycles] = [motion.getX(i), motion.getY(i)]
        expect(Number.isInteger(cycles) && cycles <= MOST_CYCLES).toBe(true)
        expect(cycles > 0).toBe(kind !== MOTION.still)
      }
    })

    it('has numbers everywhere and normals of length one that face as its triangles do', () => {
      for (const { array } of Object.values(geometry.attributes))
        expect(array.every(Number.isFinite)).toBe(true)
      for (let i = 0; i < corners.length; i += 3) {
        const [a, b, c] = [i, i + 1, i + 2].map((at) => corner(geometry, 'position', at))
        const face = new Triangle(a, b, c).getNormal(new Vector3())
        for (const at of [i, i + 1, i + 2]) {
          const normal = corner(geometry, 'normal', at)
          expect(Math.abs(normal.length() - 1)).toBeLessThan(ROUNDING)
          expect(normal.dot(face)).toBeGreaterThan(0)
        }
      }
    })
  })
})

it('turns rotors, fans and jib, and lets lamps beat', () => {
  const kinds = (geometry: BufferGeometry) =>
    new Set(cornersOf(geometry).map((i) => geometry.getAttribute('motion').getX(i)))
  expect(kinds(createWindTurbine(true))).toContain(MOTION.roll)
  expect(kinds(createHall(true))).toContain(MOTION.spin)
  expect(kinds(createHall(true))).toContain(MOTION.blink)
  expect(kinds(createCrane(true))).toContain(MOTION.sweep)
  expect(kinds(createCoolingTower(true))).toContain(MOTION.blink)
})
