// A ray meets the marks where the shaders put them: pieces, coins, the stream, rims and scaffolds.
import { beforeEach, describe, expect, it } from 'vitest'
import { FAMILY_IDS, STANDS } from '../../src/look/dioramas'
import { CAKE } from '../../src/look/tuning'
import type { Moment } from '../../src/show/moment'
import { composeFrame } from '../../src/stage/composeFrame'
import { createFrame, type Frame } from '../../src/stage/frame'
import { markAt } from '../../src/stage/pickMarks'
import { PLACE, placesOf, standOf } from '../../src/stage/terrace'
import { momentOf, runsOf, viewOf } from './pictures'

const RAD = Math.PI / 180
const FAR = 20

let frame: Frame

const pictureOf = (moment: Partial<Moment> = {}) =>
  composeFrame(
    runsOf({ preset: 'energy-wall' }),
    momentOf({ year: 2032, allSigns: true, ...moment }),
    viewOf(1280, 720),
    createFrame(),
  )

const top = (tier: number) => (frame.foot[tier] as number) + (frame.height[tier] as number)

/** What is met from far outside at a height, looking at the axis. */
const inward = (angle: number, y: number) => {
  const [x, z] = [Math.sin(angle), Math.cos(angle)]
  return markAt(frame, [FAR * x, y, FAR * z], [-2 * x, 0, -2 * z])
}

/** Nothing on the terraces but what a test puts there. */
function clearAll(): void {
  for (const part of [frame.pieces, frame.pieceFrom, frame.pieceSizes, frame.coins]) part.fill(0)
  for (const part of [frame.wanted, frame.scaffold]) part.fill(0)
}

beforeEach(() => {
  frame = pictureOf()
})

describe('pointing at marks', () => {
  it.each(FAMILY_IDS)('finds every piece of %s from above its middle', (family) => {
    frame.coins.fill(0)
    const at = FAMILY_IDS.indexOf(family)
    const { tier, cap, stays } = STANDS[family]
    const size = frame.pieceSizes[at] as number
    const whole = stays ? cap : Math.floor(frame.pieces[at] as number)
    const places = placesOf(family)
    for (let order = Math.ceil(frame.pieceFrom[at] as number); order < whole; order += 1) {
      const [from = 0, to = 0, along = 0, across = 0] = places.subarray(order * PLACE.size)
      const [angle, out] = standOf(family, [from, to, along, across], size)
      const above = [out * Math.sin(angle), FAR, out * Math.cos(angle)]
      const mark = { kind: 'piece', tier: Math.max(0, tier), family, order }
      expect(markAt(frame, above, [0, -1, 0])).toEqual(mark)
    }
    if (family !== 'idle') expect(whole).toBeGreaterThan(0)
  })

  it('finds a piece just behind the edge of its terrace, and the tier farther down', () => {
    const pieces = frame.pieces.slice(0, 1)
    const sizes = frame.pieceSizes.slice(0, 1)
    clearAll()
    frame.pieces.set(pieces)
    frame.pieceSizes.set(sizes)
    const size = sizes[0] as number
    const places = placesOf('power')
    const order = Array.from({ length: Math.floor(pieces[0] as number) }, (_, i) => i).find(
      (i) => places[i * PLACE.size + PLACE.across] === 1,
    )
    const [from = 0, to = 0, along = 0, across = 0] = places.subarray((order ?? 0) * PLACE.size)
    const [angle, out] = standOf('power', [from, to, along, across], size)
    /** Metres from the wall to the ball around the piece, so far below its terrace. */
    const gap = (below: number) => {
      const half = (0.6 * size) ** 2 - (size / 2 + below) ** 2
      return (CAKE.radii[0] as number) - out - Math.sqrt(half)
    }
    const depths = Array.from({ length: 40 }, (_, i) => (i / 40) * 0.1 * size)
    for (const below of depths)
      expect(inward(angle, top(0) - below)?.kind, `${below}`).toBe(
        gap(below) <= 0.25 ? 'piece' : 'tier',
      )
    expect(inward(angle, top(0) - 0.2)).toEqual({ kind: 'tier', tier: 0 })
  })

  it('finds coins in their stacks, and the tier beside and above them', () => {
    clearAll()
    const tier = 1
    const middle = ((CAKE.radii[1] as number) + (CAKE.radii[2] as number)) / 2
    const first = 30 * RAD + 0.42
    const y = top(tier) + 0.95
    const next = first + 0.44 / middle
    const tall = 5 * 0.075
    frame.coins[tier] = 0
    const behind = inward(next + 0.44 / middle, y + 0.04)
    expect(behind?.kind).toBe('tier')
    frame.coins[tier] = 12
    for (const angle of [first, -first, next]) {
      expect(inward(angle, y + 0.04)).toEqual({ kind: 'coins', tier })
      expect(inward(angle, y + 0.2)?.kind).toBe('coins')
    }
    for (const angle of [-next, next + 0.44 / middle])
      expect(inward(angle, y + 0.04)).toEqual(behind)
    expect(inward(first, y + tall + 0.3)?.kind).toBe('tier')
    // The third stack holds two coins only.
    expect(inward(next, y + tall)?.kind).toBe('tier')
  })

  it('finds each conduit through the slice cut out, and no conduit where it is put back', () => {
    const middle = (tier: number) =>
      (frame.foot[tier] as number) + (frame.height[tier] as number) / 2
    for (const slice of ['open', 'closed'] as const) {
      frame = pictureOf({ slice, allSigns: false })
      frame.coins.fill(0)
      for (let conduit = 0; conduit < 5; conduit += 1) {
        const end = conduit < 4 ? middle(conduit + 1) : top(4)
        const found = inward(0, (middle(conduit) + end) / 2)
        if (slice === 'closed') expect(found?.kind).not.toBe('flow')
        else expect(found).toEqual({ kind: 'flow', tier: conduit, conduit })
      }
    }
  })

  it('finds a rim, the scaffold in it, and what stands behind both', () => {
    clearAll()
    const wanted = (frame.height[0] as number) + 1.2
    frame.wanted[0] = wanted
    const rim = (frame.foot[0] as number) + wanted
    const angle = 90 * RAD
    const between = (top(0) + rim) / 2
    expect(inward(angle, between)).toEqual({ kind: 'wanted', tier: 0 })
    expect(inward(angle, rim - 0.01)).toEqual({ kind: 'wanted', tier: 0 })
    expect(inward(0, between)?.kind).toBe('flow')
    expect(inward(angle, rim + 0.1)?.kind).toBe('tier')
    frame.scaffold[0] = wanted
    expect(inward(angle, between)).toEqual({ kind: 'scaffold', tier: 0 })
    expect(inward(angle, rim - 0.01)).toEqual({ kind: 'wanted', tier: 0 })
    frame.signs.scaffold.fill(0)
    expect(inward(angle, between)).toEqual({ kind: 'wanted', tier: 0 })
    frame.coins[0] = 1
    const [first, y] = [30 * RAD + 0.42, top(0) + 0.95]
    expect(inward(first, y)).toEqual({ kind: 'coins', tier: 0 })
  })

  it('finds bare tiers, and nothing beside the cake', () => {
    clearAll()
    expect(inward(120 * RAD, (frame.foot[2] as number) + 0.1)).toEqual({ kind: 'tier', tier: 2 })
    expect(markAt(frame, [0, FAR, FAR], [0, 1, 0])).toBeNull()
    expect(markAt(frame, [9, FAR, 0], [0, -1, 0])).toBeNull()
  })
})
