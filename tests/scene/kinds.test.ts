// What stands on a terrace leaves room for what hovers above it and for the scaffold at its edge.
import { describe, expect, it } from 'vitest'
import { BODY, COINS } from '../../src/look/body'
import { FAMILY_IDS, STANDS, TERRACE } from '../../src/look/dioramas'
import { amongFirst } from '../../src/scene/dioramas/DioramaKind'
import { KINDS } from '../../src/scene/dioramas/kinds'
import { PROPS } from '../../src/stage/claimProps'

/** Height of a family's tallest kind, metres, where a piece is as large as its stand allows. */
function tallestOf(family: (typeof FAMILY_IDS)[number], detail: boolean): number {
  const heights = KINDS[family].map((make) => {
    const position = make(detail).getAttribute('position')
    return Math.max(...Array.from({ length: position.count }, (_, i) => position.getY(i)))
  })
  return Math.max(...heights) * STANDS[family].size
}

describe.each([true, false])('the kinds, detail %s', (detail) => {
  it.each(FAMILY_IDS)('of %s are all there and stay beneath the coins', (family) => {
    for (const make of KINDS[family])
      expect(make(detail).getAttribute('position').count).toBeGreaterThan(0)
    if (STANDS[family].tier >= 0)
      expect(tallestOf(family, detail)).toBeLessThan(COINS.hover - COINS.bob)
  })

  it('of applications stay beneath the ticks', () => {
    const up = PROPS.find(({ id }) => id === 'check')?.stands[0]?.up ?? 0
    expect(tallestOf('application', detail)).toBeLessThan(up)
  })
})

it('sends as many of each kind to be drawn as have come', () => {
  const turns = [0, 1, 2].map((first) => ({ first, every: 3 }))
  const sent = (pieces: number) => turns.map((turn) => amongFirst(turn, pieces))
  expect(sent(0)).toEqual([0, 0, 0])
  expect(sent(0.01)).toEqual([1, 0, 0])
  expect(sent(1)).toEqual([1, 0, 0])
  expect(sent(4.2)).toEqual([2, 2, 1])
  for (let pieces = 0; pieces < 40; pieces += 0.3)
    expect(sent(pieces).reduce((sum, count) => sum + count, 0)).toBe(Math.ceil(pieces))
})

it('scaffolds stand in the edge that pieces leave free', () => {
  for (const inset of BODY.scaffoldInsets) expect(inset).toBeLessThan(TERRACE.edge)
})
