// Props of the claims: they keep to their footprint, are light, move slowly and say what they should.
import { type BufferGeometry, Color, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { PALETTES } from '../../src/look/palette'
import { LAYERS } from '../../src/model/layers'
import { createCarer, createPatient, createScanner } from '../../src/scene/dioramas/carePieces'
import {
  createCardIndex,
  createCheck,
  createOpenLock,
  createPriceTag,
  createTool,
} from '../../src/scene/dioramas/claimPieces'
import {
  createBreadthHandle,
  createResponsibilityHandle,
  createSpeedHandle,
} from '../../src/scene/dioramas/handlePieces'
import { createLoopArrows, createSmallCake } from '../../src/scene/dioramas/loopPieces'
import { MOTION } from '../../src/scene/dioramas/piece'

type Piece = (detail: boolean) => BufferGeometry

/** Name, the most triangles with detail, lowest and highest top, and how it is made. */
const PIECES: readonly (readonly [string, number, number, number, Piece])[] = [
  ['card index', 500, 0.7, 1, createCardIndex],
  ['price tag', 500, 1.1, 1.4, createPriceTag],
  ['tick', 500, 0.8, 1.05, createCheck],
  ['open lock', 700, 0.8, 1, createOpenLock],
  ['tools', 200, 0.7, 1, createTool],
  ['small cake', 160, 0.7, 1, createSmallCake],
  ['scanner', 500, 0.7, 1, createScanner],
  ['carer', 250, 1.4, 1.7, createCarer],
  ['patient', 250, 1.4, 1.7, createPatient],
  ['handle of speed', 500, 1.2, 1.5, createSpeedHandle],
  ['handle of breadth', 500, 1.2, 1.5, createBreadthHandle],
  ['handle of responsibility', 500, 1.2, 1.5, createResponsibilityHandle],
]
const HANDLES = PIECES.filter(([name]) => name.startsWith('handle'))
/** How many positions of a turn are looked at; how far a part sweeps, in radians, and bobs. */
const TURNS = 48
const SWEEP = Math.PI / 6
const BOB = 0.05
const ROUNDING = 1e-6
/** Triangles without detail, as a share of those with it. */
const LIGHTER_SHARE = 0.8

const UP = new Vector3(0, 1, 0)

/** Corners of a piece as attributes give them. */
function cornersOf(piece: BufferGeometry) {
  const [position, motion, pivot, tint] = ['position', 'motion', 'pivot', 'tint'].map((name) =>
    piece.getAttribute(name),
  )
  if (!position || !motion || !pivot || !tint) throw new Error('a piece lacks an attribute')
  return Array.from({ length: position.count }, (_, i) => ({
    place: new Vector3().fromBufferAttribute(position, i),
    pivot: new Vector3().fromBufferAttribute(pivot, i),
    kind: motion.getX(i),
    cycles: motion.getY(i),
    colour: new Color(tint.getX(i), tint.getY(i), tint.getZ(i)).getHexString(),
  }))
}

/** Every place a corner comes to. */
function placesOf({ place, pivot, kind }: ReturnType<typeof cornersOf>[number]): Vector3[] {
  if (kind === MOTION.still || kind === MOTION.blink) return [place]
  return Array.from({ length: TURNS }, (_, turn) => {
    const angle = (turn / TURNS) * 2 * Math.PI
    const arm = place.clone().sub(pivot)
    if (kind === MOTION.spin) arm.applyAxisAngle(UP, angle)
    else if (kind === MOTION.sweep) arm.applyAxisAngle(UP, SWEEP * Math.sin(angle))
    else if (kind === MOTION.bob) arm.y += BOB * Math.sin(angle)
    else throw new Error('no prop of a claim moves in this way')
    return arm.add(pivot)
  })
}

describe.each(PIECES)('a prop: %s', (_, most, lowest, highest, make) => {
  it.each([true, false])('keeps to its footprint and above its foot, detail %s', (detail) => {
    const places = cornersOf(make(detail)).flatMap(placesOf)
    const farthest = Math.max(...places.map(({ x, z }) => Math.hypot(x, z)))
    expect(farthest).toBeLessThanOrEqual(1 / 2 + ROUNDING)
    expect(Math.min(...places.map(({ y }) => y))).toBeGreaterThanOrEqual(-ROUNDING)
  })

  it.each([true, false])('stands on its foot, as tall as it should be, detail %s', (detail) => {
    const heights = cornersOf(make(detail)).map(({ place }) => place.y)
    expect(Math.min(...heights)).toBeLessThan(ROUNDING)
    expect(Math.max(...heights)).toBeGreaterThan(lowest)
    expect(Math.max(...heights)).toBeLessThan(highest)
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
      expect(cycles === 0).toBe(kind === MOTION.still)
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

describe.each([true, false])('what props say, detail %s', (detail) => {
  it('a small cake shows the five layers from the ground up', () => {
    const corners = cornersOf(createSmallCake(detail))
    const tops = LAYERS.map((layer) => {
      const hex = new Color(PALETTES.dark.layers[layer]).getHexString()
      return Math.max(...corners.filter(({ colour }) => colour === hex).map(({ place }) => place.y))
    })
    expect(tops.every((top, i) => i === 0 || top > (tops[i - 1] ?? 0))).toBe(true)
  })

  it('some cards rise at different heights while the drawer stays', () => {
    const corners = cornersOf(createCardIndex(detail))
    const rising = corners.filter(({ kind }) => kind === MOTION.bob)
    expect(new Set(rising.map(({ cycles }) => cycles)).size).toBeGreaterThan(1)
    expect(rising.length).toBeLessThan(corners.length / 2)
  })

  it('three loops run out from the top and end in at a lower layer each', () => {
    const loops = createLoopArrows(detail)
    const corners = cornersOf(loops)
    const ends = new Set(corners.map(({ pivot }) => `${pivot.x} ${pivot.y}`))
    expect(ends).toEqual(new Set(['0 4', '2 4', '3 4']))
    expect(new Set(corners.map(({ kind }) => kind))).toEqual(new Set([MOTION.arc]))
    for (const lower of [0, 2, 3]) {
      const own = corners.filter(({ pivot }) => pivot.x === lower)
      const along = (from: number, to: number) =>
        own.filter(({ pivot }) => pivot.z >= from && pivot.z < to).map(({ place }) => place)
      const farthest = Math.max(...own.map(({ place }) => place.z))
      expect(Math.max(...along(0, 0.05).map(({ z }) => z))).toBeLessThan(farthest)
      expect(Math.max(...along(0.95, 1).map(({ z }) => z))).toBeLessThan(farthest)
      // It falls, and stays between the foot of the lower tier and a little above the top.
      const [first, last] = [along(0, 0.05), along(0.95, 1)].map((places) =>
        Math.max(...places.map(({ y }) => y)),
      )
      expect(first ?? 0).toBeGreaterThan((last ?? 1) + 0.5)
      expect(Math.min(...own.map(({ place }) => place.y))).toBeGreaterThan(0)
    }
  })

  it.each(HANDLES)(
    'the arm of the %s sweeps wide, and its sign stays',
    (_, __, ___, ____, make) => {
      const corners = cornersOf(make(detail))
      const arm = corners.filter(({ kind }) => kind === MOTION.sweep)
      const xs = arm.flatMap(placesOf).map(({ x }) => x)
      expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(1 / 2)
      const sign = corners.filter(({ place }) => place.y > 0.8)
      expect(sign.length).toBeGreaterThan(0)
      expect(sign.every(({ kind }) => kind === MOTION.still)).toBe(true)
    },
  )
})
