// Rates of frames: read as people write them, exact to the last frame, with one interval where a file allows it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODECS, ticksPerSecondOf } from '../../src/film/formats'
import {
  framesBefore,
  framesIn,
  isEven,
  RATES,
  type Rate,
  readRate,
  secondOf,
  textOfRate,
  ticksOf,
} from '../../src/film/rate'

const rate = (text: string): Rate => readRate(text) ?? { num: 0, den: 0 }

/** The intervals of 48 frames, each value once. */
function intervalsOf(of: Rate, ticksPerSecond: number): number[] {
  const ticks = Array.from({ length: 49 }, (_, frame) => ticksOf(frame, of, ticksPerSecond))
  return [...new Set(ticks.slice(1).map((tick, at) => tick - (ticks[at] ?? 0)))]
}

describe('a rate', () => {
  it('is read as it is written, and as broadcasters mean it', () => {
    expect(readRate('30')).toEqual({ num: 30, den: 1 })
    expect(readRate(25)).toEqual({ num: 25, den: 1 })
    expect(readRate('29.97')).toEqual({ num: 30_000, den: 1001 })
    expect(readRate('30000/1001')).toEqual(readRate('29.97'))
    expect(readRate('23.976')).toEqual(readRate('24000/1001'))
    expect(readRate('12.5')).toEqual({ num: 25, den: 2 })
    expect(readRate('60/2')).toEqual({ num: 30, den: 1 })
  })

  it.each([
    '0',
    '0/1',
    '30/0',
    '-30',
    '',
    'fast',
    '1e2',
    '500',
    '0.5',
    '30/1/1',
    ' 30',
    Number.NaN,
    null,
    {},
  ])('is refused: %s', (raw) => expect(readRate(raw)).toBeNull())

  it('reads back as the same', () => {
    for (const text of RATES) expect(readRate(textOfRate(rate(text)))).toEqual(rate(text))
  })
})

describe('frames', () => {
  it('keep their second, also after hours: no sum ever grows wrong', () => {
    expect(secondOf(90, rate('30'))).toBe(3)
    expect(secondOf(30_000 * 3600, rate('29.97'))).toBe(1001 * 3600)
    expect(secondOf(1, rate('23.976'))).toBe(1001 / 24_000)
  })

  it('fill a length to the nearest', () => {
    expect(framesIn(2, rate('30'))).toBe(60)
    expect(framesIn(2, rate('29.97'))).toBe(60)
    expect(framesIn(90, rate('23.976'))).toBe(2158)
    expect(framesIn(0, rate('60'))).toBe(0)
  })

  it('before a second are those whose own second is smaller', () => {
    const anyRate = fc.constantFrom(...RATES).map(rate)
    const frames = fc.integer({ min: 0, max: 200_000 })
    fc.assert(
      fc.property(anyRate, frames, fc.constantFrom(-1e-9, 0, 1e-9), (of, frame, hair) => {
        const second = secondOf(frame, of) + hair
        const count = framesBefore(second, of)
        expect(secondOf(count, of)).toBeGreaterThanOrEqual(second)
        if (count > 0) expect(secondOf(count - 1, of)).toBeLessThan(second)
      }),
    )
    fc.assert(
      fc.property(anyRate, frames, (of, frame) => {
        const justAfter = secondOf(frame, of) * (1 + Number.EPSILON)
        if (justAfter > 0) expect(framesBefore(justAfter, of)).toBe(frame + 1)
      }),
    )
    expect(framesBefore(-1, rate('30'))).toBe(0)
  })
})

describe('intervals', () => {
  it.each(RATES)('at %s are one in MP4, over 48 frames', (text) => {
    for (const codec of CODECS.filter((one) =>
      ['h264', 'av1', 'vp9', 'vp9-lossless'].includes(one),
    ))
      expect(intervalsOf(rate(text), ticksPerSecondOf(codec, rate(text)))).toEqual([rate(text).den])
  })

  it('of WebM are whole milliseconds, and the last frame is where it belongs', () => {
    const perSecond = ticksPerSecondOf('webm', rate('30'))
    expect(intervalsOf(rate('25'), perSecond)).toEqual([40])
    expect(intervalsOf(rate('30'), perSecond).sort()).toEqual([33, 34])
    expect(ticksOf(30 * 3600, rate('30'), perSecond)).toBe(3_600_000)
    expect(isEven(rate('25'), perSecond)).toBe(true)
    expect(isEven(rate('30'), perSecond)).toBe(false)
  })

  it('in microseconds are off by less than one, however late', () => {
    for (const text of RATES)
      for (const frame of [1, 47, 10_001]) {
        const exact = secondOf(frame, rate(text)) * 1e6
        expect(Math.abs(ticksOf(frame, rate(text), 1e6) - exact)).toBeLessThanOrEqual(0.5)
      }
  })
})
