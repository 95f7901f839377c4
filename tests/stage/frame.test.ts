// The Frame is a function of runs, moment and view: any order gives the same bytes.
import { describe, expect, it } from 'vitest'
import { EASE } from '../../src/look/tuning'
import { hash } from '../../src/model/hash'
import { composeFrame, phaseAt } from '../../src/stage/composeFrame'
import { changedAfter } from '../../src/stage/eased'
import { createFrame, DRAWN_SIZE } from '../../src/stage/frame'
import { bytesOf, momentOf, runsOf, viewOf } from './pictures'

const runs = runsOf({ preset: 'trillion-boom', levers: { demand: 1.7 } })
const view = viewOf(1280, 720)
const drawn = new Float64Array(DRAWN_SIZE).fill(0.7)
const blendAt = (second: number) => ({ drawn, weight: changedAfter(second - 3) })
const moments = Array.from({ length: 120 }, (_, i) =>
  momentOf({ second: i / 24, year: 2024 + i / 10, selected: (i % 6) - 1, blend: blendAt(i / 24) }),
)
const compose = (order: readonly number[]): string[] => {
  const frame = createFrame()
  const bytes: string[] = []
  for (const i of order) {
    const moment = moments[i]
    if (moment !== undefined) bytes[i] = bytesOf(composeFrame(runs, moment, view, frame))
  }
  return bytes
}
const forward = moments.map((_, i) => i)

describe('composeFrame', () => {
  it('gives the same bytes forward, backward and shuffled', () => {
    const shuffled = [...forward].sort((a, b) => hash(a, 5) - hash(b, 5))
    const expected = compose(forward)
    expect(new Set(expected).size).toBe(expected.length)
    expect(compose([...forward].reverse())).toEqual(expected)
    expect(compose(shuffled)).toEqual(expected)
  })

  it('starts a change at the heights that were drawn and ends at those of the run', () => {
    const at = (second: number) =>
      composeFrame(
        runs,
        momentOf({ second, year: 2032, blend: blendAt(second) }),
        view,
        createFrame(),
      ).height
    const target = composeFrame(runs, momentOf({ year: 2032 }), view, createFrame()).height
    expect([...at(3)]).toEqual([0.7, 0.7, 0.7, 0.7, 0.7])
    expect([...at(3 + EASE.changeSeconds)]).toEqual([...target])
    const halfWay = at(3 + EASE.changeSeconds / 2)
    halfWay.forEach((height, tier) => {
      const end = target[tier] as number
      expect(height).toBeGreaterThan(Math.min(0.7, end))
      expect(height).toBeLessThan(Math.max(0.7, end))
    })
  })

  it('cuts where no motion is wanted', () => {
    const still = momentOf({ second: 3.1, year: 2032, blend: blendAt(3.1), still: true })
    const target = composeFrame(runs, momentOf({ year: 2032 }), view, createFrame()).height
    const frame = composeFrame(runs, still, view, createFrame())
    expect([...frame.height]).toEqual([...target])
    expect(frame.phase).toBe(0)
  })

  it('wraps its phase, so that a day later the picture moves as finely as at first', () => {
    const day = 30 * 86_400
    const steps = Array.from({ length: 60 }, (_, i) => Math.fround(phaseAt(day + i / 60)))
    expect(new Set(steps).size).toBe(60)
    for (const phase of steps) expect(phase).toBeLessThan(1)
    expect(phaseAt(61)).toBeCloseTo(phaseAt(1), 12)
  })
})
