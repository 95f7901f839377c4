// What a tour may have wrong with it: each fault is found, named and placed, and none throws.
import { describe, expect, it } from 'vitest'
import type { Levers } from '../../src/model/levers'
import type { PresetId } from '../../src/model/presets'
import { compileTour } from '../../src/show/compileTour'
import { captionLines, READING_CODES, readingProblems } from '../../src/show/reading'
import type { Cue, Framing, Stop, Tour } from '../../src/show/tour'
import { WHOLE } from '../../src/show/tour'
import { momentAt } from '../../src/show/tourMoment'
import { TOUR_CODES } from '../../src/show/tourProblems'

const first: Stop = {
  id: 'first',
  after: null,
  flightSeconds: 0,
  holdSeconds: 6,
  framing: WHOLE,
  cues: [],
}
const second: Stop = { ...first, id: 'second', after: 'first', flightSeconds: 1 }
const tour: Tour = { id: 'test', seconds: 13, start: { year: 2030 }, stops: [first, second] }

const withSecond = (patch: Partial<Stop>): Tour => ({
  ...tour,
  stops: [first, { ...second, ...patch }],
})
const withCues = (...cues: Cue[]): Tour => withSecond({ cues })
const framed = (patch: Partial<Framing>): Tour => withSecond({ framing: { ...WHOLE, ...patch } })
const caption = { id: 'words', seconds: 2 }
const years = (from: number, to: number, seconds = 1) => ({ from, to, seconds })

/** A fault, what it is called, where it lies, and a tour that has it. */
const FAULTS: readonly (readonly [what: string, code: string, path: string, faulty: Tour])[] = [
  ['no stops', 'noStops', '', { ...tour, seconds: 0, stops: [] }],
  ['another predecessor', 'wrongPredecessor', 'second', withSecond({ after: 'third' })],
  ['two stops of one name', 'repeatedId', 'first', withSecond({ id: 'first' })],
  ['a length that does not add up', 'wrongLength', '', { ...tour, seconds: 14 }],
  ['a slow flight', 'badFlight', 'second', { ...withSecond({ flightSeconds: 3 }), seconds: 15 }],
  [
    'a first flight from nowhere',
    'badFlight',
    'first',
    { ...tour, seconds: 14, stops: [{ ...first, flightSeconds: 1 }, second] },
  ],
  ['no time to look', 'badHold', 'second', { ...withSecond({ holdSeconds: 1 }), seconds: 8 }],
  ['a hold that never ends', 'badHold', 'second', withSecond({ holdSeconds: Number.NaN })],
  ['a cue beyond its stop', 'badCueTime', 'second', withCues({ at: 7.5 })],
  ['cues out of order', 'badCueTime', 'second', withCues({ at: 3 }, { at: 2 })],
  ['a camera too near', 'badFraming', 'second', framed({ zoom: 0.1 })],
  ['a camera nowhere', 'badFraming', 'second', framed({ azimuthDeg: Number.NaN })],
  ['an unknown layer', 'unknownId', 'second', framed({ layer: 'icing' as 'chips' })],
  [
    'an unknown preset',
    'unknownId',
    'second',
    withCues({ at: 0, show: { scenario: { preset: 'none' as PresetId } } }),
  ],
  [
    'an unknown slice',
    'unknownId',
    'second',
    withCues({ at: 0, show: { slice: 'eaten' as 'open' } }),
  ],
  ['an unknown claim', 'unknownId', 'second', withCues({ at: 0, claim: 13 as 12 })],
  ['layers spread too far', 'pushedTooFar', 'second', withCues({ at: 0, show: { explode: 2 } })],
  [
    'an unknown lever',
    'unknownId',
    'second',
    withCues({ at: 0, show: { scenario: { levers: { luck: 2 } as Levers } } }),
  ],
  [
    'a lever beyond its range',
    'pushedTooFar',
    'second',
    withCues({ at: 0, show: { scenario: { levers: { demand: 9 } } } }),
  ],
  [
    'a lever beyond what the model bears',
    'pushedTooFar',
    'second',
    withCues({ at: 0, show: { scenario: { levers: { invest: 99 } } } }),
  ],
  ['a jump of the year', 'badYears', 'second', withCues({ at: 0, years: years(2029, 2031) })],
  [
    'years that run on after the end',
    'badYears',
    'second',
    withCues({ at: 0, years: years(2030, 2031, 9) }),
  ],
  ['a year that no run has', 'badYears', 'second', withCues({ at: 0, years: years(2030, 2050) })],
  [
    'two blends at a time',
    'blendsOverlap',
    'second',
    withCues({ at: 0, claim: 2 }, { at: 0.5, show: { slice: 'closed' } }),
  ],
  ['a blend cut off', 'blendsOverlap', 'second', withCues({ at: 6.8, show: { slice: 'closed' } })],
  ['a caption that flies', 'badCaptionTime', 'words', withCues({ at: 0.5, caption })],
  [
    'a caption for an age',
    'badCaptionTime',
    'words',
    withCues({ at: 1, caption: { ...caption, seconds: 60 } }),
  ],
  [
    'two captions at once',
    'captionsOverlap',
    'words',
    withCues({ at: 1, caption }, { at: 2, caption }),
  ],
  ['a claim that opens too late', 'claimInHold', 'second', withCues({ at: 2, claim: 2 })],
  [
    'a claim without what it needs',
    'claimBroken',
    'second',
    withCues({ at: 0, claim: 2 }, { at: 2, show: { explode: 0 } }),
  ],
  [
    'a claim told and not seen',
    'claimNotSeen',
    'words',
    withCues({ at: 1, caption: { ...caption, tells: 2 } }),
  ],
  [
    'a loop with a seam',
    'seam',
    '',
    {
      ...tour,
      loops: true,
      stops: [
        { ...first, after: 'second', flightSeconds: 1 },
        { ...second, cues: [{ at: 0, years: years(2030, 2031) }] },
      ],
      seconds: 14,
    },
  ],
]

const hit = (faulty: Tour) => compileTour(faulty).problems.map(({ code, path }) => ({ code, path }))

describe('a tour', () => {
  it('of two plain stops is sound', () => {
    expect(hit(tour)).toEqual([])
  })

  it.each(FAULTS)('with %s is told so', (_, code, path, faulty) => {
    expect(hit(faulty)).toContainEqual({ code, path })
    expect(() => momentAt(compileTour(faulty).value, 3)).not.toThrow()
  })

  it('has a test for every fault that has a code', () => {
    expect([...new Set(FAULTS.map(([, code]) => code))].sort()).toEqual([...TOUR_CODES].sort())
  })
})

describe('reading', () => {
  const told = (text: string | undefined, seconds: number) => {
    const { value } = compileTour(withCues({ at: 1, caption: { id: 'words', seconds } }))
    return readingProblems(value, () => text).map(({ code }) => code)
  }

  it('breaks a caption into two lines that are about equally long', () => {
    expect(captionLines('Short.')).toEqual(['Short.'])
    expect(captionLines('a'.repeat(50))).toEqual(['a'.repeat(50)])
    expect(captionLines('')).toEqual([])
    const lines = captionLines('One line would be far too long for this, so there are two of them.')
    expect(lines).toEqual(['One line would be far too long for', 'this, so there are two of them.'])
  })

  it('finds what is unknown, too long or too fast, and nothing else', () => {
    const found = [
      told(undefined, 5),
      told('word '.repeat(20).trim(), 7),
      told('Eighteen letters in'.repeat(1), 1),
    ]
    expect(found).toEqual(READING_CODES.map((code) => [code]))
    expect(told('Seventeen letters', 1)).toEqual([])
  })
})
