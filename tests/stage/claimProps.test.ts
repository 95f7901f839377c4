// The props of the claims: which claim has which, how they come, and what room they need.
import { describe, expect, it } from 'vitest'
import { createSnapshot, readSnapshot, valueIn } from '../../src/model/snapshot'
import { CLAIM_IDS } from '../../src/show/claims'
import { joinedOf, PROPS, reachOf, roundsAt, THRESHOLD_DOUBLINGS } from '../../src/stage/claimProps'
import { createFrame } from '../../src/stage/frame'
import { baseline } from './pictures'

/** Each claim's props, in the order of the table. */
const OF_CLAIM: Record<number, readonly string[]> = {
  1: ['cardIndex'],
  2: ['spark'],
  3: ['wave'],
  5: ['priceTag'],
  8: ['scanner', 'patient', 'carer'],
  9: ['threshold', 'tick'],
  10: ['wave', 'openLock'],
  11: ['loopArrow', 'smallCake'],
  12: ['speedHandle', 'breadthHandle', 'responsibilityHandle'],
}

const prop = (name: string) => {
  const found = PROPS.find(({ id }) => id === name)
  if (found === undefined) throw new Error(`no prop ${name}`)
  return found
}

const indexIn = (year: number) =>
  valueIn(readSnapshot(baseline, year, createSnapshot()), 'modelsIndex')

describe('the props of the claims', () => {
  it.each(CLAIM_IDS)('are those of the table for claim %d', (claim) => {
    const own = PROPS.filter(({ claims }) => claims.includes(claim)).map(({ id }) => id)
    expect(own).toEqual(OF_CLAIM[claim] ?? [])
  })

  it('need room beside the plate only where they stand there', () => {
    const beyondPlate = CLAIM_IDS.filter((claim) => reachOf(claim) > 5.2)
    expect(beyondPlate).toEqual([1, 5, 8, 12])
    expect(reachOf(1)).toBeCloseTo(7, 9)
    expect(reachOf(0)).toBe(0)
  })

  it('come by rounds of four seconds, three of them, all at once where nothing moves', () => {
    expect([0, 2, 4, 12, 60].map((second) => roundsAt(second, false))).toEqual([0, 0.5, 1, 3, 3])
    expect(roundsAt(0, true)).toBe(3)
    const frame = createFrame()
    const joined = (name: string, rounds: number) => {
      frame.claimRounds = rounds
      return joinedOf(prop(name), frame)
    }
    expect([0, 1, 2, 3].map((rounds) => joined('carer', rounds))).toEqual([2, 3, 4, 5])
    expect([0, 1, 2, 3].map((rounds) => joined('patient', rounds))).toEqual([2, 5, 8, 11])
    expect(joined('scanner', 0)).toBe(1)
  })

  it('tick no more fields than are lit', () => {
    const frame = createFrame()
    frame.claimRounds = 3
    expect(joinedOf(prop('tick'), frame)).toBe(0)
    frame.pieces.fill(3)
    expect(joinedOf(prop('tick'), frame)).toBe(3)
    frame.pieces.fill(9)
    expect(joinedOf(prop('tick'), frame)).toBe(5)
  })

  it('mark the threshold at the index of the start of 2026', () => {
    expect(indexIn(2026)).toBeCloseTo(1, 1)
    expect(2 ** THRESHOLD_DOUBLINGS * indexIn(2024)).toBeCloseTo(1, 1)
    expect(prop('threshold').measure).toBe('capacity')
  })
})
