// Segments of MP4 and WebM joined without encoding anew: exact times, the same bytes, little memory.
import { EncodedPacketSink } from 'mediabunny'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { inspectFile } from '../../src/film/inspectFilm'
import type { JoinPlan } from '../../src/film/joinPlan'
import { joinSegments } from '../../src/film/joinSegments'
import { withTrack } from '../../src/film/movieFile'
import { RATES } from '../../src/film/rate'
import type { Stored } from '../../src/film/stored'
import { verifyFilm } from '../../src/film/verify'
import { contentOf, planOf, segmentOf, segmentsOf } from './movies'
import { createMemoryFile } from './pictures'

const COUNTS = [7, 5, 6]
const firstPicture = [0, 200]

afterEach(() => vi.useRealTimers())

async function joinedFile(plan: JoinPlan, segments?: readonly Stored[], title?: string) {
  const file = createMemoryFile()
  await joinSegments(plan, segments ?? (await segmentsOf(plan)), file, { title })
  return file
}

/** The boxes or elements on top of an MP4. */
function boxesIn(bytes: Uint8Array<ArrayBuffer>): string[] {
  const view = new DataView(bytes.buffer)
  const names: string[] = []
  for (let at = 0; at + 8 <= bytes.length; ) {
    names.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)))
    const size = view.getUint32(at)
    at += size === 1 ? Number(view.getBigUint64(at + 8)) : size
  }
  return names
}

const problemsOf = async (plan: JoinPlan, stored: Stored) => {
  const facts = { ...(await inspectFile(plan, stored)), firstPicture }
  return verifyFilm(plan as Parameters<typeof verifyFilm>[0], facts)
}

describe('segments of MP4', () => {
  it.each(RATES)('become one film at %s, in which every frame lasts equally long', async (rate) => {
    const plan = planOf('vp9', rate, COUNTS)
    const film = (await joinedFile(plan)).stored()
    expect(await problemsOf(plan, film)).toEqual([])
    const { packets, ticksPerSecond, colours } = await inspectFile(plan, film)
    expect(ticksPerSecond).toBe(plan.rate.num)
    expect(packets.map(({ timestamp }) => timestamp)).toEqual(
      packets.map((_, frame) => frame * plan.rate.den),
    )
    expect(packets.map(({ isKey }) => isKey)).toEqual(
      packets.map((_, frame) => [0, 7, 12].includes(frame)),
    )
    expect(colours.fullRange).toBe(false)
  })

  it('are copied byte for byte, with the list of frames before them', async () => {
    const plan = planOf('vp9', '30', COUNTS)
    const film = await joinedFile(plan)
    expect(boxesIn(film.bytes()).filter((name) => name !== 'free')).toEqual([
      'ftyp',
      'moov',
      'mdat',
    ])
    const contents = await withTrack(film.stored(), async (track) => {
      const read: Uint8Array[] = []
      for await (const { data } of new EncodedPacketSink(track).packets()) read.push(data)
      return read
    })
    expect(contents).toEqual(Array.from({ length: plan.frames }, (_, frame) => contentOf(frame)))
  })

  it('are the same film whenever they are joined', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01') })
    const plan = planOf('vp9', '29.97', COUNTS)
    const segments = await segmentsOf(plan)
    const film = (await joinedFile(plan, segments)).bytes()
    vi.setSystemTime(new Date('2031-07-01'))
    expect((await joinedFile(plan, segments)).bytes()).toEqual(film)
    const later = await segmentsOf(plan)
    expect(await later[1]?.read(0, 9999)).toEqual(await segments[1]?.read(0, 9999))
  })

  it('may hold frames in another order than they are shown', async () => {
    const plan = planOf('vp9', '24', [4, 4])
    const order = [0, 3, 1, 2]
    const segments = await Promise.all(
      plan.segments.map((segment) => segmentOf(plan, segment, { order })),
    )
    const film = (await joinedFile(plan, segments)).stored()
    expect(await problemsOf(plan, film)).toEqual([])
  })

  it('can be given a title', async () => {
    const plan = planOf('vp9', '30', COUNTS)
    const text = Buffer.from((await joinedFile(plan, undefined, 'Five layers')).bytes())
    expect(text.toString('latin1')).toContain('Five layers')
  })

  it('of ten thousand frames are read and written a piece at a time', async () => {
    const plan = planOf('vp9', '60', [5000, 5000])
    const segments = await segmentsOf(plan, 1000)
    let mostRead = 0
    const watched = segments.map(
      ({ size, read }): Stored => ({
        size,
        read(begin, end) {
          mostRead = Math.max(mostRead, end - begin)
          return read(begin, end)
        },
      }),
    )
    const film = await joinedFile(plan, watched)
    expect(film.stored().size).toBeGreaterThan(10e6)
    expect(mostRead).toBeLessThan(1 << 20)
    expect(film.mostAtOnce()).toBeLessThanOrEqual(1 << 20)
  })
})

describe('segments of WebM', () => {
  it.each(RATES)('become one film at %s, to the millisecond', async (rate) => {
    const plan = planOf('webm', rate, COUNTS)
    expect(await problemsOf(plan, (await joinedFile(plan)).stored())).toEqual([])
  })
})

describe('segments that do not fit', () => {
  const plan = planOf('vp9', '30', [3, 3])

  it('are refused where one is missing, short or of another kind', async () => {
    const [one, two] = await segmentsOf(plan)
    if (!one || !two) throw new Error('none')
    await expect(joinedFile(plan, [one])).rejects.toThrow('1 / 2')
    const short = await segmentOf(plan, { index: 1, first: 3, frames: 2 })
    await expect(joinedFile(plan, [one, short])).rejects.toThrow('2 / 3')
    const other = await segmentOf(plan, { index: 1, first: 3, frames: 3 }, { profile: '00.51' })
    await expect(joinedFile(plan, [one, other])).rejects.toThrow('vp09.00.51')
    const noFilm: Stored = { size: 9, read: async (begin, end) => new Uint8Array(end - begin) }
    await expect(joinedFile(plan, [one, noFilm])).rejects.toThrow()
  })

  it('or find no room on the disk, say so by the error of the disk', async () => {
    const full = new DOMException('no room', 'QuotaExceededError')
    const out = { write: () => Promise.reject(full) }
    await expect(joinSegments(plan, await segmentsOf(plan), out)).rejects.toBe(full)
  })
})
