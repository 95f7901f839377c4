// When a frame is due: the cap on screens of any beat, and one frame a second where nothing moves.
import { describe, expect, it } from 'vitest'
import { createPacing } from '../../src/app/pacing'

/** Frames drawn in some seconds of a screen, whose ticks come early and late by turns. */
function drawn(hz: number, seconds: number, most: number | null, isAtRest = false): number {
  const pacing = createPacing(most)
  let count = 0
  for (let tick = 0; tick < hz * seconds; tick += 1) {
    const shake = [0, 1.4, -0.9, 0.6, -1.5][tick % 5] ?? 0
    if (pacing.isDue((tick * 1000) / hz + shake, isAtRest)) count += 1
  }
  return count
}

describe('the cap', () => {
  it.each([
    [60, 30],
    [59.94, 30],
    [120, 30],
    [144, 30],
    [75, 30],
    [50, 30],
    [30, 30],
    [24, 24],
  ])('draws on a screen of %d Hz %d frames a second', (hz, frames) => {
    const count = drawn(hz, 20, 30) / 20
    expect(Math.abs(count - frames)).toBeLessThan(1.1)
  })

  it('is none where none is given', () => {
    expect(drawn(60, 10, null)).toBe(600)
    expect(drawn(144, 10, null)).toBe(1440)
  })

  it('makes up for nothing after a pause', () => {
    const pacing = createPacing(30)
    expect(pacing.isDue(0, false)).toBe(true)
    const after = [5000, 5016.7, 5033.4, 5050, 5066.7].map((ms) => pacing.isDue(ms, false))
    expect(after).toEqual([true, false, true, false, true])
  })
})

describe('at rest', () => {
  it('is one frame a second, after the second in which all are drawn', () => {
    expect(drawn(60, 11, null, true)).toBe(60 + 10)
    expect(Math.abs(drawn(60, 11, 30, true) - (30 + 10))).toBeLessThanOrEqual(1)
  })

  it('ends at once for a second when something happens, and where the picture moves', () => {
    const pacing = createPacing(null)
    const at = (ms: number, isAtRest = true) => pacing.isDue(ms, isAtRest)
    for (let ms = 0; ms <= 3000; ms += 20) at(ms)
    expect(at(3020)).toBe(false)
    pacing.wake()
    expect([at(3040), at(3060), at(4020)]).toEqual([true, true, true])
    expect(at(4060)).toBe(false)
    expect(at(4080, false)).toBe(true)
  })

  it('goes on where the clock of the screen was set back', () => {
    const pacing = createPacing(30)
    for (let ms = 90_000; ms < 93_000; ms += 20) pacing.isDue(ms, true)
    expect(pacing.isDue(10, true)).toBe(true)
  })
})
