// Stills joined: to an archive, an animated GIF and an animated WebP, all of them exact in time.
import { unzipSync } from 'fflate'
import { decode, decodeFrames } from 'modern-gif'
import { describe, expect, it } from 'vitest'
import type { FilmPicture } from '../../src/film/filmPicture'
import { GIF_RATES } from '../../src/film/formats'
import { inspectFile } from '../../src/film/inspectFilm'
import type { JoinPlan } from '../../src/film/joinPlan'
import { joinSegments } from '../../src/film/joinSegments'
import { chunk } from '../../src/film/joinWebp'
import { joined, lettersOf, littleEndian, numberAt } from '../../src/film/littleEndian'
import { pngOf } from '../../src/film/pngFile'
import { RATES, ticksOf } from '../../src/film/rate'
import { createStillsEncoder, stillName } from '../../src/film/stillsEncoder'
import type { Stored } from '../../src/film/stored'
import { verifyFilm } from '../../src/film/verify'
import { readEntry, readZip } from '../../src/film/zipReader'
import { createZip } from '../../src/film/zipWriter'
import { planOf, SIZE } from './movies'
import { createMemoryFile, isSame, pictureOf } from './pictures'

const frameOf = (frame: number): FilmPicture => ({
  ...pictureOf(SIZE.width, SIZE.height, (x) => [(x % 4) * 60, frame * 20, 0, 255]),
  close: () => {},
})

/** Segments as the recorder writes them. */
function encodedSegments({ request, segments }: JoinPlan, codec: 'png' | 'gif') {
  return Promise.all(
    segments.map(async ({ first, frames }) => {
      const file = createMemoryFile()
      const encoder = createStillsEncoder(codec, request.transparent, file)
      for (let frame = 0; frame < frames; frame += 1)
        await encoder.add(frameOf(first + frame), frame)
      expect(await encoder.finish()).toBe(frames)
      return file.stored()
    }),
  )
}

/** Segments whose stills are no pictures, but lie as those of a browser do. */
function webpSegments({ segments }: JoinPlan) {
  return Promise.all(
    segments.map(async ({ first, frames }) => {
      const file = createMemoryFile()
      const zip = createZip(file)
      for (let frame = 0; frame < frames; frame += 1)
        await zip.add(stillName(frame, 'webp'), webpOf(first + frame))
      await zip.finish()
      return file.stored()
    }),
  )
}

/** A still with colour profile, alpha and colours of odd length. */
function webpOf(frame: number): Uint8Array {
  const parts = [
    chunk('VP8X', new Uint8Array(10)),
    chunk('ICCP', Uint8Array.of(1, 2, 3)),
    chunk('ALPH', Uint8Array.of(frame)),
    chunk('VP8 ', Uint8Array.of(frame, frame, frame)),
  ]
  const body = joined(lettersOf('WEBP'), ...parts)
  return joined(lettersOf('RIFF'), littleEndian([body.length, 4]), body)
}

async function joinedFile(plan: JoinPlan, segments: readonly Stored[]) {
  const file = createMemoryFile()
  await joinSegments(plan, segments, file)
  return file
}

async function problemsOf(plan: JoinPlan, stored: Stored) {
  const facts = { ...(await inspectFile(plan, stored)), firstPicture: [0, 200] }
  return verifyFilm(plan as Parameters<typeof verifyFilm>[0], facts)
}

