// The rooms in the cut: each keeps to its walls, differs from the others, moves slowly and stays light.
import { describe, expect, it } from 'vitest'
import { ROOMS } from '../../src/look/dioramas'
import { LAYERS } from '../../src/model/layers'
import { MOTION } from '../../src/scene/dioramas/piece'
import { ROOM_PIECES } from '../../src/scene/dioramas/roomPieces'

const TRIANGLES_MOST = 2000
const SECONDS = 60
const ROUNDING = 1e-6
/** A corner of a room's outline, as shares of its width. */
const HALF = 0.5

describe.each(LAYERS.map((layer, tier) => [layer, tier] as const))('the room of %s', (_, tier) => {
  const make = ROOM_PIECES[tier]
  if (make === undefined) throw new Error('a tier lacks its room')

  it.each([true, false])('lies within its walls, detail %s', (detail) => {
    const position = make(detail).getAttribute('position')
    for (let i = 0; i < position.count; i += 1) {
      expect(Math.abs(position.getX(i))).toBeLessThanOrEqual(HALF)
      expect(position.getY(i)).toBeGreaterThanOrEqual(-ROUNDING)
      expect(position.getY(i)).toBeLessThanOrEqual(ROOMS.tall + ROUNDING)
      expect(position.getZ(i)).toBeGreaterThanOrEqual(-ROUNDING)
      expect(position.getZ(i)).toBeLessThan(0.16)
    }
  })

  it.each([true, false])('moves, in whole cycles and below one a second, detail %s', (detail) => {
    const motion = make(detail).getAttribute('motion')
    const kinds = new Set<number>()
    for (let i = 0; i < motion.count; i += 1) {
      kinds.add(motion.getX(i))
      expect(Number.isInteger(motion.getY(i))).toBe(true)
      expect(Math.abs(motion.getY(i))).toBeLessThan(SECONDS)
    }
    expect(kinds.has(MOTION.still)).toBe(true)
    expect(kinds.size).toBeGreaterThan(1)
  })

  it('is light, and lighter without detail', () => {
    const [full = 0, light = 0] = [true, false].map(
      (detail) => make(detail).getAttribute('position').count / 3,
    )
    expect(full).toBeLessThan(TRIANGLES_MOST)
    expect(light).toBeLessThanOrEqual(full)
  })
})
