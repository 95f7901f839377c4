// The plan of a film: its frames on the grid of the tour, closed segments, a hash of all that decides them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/film/fingerprint'
import { planOf, SEGMENT_SECONDS, secondOfFrame, segmentsOf } from '../../src/film/plan'
import { RATES, readRate, secondOf } from '../../src/film/rate'
import { readShard, segmentsOfShard } from '../../src/film/shard'
import { shutterSeconds } from '../../src/film/shutter'
import { filmOf, LONGER, planned, RECORDER, SHORT } from './films'

describe('the frames of a plan', () => {
  it('are exactly as many as fit', async () => {
    expect((await planned(SHORT)).frames).toBe(60)
    expect((await planned({ ...SHORT, rate: '23.976' })).frames).toBe(48)
    expect((await planned({ ...SHORT, to: undefined })).frames).toBe(1800)
  })

  it('lie where those of the whole tour lie, bit by bit', async () => {
    const whole = await planned({ ...SHORT, to: undefined, rate: '29.97' })
    const part = await planned({ ...SHORT, from: 7.3, to: 9.1, rate: '29.97' })
    for (const frame of [0, 1, 17, part.frames - 1])
      expect(secondOfFrame(part, frame)).toBe(secondOfFrame(whole, part.firstFrame + frame))
  })

  it('of a chapter are those of its seconds', async () => {
    const { request, source } = filmOf({ tour: 'cake', chapter: 'up' })
    const chapter = source.tour?.chapters.find(({ id }) => id === 'up')
    expect([request.from, request.to]).toEqual([chapter?.begin, chapter?.end])
    expect(filmOf({ tour: 'cake', chapter: 'up', from: 0 }).request.from).toBe(0)
  })
})

describe('segments', () => {
  it('cover the film without a gap, and last 2 to 4 seconds', () => {
    const anyRate = fc.constantFrom(...RATES).map((text) => readRate(text) ?? { num: 1, den: 1 })
    fc.assert(
      fc.property(anyRate, fc.integer({ min: 1, max: 20_000 }), (rate, frames) => {
        const segments = segmentsOf(frames, rate)
        let next = 0
        for (const [at, segment] of segments.entries()) {
          expect(segment).toMatchObject({ index: at, first: next })
          const seconds = secondOf(segment.frames, rate)
          expect(seconds).toBeLessThanOrEqual(SEGMENT_SECONDS + 0.05)
          if (segments.length > 1) expect(seconds).toBeGreaterThan(SEGMENT_SECONDS / 2 - 0.1)
          next += segment.frames
        }
        expect(next).toBe(frames)
      }),
    )
  })

  it('are shared out whole, each once, in order', async () => {
    const plan = await planned({ ...SHORT, to: undefined })
    for (const count of [1, 2, 3, 7, 40]) {
      const shares = Array.from({ length: count }, (_, at) =>
        segmentsOfShard(plan, { index: at + 1, count }),
      )
      expect(shares.flat()).toEqual(plan.segments)
    }
  })

  it.each(['0/3', '4/3', '1/0', '1', '-1/2', '1/2/3', 'a/b', ''])('no share is %s', (text) => {
    expect(readShard(text)).toMatchObject({ value: null, problems: [{ code: 'shardUnreadable' }] })
  })

  it('a share is read', () => {
    expect(readShard('2/3')).toEqual({ value: { index: 2, count: 3 }, problems: [] })
  })
})

describe('the hash of a plan', () => {
  it('is the same for the same film, however it is asked for', async () => {
    const { hash } = await planned({ ...LONGER, captions: ['vtt', 'burn'], rate: '29.97' })
    const again = await planned({
      captions: ['burn', 'vtt', 'burn'],
      rate: '30000/1001',
      ...LONGER,
    })
    expect(again.hash).toBe(hash)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    const { request } = filmOf({ ...LONGER, captions: ['vtt', 'burn'], rate: '29.97' })
    expect((await planned(JSON.parse(JSON.stringify(request)))).hash).toBe(hash)
  })

  it('is another one for anything else', async () => {
    const changes = [
      { to: 9 },
      { from: 1 },
      { rate: '25' },
      { width: 640 },
      { codec: 'vp9' },
      { theme: 'light' },
      { quality: 'low' },
      { lang: 'ar-XB' },
      { supersampling: 2 },
      { blurFrames: 4 },
      { captions: [] },
      { tour: 'cake' },
      { view: 'measure=capital' },
    ]
    const plans = await Promise.all(changes.map((change) => planned({ ...LONGER, ...change })))
    const others = await Promise.all([
      planned(LONGER),
      planned(LONGER, { ...RECORDER, build: 'build 2' }),
      planned(LONGER, { ...RECORDER, renderer: 'another' }),
    ])
    const hashes = [...plans, ...others].map(({ hash }) => hash)
    expect(new Set(hashes).size).toBe(changes.length + 3)
  })

  it('knows what the tour tells, not only its name', async () => {
    const film = filmOf(LONGER)
    const { tour } = film.source
    if (tour === null) throw new Error('no tour')
    const later = {
      ...film.source,
      tour: { ...tour, captions: [{ id: 'x', begin: 1, end: 2, seconds: 1 }] },
    }
    const [plan, other] = [
      await planOf(film, RECORDER),
      await planOf({ ...film, source: later }, RECORDER),
    ]
    expect(other.hash).not.toBe(plan.hash)
  })

  it('is over JSON in one order, with every number', () => {
    expect(canonicalJson({ b: [1, { d: undefined, c: null }], a: Number.NEGATIVE_INFINITY })).toBe(
      '{"a":"-Infinity","b":[1,{"c":null}]}',
    )
    expect(canonicalJson([undefined, -0])).toBe('[null,0]')
  })
})

describe('the shutter', () => {
  it('opens at the second of its frame, and is closed before the next', async () => {
    const plan = await planned({ ...SHORT, blurFrames: 4, shutterDeg: 180 })
    const seconds = shutterSeconds(plan, 30)
    const quarter = (1 / 30) * (1 / 2) * (1 / 4)
    for (const [at, second] of seconds.entries()) expect(second).toBeCloseTo(1 + at * quarter, 12)
    expect(seconds).toHaveLength(4)
    expect(seconds[0]).toBe(secondOfFrame(plan, 30))
    expect(shutterSeconds(await planned(SHORT), 30)).toEqual([secondOfFrame(plan, 30)])
  })
})
