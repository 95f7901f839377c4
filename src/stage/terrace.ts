// Places on the terraces: each new piece of a family stands farthest from those that are there.
import { FAMILY_IDS, type FamilyId, STANDS, TERRACE } from '../look/dioramas'
import { CAKE, SLICE_RAD } from '../look/tuning'

/**
 * A place: the ends of its bay as shares of the way around the cake, and how far along the bay and
 * across the terrace it lies, 0..1, in what room the size of a piece leaves.
 */
export const PLACE = { from: 0, to: 1, along: 2, across: 3, size: 4 } as const

interface Terrace {
  /** In the places of `PLACE`, the first to be taken first. */
  readonly places: Float32Array
  /** Largest diameter, metres, at which the first n + 1 pieces stand free of each other. */
  readonly sizes: Float64Array
}

type Place = readonly [from: number, to: number, along: number, across: number]

const SWEEP = 2 * (Math.PI - SLICE_RAD)
const BISECTIONS = 16
/** Metres that are farther than anything on the cake. */
const FAR = 100

/** Inner and outer edge of the band that pieces of a family may fill, metres from the axis. */
export function bandOf(family: FamilyId): readonly [inner: number, outer: number] {
  const { tier } = STANDS[family]
  const wall = CAKE.radii[tier + 1] ?? CAKE.coreRadius
  const edge = tier < 0 ? CAKE.plateRadius : (CAKE.radii[tier] as number)
  return [wall + TERRACE.wall, edge - TERRACE.edge]
}

/** Radians around the cut-out cake, and metres from its axis, of a piece of a size at a place. */
export function standOf(
  family: FamilyId,
  [from, to, along, across]: Place,
  size: number,
): readonly [angle: number, radius: number] {
  const [inner, outer] = bandOf(family)
  const radius = inner + size / 2 + across * Math.max(0, outer - inner - size)
  const half = Math.min((to - from) / 2, size / (2 * radius * SWEEP))
  return [SLICE_RAD + (from + half + along * (to - from - 2 * half)) * SWEEP, radius]
}

/** A grid in every bay, its lanes staggered; halved, the places between those that were there. */
function gridOf(family: FamilyId, halved: number): Place[] {
  const { bays, lanes, columns } = STANDS[family]
  const [count, from, to] = bays
  const fine = 2 ** Math.max(0, halved - 1)
  const places: Place[] = []
  for (let bay = 0; bay < count; bay += 1)
    for (let step = 0; step < columns * fine; step += 1)
      for (let lane = 0; lane < lanes; lane += 1) {
        const column = (lane + 1 / 2) / lanes + (step + (halved > 0 ? 1 / 2 : 0)) / fine
        const along = (column % columns) / columns
        const across = lanes === 1 ? 1 / 2 : lane / (lanes - 1)
        places.push([(bay + from) / count, (bay + to) / count, along, across])
      }
  return places
}

type Point = readonly [x: number, z: number]

function pointOf(family: FamilyId, place: Place, size: number): Point {
  const [angle, radius] = standOf(family, place, size)
  return [radius * Math.sin(angle), radius * Math.cos(angle)]
}

const apart = (one: Point, other: Point): number => Math.hypot(one[0] - other[0], one[1] - other[1])

/** The largest size, at most `most`, at which two pieces stand free of each other. */
function freeSize(family: FamilyId, one: Place, other: Place, most: number): number {
  const isFree = (size: number) =>
    apart(pointOf(family, one, size), pointOf(family, other, size)) >= size
  if (isFree(most)) return most
  let least = 0
  let beyond = most
  for (let i = 0; i < BISECTIONS; i += 1) {
    const middle = (least + beyond) / 2
    if (isFree(middle)) least = middle
    else beyond = middle
  }
  return least
}

/** Largest diameter at which the first n + 1 pieces stand free: the next can only lessen it. */
function sizesFor(family: FamilyId, places: readonly Place[]): Float64Array {
  let size = STANDS[family].size
  let points: Point[] = []
  return Float64Array.from(places, (place, order) => {
    const point = pointOf(family, place, size)
    const before = size
    points.forEach((other, i) => {
      if (apart(point, other) < before) size = freeSize(family, place, places[i] as Place, size)
    })
    if (size === before) points.push(point)
    else points = places.slice(0, order + 1).map((taken) => pointOf(family, taken, size))
    return size
  })
}

/** Takes the places of a grid one by one, each as far as can be from all that are taken. */
function takeFrom(family: FamilyId, grid: readonly Place[], taken: Place[]): void {
  const { size, cap } = STANDS[family]
  const pointed = (place: Place) => ({ place, point: pointOf(family, place, size / 2), free: FAR })
  const left = grid.map(pointed)
  const clear = (point: Point) => {
    for (const other of left) other.free = Math.min(other.free, apart(point, other.point))
  }
  for (const place of taken) clear(pointed(place).point)
  while (left.length > 0 && taken.length < cap) {
    const best = left.reduce((one, other) => (other.free > one.free ? other : one))
    left.splice(left.indexOf(best), 1)
    taken.push(best.place)
    clear(best.point)
  }
}

function terraceOf(family: FamilyId): Terrace {
  const taken: Place[] = []
  for (let halved = 0; taken.length < STANDS[family].cap; halved += 1)
    takeFrom(family, gridOf(family, halved), taken)
  return { places: Float32Array.from(taken.flat()), sizes: sizesFor(family, taken) }
}

const TERRACES = new Map(FAMILY_IDS.map((family) => [family, terraceOf(family)]))

const terraceFor = (family: FamilyId): Terrace => TERRACES.get(family) as Terrace

/** Places of a family in the order in which they are taken. */
export const placesOf = (family: FamilyId): Float32Array => terraceFor(family).places

/** Largest diameter, metres, at which the first n + 1 pieces of a family stand free of each other. */
export const sizesOf = (family: FamilyId): Float64Array => terraceFor(family).sizes
