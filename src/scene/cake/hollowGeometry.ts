// Walls around the tiers for what is not there: each a strip along the sector, built once.
import { BufferGeometry, Float32BufferAttribute } from 'three'
import { BODY } from '../../look/body'
import { LAYERS } from '../../model/layers'
import { UNDER_WAY_OF_LAYER, WANTED_OF_LAYER } from '../../stage/measures'

/** What a wall stands for, as the shader reads it. */
export const HOLLOW = { wanted: 0, missing: 1, missingLid: 2, scaffold: 3 } as const

/** One merged geometry, `rows` around the sector; attributes as hollow.vert.glsl reads them. */
export function createHollowGeometry(rows: number): BufferGeometry {
  const position: number[] = []
  const place: number[] = []
  const index: number[] = []
  const wall = (tier: number, kind: number, inset: number): void => {
    for (let row = 0; row <= rows; row += 1) {
      const at = position.length / 3
      position.push(tier, 0, row / rows, tier, 1, row / rows)
      place.push(kind, inset, kind, inset)
      if (row > 0) index.push(at - 2, at, at + 1, at - 2, at + 1, at - 1)
    }
  }
  LAYERS.forEach((layer, tier) => {
    wall(tier, HOLLOW.missing, 0)
    wall(tier, HOLLOW.missingLid, 0)
    if (UNDER_WAY_OF_LAYER[layer] !== undefined)
      for (const inset of BODY.scaffoldInsets) wall(tier, HOLLOW.scaffold, inset)
    if (WANTED_OF_LAYER[layer] !== undefined) wall(tier, HOLLOW.wanted, BODY.wantedInset)
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3))
  geometry.setAttribute('place', new Float32BufferAttribute(place, 2))
  geometry.setIndex(index)
  return geometry
}
