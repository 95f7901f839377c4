// The finished file held against its plan, and its name, which it gets only when it is whole.
import { describe, expect, it } from 'vitest'
import { type FinishPorts, finish } from '../../src/film/finish'
import { FORMATS, ticksPerSecondOf } from '../../src/film/formats'
import { createManifest, withDone } from '../../src/film/manifest'
import type { FilmPlan } from '../../src/film/plan'
import { RATES, ticksOf } from '../../src/film/rate'
import { type FilmFacts, type Packet, spreadOf, verifyFilm } from '../../src/film/verify'
import { LONGER, planned, SHORT } from './films'

/** What is read back from a file that is as planned. */
function factsOf(plan: FilmPlan, ticksPerSecond?: number): FilmFacts {
  const { request, rate, frames, segments } = plan
  const ticks = ticksPerSecond ?? ticksPerSecondOf(request.codec, rate)
  const keys = new Set(segments.map(({ first }) => first))
  const packets = Array.from({ length: frames }, (_, frame): Packet => {
    const timestamp = ticksOf(frame, rate, ticks)
    const duration = ticksOf(frame + 1, rate, ticks) - timestamp
    return { timestamp, duration, bytes: 500, isKey: keys.has(frame) }
  })
  const { width, height } = request
  const colours = { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false }
  const firstPicture = [16, 20, 90, 200, 30, 40]
  return { width, height, ticksPerSecond: ticks, packets, colours, firstPicture }
}

const plan = await planned(LONGER)
const facts = factsOf(plan)
const codes = (changed: Partial<FilmFacts>, of = plan) =>
  verifyFilm(of, { ...factsOf(of), ...changed }).map(({ code }) => code)

/** The packets with one of them changed. */
const packetsWith = (frame: number, change: Partial<Packet>, packets = facts.packets) =>
  packets.map((packet, at) => (at === frame ? { ...packet, ...change } : packet))

describe('a file', () => {
  it.each(RATES)('as planned passes, of every kind, at %s', async (rate) => {
    for (const codec of ['h264', 'av1', 'vp9', 'vp9-lossless', 'webm', 'png', 'webp'])
      expect(codes({}, await planned({ ...SHORT, codec, rate })), codec).toEqual([])
  })

  it('may count in finer units, as long as they are equal', () => {
    expect(verifyFilm(plan, factsOf(plan, 57_600))).toEqual([])
    expect(verifyFilm(plan, factsOf(plan, 1000)).map(({ code }) => code)).toEqual([
      'unequalIntervals',
    ])
  })

  it('with a frame too many, too few or none is found out', () => {
    expect(codes({ packets: facts.packets.slice(0, -1) })).toEqual(['wrongFrameCount'])
    expect(codes({ packets: [] })).toEqual(['wrongFrameCount'])
    const [problem] = verifyFilm(plan, { ...facts, packets: facts.packets.slice(1) })
    expect(problem).toMatchObject({ code: 'wrongFrameCount', args: { expected: 300, found: 299 } })
  })

  it('with a frame late, long or empty is found out, by its number', () => {
    const late = verifyFilm(plan, { ...facts, packets: packetsWith(77, { timestamp: 78 }) })
    expect(late).toMatchObject([{ code: 'unequalIntervals', args: { frame: 77 } }])
    expect(codes({ packets: packetsWith(299, { duration: 2 }) })).toEqual(['unequalIntervals'])
    expect(codes({ packets: packetsWith(5, { bytes: 0 }) })).toEqual(['emptyFrame'])
  })

  it('in WebM may be off by a millisecond, not by more', async () => {
    const webm = await planned({ ...SHORT, codec: 'webm' })
    const { packets } = factsOf(webm)
    const moved = (by: number) =>
      packetsWith(7, { timestamp: (packets[7]?.timestamp ?? 0) + by }, packets)
    expect(codes({ packets: moved(1) }, webm)).toEqual([])
    expect(codes({ packets: moved(2) }, webm)).toEqual(['unequalIntervals'])
  })

  it('whose segments do not begin on key frames cannot be joined', async () => {
    expect(codes({ packets: packetsWith(100, { isKey: false }) })).toEqual(['keyFrameMissing'])
    const png = await planned({ ...SHORT, codec: 'png' })
    const { packets } = factsOf(png)
    expect(codes({ packets: packetsWith(0, { isKey: false }, packets) }, png)).toEqual([])
  })

  it('of other colours is refused where its kind says what they mean', async () => {
    const colours = { ...facts.colours, transfer: 'iec61966-2-1', fullRange: null }
    expect(verifyFilm(plan, { ...facts, colours })).toMatchObject([
      { code: 'wrongColours', args: { found: '-, bt709, iec61966-2-1, bt709' } },
    ])
    expect(codes({ colours }, await planned({ ...SHORT, codec: 'webp' }))).toEqual([])
    expect(Object.values(FORMATS).filter(({ isTagged }) => isTagged)).toHaveLength(5)
  })

  it('that begins blank, or has another size, is refused', () => {
    expect(codes({ firstPicture: new Uint8Array(64).fill(16) })).toEqual(['blankStart'])
    expect(codes({ firstPicture: [] })).toEqual(['blankStart'])
    expect(codes({ width: 318 })).toEqual(['wrongSize'])
    expect(spreadOf([1, 3])).toEqual({ mean: 2, variance: 1 })
  })
})

