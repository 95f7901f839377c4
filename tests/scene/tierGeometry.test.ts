// The cake's body as triangles: closed, facing outward, and cake and slice together are the whole.
import type { BufferGeometry } from 'three'
import { describe, expect, it } from 'vitest'
import { SERVED } from '../../src/look/body'
import { CAKE, SLICE_RAD } from '../../src/look/tuning'
import { createTierGeometry, PART } from '../../src/scene/cake/tierGeometry'
import { TIERS } from '../../src/stage/measures'
import { readSector, SECTOR, SLICE_SECTOR } from '../../src/stage/sector'

type Point = [x: number, y: number, z: number]
interface Triangle {
  tier: number
  part: number
  corners: Point[]
  /** Normal of the first corner, in place. */
  normal: Point
}

const HEIGHT = 1
const sectorOf = (open: number): Float32Array => {
  const sector = new Float32Array(SECTOR.size)
  readSector(open, sector)
  return sector
}

/** Triangles as the vertex shader places them, each tier on the ground and of the same height. */
function trianglesOf(geometry: BufferGeometry, sector: Float32Array): Triangle[] {
  const position = geometry.getAttribute('position')
  const normal = geometry.getAttribute('normal')
  const place = geometry.getAttribute('place')
  const placed = (i: number): { point: Point; normal: Point } => {
    const share = position.getZ(i)
    const isPlate = place.getZ(i) === PART.plate
    const [from = 0, sweep = 0] = sector
    const angle = isPlate ? share * 2 * Math.PI : from + share * sweep
    const [s, c] = [Math.sin(angle), Math.cos(angle)]
    const radius = position.getX(i)
    const y = position.getY(i) + place.getY(i) * HEIGHT
    const [out, up, along] = [normal.getX(i), normal.getY(i), normal.getZ(i)]
    return {
      point: [radius * s, y, radius * c],
      normal: [out * s + along * c, up, out * c - along * s],
    }
  }
  const index = [...(geometry.getIndex()?.array ?? [])]
  return Array.from({ length: index.length / 3 }, (_, i) => {
    const corners = index.slice(3 * i, 3 * i + 3)
    const first = corners[0] as number
    return {
      tier: place.getX(first),
      part: place.getZ(first),
      corners: corners.map((corner) => placed(corner).point),
      normal: placed(first).normal,
    }
  })
}

/** Twice the area of a triangle as a vector along its outer side. */
function facing({ corners }: Triangle): Point {
  const [a, b, c] = corners as [Point, Point, Point]
  const u = b.map((x, i) => x - (a[i] as number)) as Point
  const v = c.map((x, i) => x - (a[i] as number)) as Point
  return [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]
}

/** Volume enclosed, by the flow of (0, y, 0) through the surface; what lies at y = 0 adds nothing. */
const volumeOf = (triangles: readonly Triangle[]): number =>
  triangles.reduce((sum, triangle) => {
    const y = triangle.corners.reduce((all, [, up]) => all + up / 3, 0)
    return sum + (y * facing(triangle)[1]) / 2
  }, 0)

const baseArea = (radius: number, sweep: number): number =>
  ((radius ** 2 - CAKE.coreRadius ** 2) * sweep) / 2

const whole = 2 * Math.PI
const cake = createTierGeometry(CAKE.segments)
const slice = createTierGeometry(CAKE.segments / 6, CAKE.segments)
const BODIES = [
  ['the open cake', cake, sectorOf(1)],
  ['the closed cake', cake, sectorOf(0)],
  ['the slice', slice, SLICE_SECTOR],
] as const

describe.each(BODIES)('%s', (_, geometry, sector) => {
  const triangles = trianglesOf(geometry, sector)
  const sweep = sector[SECTOR.sweep] as number

  it('faces outward with every triangle that has an area', () => {
    const inward = triangles.filter((triangle) => {
      const n = facing(triangle)
      const area = Math.hypot(...n)
      const dot = n.reduce((sum, x, i) => sum + x * (triangle.normal[i] as number), 0)
      return area > 1e-9 && dot / area < 0.3
    })
    expect(triangles.length).toBeGreaterThan(5000)
    expect(inward).toEqual([])
  })

  it('holds the volume of its tiers, less their lips, and of boards closed beneath', () => {
    for (let tier = 0; tier < TIERS; tier += 1) {
      const radius = CAKE.radii[tier] as number
      const of = (part: number) => triangles.filter((t) => t.tier === tier && t.part === part)
      const icing = volumeOf(of(PART.icing)) / (baseArea(radius, sweep) * HEIGHT)
      expect(icing).toBeGreaterThan(0.985)
      expect(icing).toBeLessThan(1)
      const board = baseArea(radius + CAKE.boardLip, sweep) * CAKE.board
      expect(volumeOf(of(PART.board)) / board).toBeCloseTo(1, 2)
    }
  })
})

describe('the sector', () => {
  it('fills the whole circle when the slice is closed, and leaves room for the slice when open', () => {
    expect([...sectorOf(0)]).toEqual([0, Math.fround(whole)])
    const [from = 0, sweep = 0] = sectorOf(1)
    expect(from).toBeCloseTo(SLICE_RAD, 6)
    expect(sweep + (SLICE_SECTOR[SECTOR.sweep] as number)).toBeCloseTo(whole, 6)
    expect(from + sweep).toBeCloseTo(whole + (SLICE_SECTOR[SECTOR.from] as number), 6)
  })
})

describe('the plate of the slice', () => {
  it('is there only for the slice, and holds all of it', () => {
    const isPlate = (triangle: Triangle) => triangle.part === PART.plate
    expect(trianglesOf(cake, sectorOf(1)).filter(isPlate)).toEqual([])
    const radius = (CAKE.radii[0] as number) + CAKE.boardLip
    const corner = Math.hypot(
      radius * Math.sin(SLICE_RAD),
      radius * Math.cos(SLICE_RAD) - SERVED.middle,
    )
    expect(Math.max(corner, SERVED.middle - CAKE.coreRadius)).toBeLessThan(SERVED.plateRadius)
  })

  it('ends clear of the plate of the cake', () => {
    const way = Math.hypot(SERVED.aside, SERVED.middle + SERVED.forward)
    expect(way).toBeGreaterThan(CAKE.plateRadius + SERVED.plateRadius)
  })
})
