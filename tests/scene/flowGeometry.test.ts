// The points of the flows: as many as a level promises, each with its place, the same every time.
import { describe, expect, it } from 'vitest'
import { PARTICLES } from '../../src/look/quality'
import { FLOWS, MARKS, MONEY } from '../../src/look/tuning'
import { createArrivalsGeometry } from '../../src/scene/flows/arrivalsGeometry'
import { createUpGeometry, waitingCount } from '../../src/scene/flows/upGeometry'
import { MONEY_CONDUITS, PULL_CONDUITS, UP_CONDUITS } from '../../src/stage/conduits'

const WAITING = 1
const KIND = 2
const ARROW = 3

describe('the stream', () => {
  it.each(Object.entries(PARTICLES))(
    'has at the %s level %i particles and what waits',
    (_, all) => {
      const { geometry, dust } = createUpGeometry(all)
      const place = geometry.getAttribute('place')
      const count = (what: number) =>
        Array.from({ length: place.count }, (_, i) => place.getZ(i)).filter((z) => z === what)
          .length
      expect(place.count - count(WAITING)).toBe(all)
      expect(count(WAITING)).toBe(waitingCount * UP_CONDUITS.length)
      expect(count(KIND)).toBe(MARKS.kindCount * UP_CONDUITS.length)
      expect(count(ARROW)).toBe(MARKS.arrowCount * UP_CONDUITS.length)
      expect(count(0)).toBe(dust)
    },
  )

  it('stands with its body first, the last to be shown first, so that a range leaves it out', () => {
    const { geometry, dust } = createUpGeometry(PARTICLES.low)
    const place = geometry.getAttribute('place')
    for (let i = 1; i < dust; i += 1) {
      expect(place.getY(i)).toBeLessThanOrEqual(place.getY(i - 1))
      const share = 0.4
      if (i < Math.floor(dust * (1 - share))) expect(place.getY(i)).toBeGreaterThanOrEqual(share)
    }
  })

  it('keeps every particle in its conduit and lays every kind out in its own pattern', () => {
    const { geometry, dust } = createUpGeometry(PARTICLES.medium)
    const position = geometry.getAttribute('position')
    const place = geometry.getAttribute('place')
    const meanRadius = UP_CONDUITS.map(() => 0)
    for (let i = 0; i < dust; i += 1) {
      const radius = Math.hypot(position.getX(i), position.getZ(i))
      expect(radius).toBeLessThan(1.3)
      const conduit = place.getX(i)
      meanRadius[conduit] = (meanRadius[conduit] ?? 0) + (radius * UP_CONDUITS.length) / dust
    }
    expect(new Set(meanRadius.map((radius) => radius.toFixed(2))).size).toBe(UP_CONDUITS.length)
  })

  it('shows every mark of a kind at another height', () => {
    const { geometry } = createUpGeometry(PARTICLES.low)
    const position = geometry.getAttribute('position')
    const place = geometry.getAttribute('place')
    const heights = Array.from({ length: place.count }, (_, i) => i)
      .filter((i) => place.getZ(i) === KIND && place.getX(i) === 0)
      .map((i) => position.getY(i))
    expect(new Set(heights).size).toBe(MARKS.kindCount)
  })

  it('is the same every time', () => {
    const [one, other] = [createUpGeometry(PARTICLES.low), createUpGeometry(PARTICLES.low)]
    expect(one.geometry.toJSON()).toMatchObject({ data: other.geometry.toJSON().data })
  })
})

describe('pull and money', () => {
  it('have as many marks as may ever be shown, in one order each', () => {
    const geometry = createArrivalsGeometry()
    const place = geometry.getAttribute('place')
    const position = geometry.getAttribute('position')
    const names = Array.from(
      { length: place.count },
      (_, i) => `${place.getX(i)} ${place.getY(i)} ${position.getZ(i)}`,
    )
    const pulses = FLOWS.pulseCap * PULL_CONDUITS.length
    const coins = MONEY.coinCap * MONEY_CONDUITS.length
    expect(new Set(names).size).toBe(pulses + 2 * coins)
    expect(names.length).toBe(pulses + 2 * coins)
  })
})
