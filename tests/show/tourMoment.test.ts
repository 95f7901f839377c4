// What a tour wants at a second: the same in any order, finite everywhere, smooth, and looked up only.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TODAY } from '../../src/model/time'
import type { CompiledTour } from '../../src/show/compiledTour'
import { compileTour } from '../../src/show/compileTour'
import { BLEND_SECONDS, type Tour, WHOLE } from '../../src/show/tour'
import { createTourMoment, momentAt } from '../../src/show/tourMoment'
import { nextSecond, previousSecond, progressAt } from '../../src/show/tourSteps'
import { ALL_TOURS } from './theTours'

const FPS = 24

const secondsOf = ({ seconds }: CompiledTour) =>
  Array.from({ length: Math.floor(seconds * FPS) }, (_, frame) => frame / FPS)

/** The same list in another order, the same each time. */
const shuffled = <One>(list: readonly One[]) =>
  list.map((one, at) => ({ one, at: (at * 7919) % list.length })).sort((a, b) => a.at - b.at)

const SMALL: Tour = {
  id: 'small',
  seconds: 10,
  start: { year: 2030 },
  stops: [
    {
      id: 'first',
      after: null,
      flightSeconds: 0,
      holdSeconds: 4,
      framing: WHOLE,
      chapter: 'one',
      cues: [
        { at: 1, years: { from: 2030, to: 2032, seconds: 2 } },
        { at: 1, caption: { id: 'hello', seconds: 2 }, narration: { id: 'hello' } },
      ],
    },
    {
      id: 'second',
      after: 'first',
      flightSeconds: 1,
      holdSeconds: 5,
      framing: { ...WHOLE, layer: 'chips', azimuthDeg: 10 },
      cues: [
        { at: 0, claim: 4, show: { selected: 'chips' } },
        { at: 3, show: { scenario: { levers: { demand: 2 } } } },
      ],
    },
  ],
}

const small = compileTour(SMALL).value

describe('a moment of a tour', () => {
  it('says the year, softly from one to the other and exactly at both ends', () => {
    const years = [0, 1, 2, 3, 9].map((second) => momentAt(small, second).year)
    expect(years).toEqual([2030, 2030, 2031, 2032, 2032])
  })

  it('flies between two framings, each with room for what its claim shows', () => {
    const { from, to, flown, stop } = momentAt(small, 4.5)
    expect([from.layer, to.layer, flown, stop]).toEqual([null, 'chips', 0.5, 1])
    expect([from.claim, to.claim]).toEqual([null, 4])
    expect(momentAt(small, 5)).toMatchObject({ from: to, to, flown: 1 })
  })

  it('blends from what was seen to what is', () => {
    const blending = momentAt(small, 4 + BLEND_SECONDS / 2)
    expect(blending.before).toMatchObject({ claim: null, selected: null })
    expect(blending.after).toMatchObject({ claim: 4, claimSecond: 4, selected: 'chips' })
    expect(blending.after.scenario.preset).toBe('energy-wall')
    expect(blending.weight).toBeCloseTo(0.5, 9)
    const { before, after, weight } = momentAt(small, 4 + BLEND_SECONDS)
    expect([before, weight]).toEqual([after, 1])
    expect(momentAt(small, 10).after.scenario).toMatchObject({
      preset: 'energy-wall',
      levers: { demand: 2 },
    })
  })

  it('has a caption from its first second to its last, and narration to the end of the stop', () => {
    const held = [0.99, 1, 2.99, 3, 3.99].map((second) => {
      const { caption, narration } = momentAt(small, second)
      return [caption?.id, narration?.id]
    })
    const both = ['hello', 'hello']
    expect(held).toEqual([
      [undefined, undefined],
      both,
      both,
      [undefined, 'hello'],
      [undefined, 'hello'],
    ])
    expect(momentAt(small, 2).caption).toMatchObject({ begin: 1, end: 3 })
  })

  it('stays at its ends where it does not loop, and stands any number', () => {
    expect(momentAt(small, -1)).toEqual(momentAt(small, 0))
    expect(momentAt(small, 99)).toEqual(momentAt(small, 10))
    expect(momentAt(small, Number.NaN)).toEqual(momentAt(small, 0))
    const nothing = compileTour({ ...SMALL, start: { year: TODAY }, stops: [] }).value
    expect(momentAt(nothing, 5)).toMatchObject({ second: 0, year: TODAY, weight: 1 })
  })
})

describe.each(ALL_TOURS)('the tour $tour.id', ({ compiled }) => {
  it('is the same in any order, and in a moment that is used again', () => {
    const seconds = secondsOf(compiled)
    const inOrder = seconds.map((second) => momentAt(compiled, second))
    const reused = createTourMoment()
    for (const { one: second } of shuffled(seconds))
      expect(momentAt(compiled, second, reused)).toEqual(inOrder[Math.round(second * FPS)])
  })

  it('is finite at any second', () => {
    const moment = createTourMoment()
    fc.assert(
      fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (second) => {
        const { year, weight, flown, stop, after, before, from, to } = momentAt(
          compiled,
          second,
          moment,
        )
        const degrees = [from, to].flatMap((one) => [one.azimuthDeg, one.elevationDeg, one.zoom])
        const numbers = [year, stop, before.explode, after.explode, ...degrees]
        expect(numbers.every(Number.isFinite)).toBe(true)
        expect([weight, flown].every((share) => share >= 0 && share <= 1)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('never jumps: year and flight go on from where they were', () => {
    const step = 1 / 240
    const moment = createTourMoment()
    for (let second = step; second < compiled.seconds; second += step) {
      const before = { ...momentAt(compiled, second - step, moment) }
      const { year, flown, stop, after, weight } = momentAt(compiled, second, moment)
      // The fastest glide leaps 12 years in 3 seconds, half as fast again in its middle.
      expect(Math.abs(year - before.year)).toBeLessThan(0.05)
      if (stop === before.stop) expect(Math.abs(flown - before.flown)).toBeLessThan(0.02)
      else expect([before.flown, flown < 0.02]).toEqual([1, true])
      if (after !== before.after) expect([before.weight, weight < 0.02]).toEqual([1, true])
    }
  })

  it('is walked from stop to stop, forth and back', () => {
    const arrivals = compiled.stops.map(({ arrives }) => arrives)
    const last = arrivals.at(-1) ?? 0
    const forth = compiled.stops
      .slice(1)
      .reduce<number[]>(
        (all) => [...all, nextSecond(compiled, all.at(-1) ?? 0)],
        [arrivals[0] ?? 0],
      )
    expect(forth).toEqual(arrivals)
    const back = compiled.stops
      .slice(1)
      .reduce<number[]>((all) => [...all, previousSecond(compiled, all.at(-1) ?? 0)], [last])
    expect(back.reverse()).toEqual(arrivals)
    expect(previousSecond(compiled, last + 2.5)).toBe(last)
    expect(nextSecond(compiled, last)).toBe(compiled.loops ? arrivals[0] : compiled.seconds)
    expect(previousSecond(compiled, 0)).toBe(compiled.loops ? last : arrivals[0])
    expect([0, compiled.seconds / 2].map((second) => progressAt(compiled, second))).toEqual([
      0, 0.5,
    ])
  })
})
