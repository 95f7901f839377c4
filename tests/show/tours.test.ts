// The tours: sound, as long as they say, each claim told and seen, the loop without a seam.
import { describe, expect, it } from 'vitest'
import { FLOWS } from '../../src/look/tuning'
import { CLAIM_IDS, claimOf } from '../../src/show/claims'
import { compileTour } from '../../src/show/compileTour'
import { BLEND_SECONDS, CAPTION_GAP } from '../../src/show/tour'
import { createTourMoment, momentAt } from '../../src/show/tourMoment'
import { LIMITS } from '../../src/show/tourProblems'
import { ATTRACT_TOUR } from '../../src/show/tours/attractTour'
import { TOUR_IDS } from '../../src/show/tours/tours'
import { ADDRESS_KEYS } from '../../src/state/addressKeys'
import { DEFAULT_ADDRESS } from '../../src/state/addressState'
import { holdsClaim } from '../../src/state/claimState'
import { ALL_TOURS, TELLING } from './theTours'
import { claimTable, timetableOf } from './timetable'

/** Claims of each tour, by its id. */
const TOLD: Readonly<Record<string, readonly number[]>> = {
  cake: [2, 3, 11],
  buildOut: [4, 5, 6, 7],
  changed: [1, 8, 9, 10],
  yours: [12],
}

const SAMPLES_A_SECOND = 10

describe.each(ALL_TOURS)('the tour $tour.id', ({ tour, compiled }) => {
  it('has nothing wrong with it', () => {
    expect(compileTour(tour).problems).toEqual([])
  })

  it('is as long as its stops, each of which names the one before', () => {
    const sum = tour.stops.reduce((all, stop) => all + stop.flightSeconds + stop.holdSeconds, 0)
    expect(compiled.seconds).toBeCloseTo(sum, 6)
    expect(compiled.seconds).toBe(tour.seconds)
    for (const [at, { after }] of tour.stops.entries()) {
      const before = at > 0 ? tour.stops[at - 1]?.id : tour.loops ? tour.stops.at(-1)?.id : null
      expect(after).toBe(before)
    }
  })

  it('moves fast and then stands still', () => {
    for (const { flightSeconds, holdSeconds } of tour.stops) {
      expect(flightSeconds).toBeLessThanOrEqual(LIMITS.flightMost)
      expect(holdSeconds).toBeGreaterThanOrEqual(LIMITS.holdLeast)
    }
  })

  it('has the layer that it frames in the spotlight', () => {
    for (const { begin, framing } of compiled.stops)
      expect(momentAt(compiled, begin).after.selected).toBe(framing.layer)
  })

  it('has chapters that follow one another from its first second to its last, or none', () => {
    const { chapters, seconds, loops } = compiled
    const bounds = [0, ...chapters.map(({ end }) => end)]
    expect(chapters.map(({ begin }) => begin)).toEqual(bounds.slice(0, -1))
    expect(bounds.at(-1)).toBe(loops ? 0 : seconds)
  })

  it('shows captions one at a time, with a gap, while the camera stands', () => {
    for (const [at, { begin, end }] of compiled.captions.entries()) {
      expect(end - begin).toBeGreaterThanOrEqual(LIMITS.captionLeast)
      expect(end - begin).toBeLessThanOrEqual(LIMITS.captionMost)
      expect((compiled.captions[at + 1]?.begin ?? 1e9) - end).toBeGreaterThanOrEqual(CAPTION_GAP)
      expect([begin, end - 0.01].map((second) => momentAt(compiled, second).flown)).toEqual([1, 1])
    }
  })

  it('never blends for longer than a second', () => {
    expect(BLEND_SECONDS).toBeLessThanOrEqual(1)
    const moment = createTourMoment()
    let blending = 0
    for (let sample = 0; sample <= compiled.seconds * SAMPLES_A_SECOND; sample += 1) {
      const { weight } = momentAt(compiled, sample / SAMPLES_A_SECOND, moment)
      blending = weight < 1 ? blending + 1 : 0
      expect(blending).toBeLessThanOrEqual(SAMPLES_A_SECOND)
    }
  })
})