describe('the name of a film', () => {
  const whole = plan.segments.reduce(
    (manifest, { index, frames }) =>
      withDone(manifest, { index, frames, bytes: 9, sha256: '0'.repeat(64) }),
    createManifest(plan),
  )

  function room(change: Partial<FinishPorts> = {}) {
    const calls: string[] = []
    const step = (name: string) => async () => {
      calls.push(name)
    }
    const ports: FinishPorts = {
      join: step('join'),
      inspect: async () => facts,
      publish: step('publish'),
      discard: step('discard'),
      ...change,
    }
    return { calls, ports }
  }
  const going = { signal: new AbortController().signal }

  it('is given once all is joined and right', async () => {
    const { calls, ports } = room()
    const onStage = (stage: string) => calls.push(stage)
    const end = await finish(plan, whole, ports, { ...going, onStage })
    expect(end).toEqual({ status: 'done', problems: [] })
    expect(calls).toEqual(['joining', 'join', 'checking', 'publish'])
  })

  it('is not given while a segment is missing: nothing is even joined', async () => {
    const { calls, ports } = room()
    const manifest = { ...whole, done: whole.done.slice(1) }
    expect(await finish(plan, manifest, ports, going)).toMatchObject({
      status: 'failed',
      problems: [{ code: 'segmentsMissing', args: { count: 1, total: 3 } }],
    })
    expect(calls).toEqual([])
  })

  it('is not given to a file that is not as planned', async () => {
    const { calls, ports } = room({
      inspect: async () => ({ ...facts, width: 2, firstPicture: [] }),
    })
    const { status, problems } = await finish(plan, whole, ports, going)
    expect(status).toBe('failed')
    expect(problems.map(({ code }) => code)).toEqual(['wrongSize', 'blankStart'])
    expect(calls).toEqual(['join', 'discard'])
  })

  it('is not given where joining, reading or naming fails, or the disk is full', async () => {
    const fail = (error: Error) => () => Promise.reject(error)
    const full = new DOMException('no room', 'QuotaExceededError')
    const discard = fail(new Error('also gone'))
    for (const [change, code] of [
      [{ join: fail(new Error('x')) }, 'joinFailed'],
      [{ join: fail(full) }, 'diskFull'],
      [{ inspect: fail(new Error('x')) }, 'joinFailed'],
      [{ publish: fail(new Error('x')), discard }, 'joinFailed'],
    ] as const) {
      const { calls, ports } = room(change)
      const { status, problems } = await finish(plan, whole, ports, going)
      expect([status, problems[0]?.code]).toEqual(['failed', code])
      expect(calls).not.toContain('publish')
    }
  })

  it('is not given after a cancel', async () => {
    const cancel = new AbortController()
    const inspect = async () => {
      cancel.abort()
      return facts
    }
    const { calls, ports } = room({ inspect })
    expect((await finish(plan, whole, ports, { signal: cancel.signal })).status).toBe('cancelled')
    expect(calls).toEqual(['join', 'discard'])
  })
})
