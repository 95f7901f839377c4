// The table of the claims: twelve, in order, each reached from its neighbours, with keys that are read.
import { describe, expect, it } from 'vitest'
import { CLAIM_IDS, CLAIMS, claimBeside, claimOf } from '../../src/show/claims'
import { createMoment } from '../../src/show/moment'
import { readSigns } from '../../src/stage/signs'
import { ADDRESS_KEYS } from '../../src/state/addressKeys'
import { claimWordsFor } from '../../src/words/claimWords'

const MOST_SHOWN = 3

describe('the claims', () => {
  it('are twelve, found by their number, and none by another', () => {
    expect(CLAIMS.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    for (const id of CLAIM_IDS) expect(claimOf(id)?.id).toBe(id)
    for (const id of [null, 0, 13]) expect(claimOf(id)).toBeUndefined()
  })

  it('supply keys of the address only, with values that are taken', () => {
    for (const { keys, secondStep = {} } of CLAIMS) {
      expect(Object.keys(keys)).toEqual(expect.arrayContaining(Object.keys(secondStep)))
      for (const key of Object.keys(keys)) expect(ADDRESS_KEYS.has(key)).toBe(true)
    }
  })

  it('form a ring, entered at either end', () => {
    const ring = (step: 1 | -1) =>
      CLAIM_IDS.reduce<(typeof CLAIM_IDS)[number][]>(
        (all) => [...all, claimBeside(all.at(-1) ?? null, step)],
        [],
      )
    expect(ring(1)).toEqual([...CLAIM_IDS])
    expect(ring(-1)).toEqual([...CLAIM_IDS].reverse())
    expect(claimBeside(12, 1)).toBe(1)
    expect(claimBeside(1, -1)).toBe(12)
  })

  it('show at most three numbers, all of which have words', () => {
    const { numbers } = claimWordsFor('en').claim
    const used = new Set(CLAIMS.flatMap(({ shown }) => shown))
    expect(Object.keys(numbers).sort()).toEqual([...used].sort())
    for (const { shown } of CLAIMS) expect(shown.length).toBeLessThanOrEqual(MOST_SHOWN)
  })

  it('bring the signs of their own kinds into sight, on all layers, and no others', () => {
    const signs = {
      pull: new Float64Array(5),
      money: new Float64Array(5),
      scaffold: new Float64Array(5),
      workers: new Float64Array(5),
    }
    for (const claim of [0, ...CLAIM_IDS]) {
      readSigns({ ...createMoment(), claim }, signs)
      const own: readonly string[] = claimOf(claim)?.signs ?? []
      for (const [kind, shown] of Object.entries(signs))
        expect([...shown], `${claim} ${kind}`).toEqual(Array(5).fill(own.includes(kind) ? 1 : 0))
    }
    expect(claimOf(7)?.signs).toEqual(['scaffold', 'workers'])
  })
})
