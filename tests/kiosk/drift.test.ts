// Burn-in care: fixed marks wander slowly, far enough, for ever, and layouts alternate.
import { describe, expect, it } from 'vitest'
import { driftAt, layoutAt } from '../../src/kiosk/drift'

const MINUTE = 60_000
const DAY = 1440 * MINUTE

describe('the drift', () => {
  it('moves one to three px a minute, whole px, never more than a px at once', () => {
    for (const start of [0, DAY, 30 * DAY]) {
      const steps = Array.from({ length: 601 }, (_, at) => driftAt(start + at * (MINUTE / 10)))
      let gone = 0
      steps.forEach((now, at) => {
        const before = steps[at - 1] ?? now
        expect(Number.isInteger(now.x) && Number.isInteger(now.y)).toBe(true)
        expect(Math.abs(now.x - before.x)).toBeLessThanOrEqual(1)
        expect(Math.abs(now.y - before.y)).toBeLessThanOrEqual(1)
        gone += Math.abs(now.x - before.x)
      })
      // Of an hour.
      expect(gone / 60).toBeGreaterThanOrEqual(1)
      expect(gone / 60).toBeLessThanOrEqual(3)
    }
  })

  it('rests nowhere: within a day it stands in some hundred places', () => {
    const places = new Set<string>()
    for (let ms = 0; ms < DAY; ms += MINUTE / 2) {
      const { x, y } = driftAt(ms)
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(12)
      places.add(`${x} ${y}`)
    }
    expect(places.size).toBeGreaterThan(300)
  })
})

it('the layout is the other one with each loop of the tour', () => {
  expect([0, 1, 2, 3].map(layoutAt)).toEqual([0, 1, 0, 1])
})