describe('the claims', () => {
  it('are each told in one of the tours, as planned', () => {
    const told = TELLING.map(({ tour, compiled }) => {
      const claims = new Set(compiled.captions.flatMap(({ tells }) => tells ?? []))
      return [tour.id, [...claims].sort((a, b) => a - b)]
    })
    expect(Object.fromEntries(told)).toEqual(TOLD)
    expect(
      Object.values(TOLD)
        .flat()
        .sort((a, b) => a - b),
    ).toEqual([...CLAIM_IDS])
  })

  it('are open, with their keys in force, all the while a caption tells them', () => {
    const moment = createTourMoment()
    for (const { compiled } of TELLING)
      for (const { tells, begin, end } of compiled.captions)
        for (let second = begin; tells && second < end; second += 1 / SAMPLES_A_SECOND) {
          const { after, year } = momentAt(compiled, second, moment)
          expect(after.claim).toBe(tells)
          const { scenario, selected, claimSecond, ...shown } = after
          const state = { ...DEFAULT_ADDRESS, ...scenario, ...shown, year, layer: selected }
          expect(holdsClaim({ ...state, claim: tells })).toBe(true)
          expect(claimSecond).toBeLessThanOrEqual(begin)
        }
  })

  it('have come to their own year by the time they close, and no caption tells them after that', () => {
    for (const { compiled } of TELLING)
      for (const id of new Set(compiled.captions.flatMap(({ tells }) => tells ?? []))) {
        const last = compiled.captions.findLast(({ tells }) => tells === id)
        const { begin = 0 } = compiled.states.find(({ shown }) => shown.claim === id) ?? {}
        const closes = compiled.states.find((one) => one.begin > begin && one.shown.claim !== id)
        const { year } = momentAt(compiled, closes?.begin ?? compiled.seconds)
        expect(year, `${id}`).toBe(claimOf(id)?.year)
        expect(last?.end).toBeLessThanOrEqual(closes?.begin ?? compiled.seconds)
      }
  })
})

describe('the cake in 90 seconds', () => {
  it('lasts 90 seconds and passes the layers from the ground up', () => {
    const [cake] = TELLING
    expect(cake?.compiled.seconds).toBe(90)
    expect(cake?.tour.stops.flatMap(({ framing }) => framing.layer ?? [])).toEqual([
      'energy',
      'chips',
      'infrastructure',
      'models',
      'applications',
    ])
  })
})

describe('the attract loop', () => {
  const attract = compileTour(ATTRACT_TOUR).value

  it('needs no reading and lasts one period of all that moves in the picture', () => {
    expect(attract.captions).toEqual([])
    expect(attract.narrations).toEqual([])
    expect(attract.seconds).toBeGreaterThanOrEqual(60)
    expect(attract.seconds).toBeLessThanOrEqual(120)
    expect(attract.seconds % FLOWS.periodSeconds).toBe(0)
  })

  it('ends as it begins: state, year and pose', () => {
    const [begin, end] = [momentAt(attract, 0), momentAt(attract, attract.seconds - 1e-9)]
    expect([end.after, end.weight]).toEqual([begin.after, begin.weight])
    expect(end.year).toBeCloseTo(begin.year, 9)
    expect([begin.flown, end.flown]).toEqual([0, 1])
    expect(begin.from).toEqual(end.to)
    for (const round of [-1, 1, 7])
      expect(momentAt(attract, 12.25 + round * attract.seconds)).toEqual(momentAt(attract, 12.25))
  })
})

it('each tour answers to its id', () => {
  expect(ALL_TOURS.map(({ tour }) => tour.id)).toEqual([...TOUR_IDS])
})

it('what is shown is what the address can say', () => {
  for (const { compiled } of ALL_TOURS)
    for (const { shown } of compiled.states)
      for (const key of ['claim', 'measure', 'slice', 'explode', 'signs'] as const)
        expect(ADDRESS_KEYS.get(key)?.read(shown[key], DEFAULT_ADDRESS, () => {})).toMatchObject({
          [key]: shown[key],
        })
})

it('the timetables read as written', async () => {
  const text = [claimTable(TELLING), ...ALL_TOURS.map(timetableOf)].join('\n')
  await expect(text).toMatchFileSnapshot('tours.txt')
})
