// All marks of the rising stream as points: its body, what waits, the marks of a kind, arrowheads.
import { BufferGeometry, Float32BufferAttribute } from 'three'
import { MARKS, PILE } from '../../look/tuning'
import { hash } from '../../model/hash'
import { perConduit, UP_CONDUITS } from '../../stage/conduits'
import { dustAt } from './dust'

/** What a point of the stream is; the shaders name them too. */
const DUST = 0
const WAITING = 1
const KIND = 2
const ARROW = 3

/** Neighbours of one conduit that come and go together: they take the same way through the shader. */
const BLOCK = 32

/** Salts apart from those of the body. */
const KIND_SALT = 101
const WAITING_SALT = 111

/** Share of the turn, the ring's radius in metres and a seed, ring by ring from the inside. */
const WAITING_PLACES = PILE.rings.flatMap(({ radius, marks }, ring) =>
  Array.from({ length: marks }, (_, i) => [i / marks, radius, hash(i, WAITING_SALT + ring)]),
)

/** The most marks that wait beneath one tier. */
export const waitingCount = WAITING_PLACES.length

export interface UpGeometry {
  geometry: BufferGeometry
  /** Points of the body, all conduits together; they stand first, the last shown first. */
  dust: number
}

/**
 * Points for so many particles of the stream, attributes as upStream.vert.glsl reads them. Blocks
 * of the conduits take turns and the body's order falls, so that a range leaves out what none shows.
 */
export function createUpGeometry(particles: number): UpGeometry {
  const position: number[] = []
  const place: number[] = []
  const put = (conduit: number, order: number, what: number, seed: readonly number[]): void => {
    position.push(seed[0] ?? 0, seed[1] ?? 0, seed[2] ?? 0)
    place.push(conduit, order, what)
  }
  const dust = perConduit(particles) - MARKS.kindCount - MARKS.arrowCount
  for (let block = 0; block < dust; block += BLOCK)
    for (let conduit = 0; conduit < UP_CONDUITS.length; conduit += 1)
      for (let i = block; i < Math.min(dust, block + BLOCK); i += 1)
        put(conduit, (dust - block) / dust, DUST, dustAt(conduit, i))
  WAITING_PLACES.forEach((seed, i) => {
    for (let conduit = 0; conduit < UP_CONDUITS.length; conduit += 1)
      put(conduit, i / waitingCount, WAITING, seed)
  })
  for (let i = 0; i < MARKS.kindCount; i += 1)
    for (let conduit = 0; conduit < UP_CONDUITS.length; conduit += 1)
      put(conduit, i / MARKS.kindCount, KIND, kindAt(conduit, i))
  for (let i = 0; i < MARKS.arrowCount; i += 1)
    for (let conduit = 0; conduit < UP_CONDUITS.length; conduit += 1)
      put(conduit, 0, ARROW, [
        0,
        (i + MARKS.arrowFirst + MARKS.arrowShift * conduit) / MARKS.arrowCount,
        1,
      ])
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3))
  geometry.setAttribute('place', new Float32BufferAttribute(place, 3))
  return { geometry, dust: dust * UP_CONDUITS.length }
}

const rolls = (index: number, salt: number) => [0, 1, 2].map((i) => hash(index, salt + i))

// Marks of a kind rise on the side toward the viewer, evenly along, in an order that mixes them.
function kindAt(conduit: number, index: number): readonly number[] {
  const [aside = 0, , depth = 0] = rolls(index, KIND_SALT + 3 * conduit)
  const along = (index * MARKS.kindStride + conduit / 2) % MARKS.kindCount
  return [1.5 * aside - 0.75, along / MARKS.kindCount, 0.2 + 0.7 * depth]
}
