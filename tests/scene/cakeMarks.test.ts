// Coins, hollow walls and signs of the cake: every one that can be shown is there once, none too fast.
import type { BufferGeometry } from 'three'
import { describe, expect, it } from 'vitest'
import { COINS } from '../../src/look/body'
import { FLOWS, MONEY } from '../../src/look/tuning'
import { createCoinGeometry } from '../../src/scene/cake/Coins'
import { createHollowGeometry, HOLLOW } from '../../src/scene/cake/hollowGeometry'
import { createSignsGeometry, SIGN } from '../../src/scene/cake/signsGeometry'
import { TIERS } from '../../src/stage/measures'

const ROWS = 24

/** Tiers in which a kind stands; `x` of place is the kind, `x` of position the tier. */
function tiersWith(geometry: BufferGeometry, kind: number): number[] {
  const place = geometry.getAttribute('place')
  const position = geometry.getAttribute('position')
  const tiers = Array.from({ length: place.count }, (_, i) => i)
    .filter((i) => place.getX(i) === kind)
    .map((i) => position.getX(i))
  return [...new Set(tiers)].sort()
}

describe('the coins of unspent money', () => {
  it('are as many on each tier as may be shown, in one order', () => {
    const place = createCoinGeometry().getAttribute('place')
    const names = Array.from({ length: place.count }, (_, i) => `${place.getX(i)}/${place.getY(i)}`)
    expect(new Set(names).size).toBe(TIERS * MONEY.coinCap)
    expect(names[MONEY.coinCap]).toBe('1/0')
    expect(names.at(-1)).toBe(`${TIERS - 1}/${MONEY.coinCap - 1}`)
  })

  it('bob slower than once a second, in whole cycles of the period', () => {
    expect(COINS.bobCycles / FLOWS.periodSeconds).toBeLessThan(1)
    expect(Number.isInteger(COINS.bobCycles)).toBe(true)
  })
})

describe('the hollow walls', () => {
  const geometry = createHollowGeometry(ROWS)

  it('stand where something is wanted, under way, or may be missing', () => {
    expect(tiersWith(geometry, HOLLOW.wanted)).toEqual([0, 1, 2])
    expect(tiersWith(geometry, HOLLOW.scaffold)).toEqual([0, 2])
    expect(tiersWith(geometry, HOLLOW.missing)).toEqual([0, 1, 2, 3, 4])
    expect(tiersWith(geometry, HOLLOW.missingLid)).toEqual([0, 1, 2, 3, 4])
  })
})

describe('the signs', () => {
  const geometry = createSignsGeometry(ROWS)
  const kinds = geometry.getAttribute('place')
  const count = (kind: number) =>
    Array.from({ length: kinds.count }, (_, i) => kinds.getX(i)).filter((k) => k === kind).length

  it('are a ring, two brackets, two badges against the baseline and two locks on every tier', () => {
    for (const kind of Object.values(SIGN))
      expect(tiersWith(geometry, kind)).toEqual([0, 1, 2, 3, 4])
    expect(count(SIGN.plusMinus)).toBe(4 * 2 * TIERS)
    expect(count(SIGN.lock)).toBe(4 * 2 * TIERS)
    expect(count(SIGN.ribbon)).toBe(4 * (ROWS + 2 * 3) * TIERS)
  })
})