describe('a sequence of PNG', () => {
  const plan = planOf('png', '29.97', [3, 2, 4])

  it('is one archive of all frames, numbered from one on', async () => {
    const file = await joinedFile(plan, await encodedSegments(plan, 'png'))
    const files = unzipSync(file.bytes())
    expect(Object.keys(files)).toEqual(
      Array.from({ length: 9 }, (_, frame) => `frame-00000${frame + 1}.png`),
    )
    expect(files['frame-000005.png']).toEqual(pngOf(frameOf(4), false))
    expect(await problemsOf(plan, file.stored())).toEqual([])
  })

  it('is found out where a picture has another name, or is missing', async () => {
    const file = createMemoryFile()
    const zip = createZip(file)
    for (const name of ['frame-000001.png', 'frame-000003.png'])
      await zip.add(name, pngOf(frameOf(0), false))
    await zip.finish()
    const codes = (await problemsOf(planOf('png', '30', [2]), file.stored())).map(
      ({ code }) => code,
    )
    expect(codes).toEqual(['unequalIntervals'])
    await expect(joinedFile(planOf('png', '30', [2]), [file.stored()])).rejects.toThrow('000003')
    await expect(joinedFile(planOf('png', '30', [3]), [file.stored()])).rejects.toThrow('2 / 3')
  })

  it('may have more pictures than an old archive can count', async () => {
    const file = createMemoryFile()
    const zip = createZip(file)
    for (let frame = 0; frame < 66_000; frame += 1)
      await zip.add(stillName(frame, 'png'), littleEndian([frame, 4]))
    expect(await zip.finish()).toBe(66_000)
    const entries = await readZip(file.stored())
    expect(entries).toHaveLength(66_000)
    const last = entries[65_999]
    if (last === undefined) throw new Error('none')
    expect(last.name).toBe('frame-066000.png')
    expect(numberAt(await readEntry(file.stored(), last), 0, 4)).toBe(65_999)
  })

  it('is refused where it is no archive of ours', async () => {
    const empty: Stored = { size: 22, read: async (begin, end) => new Uint8Array(end - begin) }
    await expect(readZip(empty)).rejects.toThrow('no archive')
  })
})

describe('an animated GIF', () => {
  it.each(GIF_RATES)('at %s shows each picture equally long, for ever', async (rate) => {
    const plan = planOf('gif', rate, [3, 2])
    const file = await joinedFile(plan, await encodedSegments(plan, 'gif'))
    const gif = decode(file.bytes())
    expect([gif.width, gif.height]).toEqual([SIZE.width, SIZE.height])
    expect([gif.looped, gif.loopCount]).toEqual([true, 0])
    expect(gif.frames.map(({ delay }) => delay)).toEqual(Array(5).fill(1000 / Number(rate)))
    const shown = decodeFrames(file.bytes())
    expect(shown.every(({ data }, frame) => isSame(data, frameOf(frame).pixels))).toBe(true)
    expect(await problemsOf(plan, file.stored())).toEqual([])
  })
})

describe('an animated WebP', () => {
  it.each(RATES)('at %s never drifts by more than a millisecond', async (rate) => {
    const plan = planOf('webp', rate, [20, 21])
    const file = await joinedFile(plan, await webpSegments(plan))
    expect(await problemsOf(plan, file.stored())).toEqual([])
    const { packets } = await inspectFile(plan, file.stored())
    expect(packets.map(({ timestamp }) => timestamp)).toEqual(
      packets.map((_, frame) => ticksOf(frame, plan.rate, 1000)),
    )
  })

  it('holds the pictures alone, one in the place of the other, for ever', async () => {
    const plan = planOf('webp', '25', [1, 2])
    const file = await joinedFile(plan, await webpSegments(plan))
    const text = Buffer.from(file.bytes()).toString('latin1')
    expect(text.slice(0, 4) + text.slice(8, 16)).toBe('RIFFWEBPVP8X')
    expect(numberAt(file.bytes(), 4, 4)).toBe(text.length - 8)
    // Size of the chunk, ground, and 0 for how often.
    expect(text.split('ANIM')[1]?.slice(0, 10)).toBe('\x06\0\0\0\0\0\0\0\0\0')
    expect(text.match(/ANMF|ICCP|ALPH|VP8 /g)).toEqual(
      Array(3).fill(['ANMF', 'ALPH', 'VP8 ']).flat(),
    )
    const second = Buffer.from(text.split('ANMF')[2] ?? '', 'latin1')
    expect([numberAt(second, 10, 3), numberAt(second, 13, 3)]).toEqual([63, 47])
    expect([numberAt(second, 16, 3), second[19]]).toEqual([40, 2])
    expect(second.subarray(20, 30)).toEqual(Buffer.from('ALPH\x01\0\0\0\x01\0', 'latin1'))
  })

  it('is refused where a still is no WebP', async () => {
    const plan = planOf('webp', '25', [1])
    const file = createMemoryFile()
    const zip = createZip(file)
    await zip.add(stillName(0, 'webp'), pngOf(frameOf(0), true))
    await zip.finish()
    await expect(joinedFile(plan, [file.stored()])).rejects.toThrow('no WebP')
  })
})
