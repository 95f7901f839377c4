// The points of pull and money: as many as may ever be shown of each.
import { BufferGeometry, Float32BufferAttribute } from 'three'
import { FLOWS, MONEY } from '../../look/tuning'
import { hash } from '../../model/hash'
import { MONEY_CONDUITS, PULL_CONDUITS } from '../../stage/conduits'

/** What a point is; arrivals.vert.glsl names them too. */
const PULL = 0
const OUTSIDE = 1
const EARNED = 2

/** Attributes as arrivals.vert.glsl reads them; a pulse seems to go on from hop to hop. */
export function createArrivalsGeometry(): BufferGeometry {
  const position: number[] = []
  const place: number[] = []
  const put = (what: number, tier: number, order: number, salt: number): void => {
    position.push(hash(order, salt), hash(order, salt + 1), order)
    place.push(what, tier)
  }
  for (let order = 0; order < FLOWS.pulseCap; order += 1)
    PULL_CONDUITS.forEach((_, onto) => {
      put(PULL, onto, order, 11)
    })
  for (let order = 0; order < MONEY.coinCap; order += 1)
    MONEY_CONDUITS.forEach((_, tier) => {
      put(OUTSIDE, tier, order, 21 + 4 * tier)
      put(EARNED, tier, order, 23 + 4 * tier)
    })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3))
  geometry.setAttribute('place', new Float32BufferAttribute(place, 2))
  return geometry
}
