// Captions of films as files: read back by a parser of others, and equal to those drawn into the frames.
import { parseText } from 'media-captions'
import { describe, expect, it } from 'vitest'
import { srtOf, webVttOf } from '../../src/film/captionsFile'
import { cueAt, cuesOf, cueTimes, type FilmCue } from '../../src/film/filmCues'
import { secondOfFrame } from '../../src/film/plan'
import { RATES, secondOf } from '../../src/film/rate'
import { captionLines } from '../../src/show/reading'
import { momentAt } from '../../src/show/tourMoment'
import { LANGUAGES } from '../../src/words/languages'
import { loadLanguage } from '../../src/words/speech'
import { captionText } from '../../src/words/tourLine'
import { tourWordsFor } from '../../src/words/tourWords'
import { filmOf, planned } from './films'

for (const language of LANGUAGES) await loadLanguage(language)

const TELLING = ['cake', 'buildOut', 'changed', 'yours'] as const
const MS = 1.001

/** A film of a tour with its cues. */
async function filmed(raw: { tour: string; rate?: string; lang?: (typeof LANGUAGES)[number] }) {
  const plan = await planned(raw)
  const { tour } = filmOf(raw).source
  if (tour === null) throw new Error('no tour')
  const words = tourWordsFor(raw.lang ?? 'en')
  const cues = cuesOf(plan, tour.captions, (line) => captionText(words, line))
  return { plan, tour, cues, words }
}

const parsed = (text: string, type: 'vtt' | 'srt') =>
  parseText(text, { type, strict: true, errors: true })

const plainOf = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

describe.each(TELLING)('the captions of %s', (tour) => {
  it.each(RATES)('stand on the frames on which the tour has them, at %s', async (rate) => {
    const { plan, tour: told, cues } = await filmed({ tour, rate })
    expect(cues).toHaveLength(told.captions.length)
    for (let frame = 0; frame < plan.frames; frame += 1) {
      const caption = momentAt(told, secondOfFrame(plan, frame)).caption
      expect(cueAt(cues, frame)?.id, `frame ${frame}`).toBe(caption?.id)
    }
  })

  it.each(['vtt', 'srt'] as const)('are read back from %s by another parser', async (type) => {
    for (const lang of LANGUAGES) {
      const { plan, cues } = await filmed({ tour, rate: '29.97', lang })
      const text = type === 'vtt' ? webVttOf(cues, plan) : srtOf(cues, plan)
      const { cues: read, errors } = await parsed(text, type)
      expect(errors).toEqual([])
      expect(read).toHaveLength(cues.length)
      for (const [at, cue] of cues.entries()) {
        const { startTime = 0, endTime = 0, text: said = '' } = read[at] ?? {}
        expect(Math.abs(startTime - secondOf(cue.begin, plan.rate)) * 1000).toBeLessThan(MS)
        expect(Math.abs(endTime - secondOf(cue.end, plan.rate)) * 1000).toBeLessThan(MS)
        expect(plainOf(said)).toBe(captionLines(cue.text).join('\n'))
      }
    }
  })
})

describe('cues', () => {
  it('are those of the part that is recorded, from its own beginning', async () => {
    const raw = { tour: 'cake', from: 10.5, to: 20 }
    const whole = await filmed({ tour: 'cake' })
    const part = await filmed(raw)
    expect(part.cues.length).toBeGreaterThan(1)
    expect(part.cues.length).toBeLessThan(whole.cues.length)
    for (let frame = 0; frame < part.plan.frames; frame += 1) {
      const there = cueAt(whole.cues, frame + part.plan.firstFrame)
      expect(cueAt(part.cues, frame)?.id).toBe(there?.id)
    }
    expect(part.cues.at(-1)?.end).toBeLessThanOrEqual(part.plan.frames)
  })

  it('of chapters follow one another', async () => {
    const { plan, tour, words } = await filmed({ tour: 'cake' })
    const { chapters } = words.tour
    const cues = cuesOf(plan, tour.chapters, ({ id }) => chapters[id as keyof typeof chapters])
    expect(cues.map(({ text }) => text)).toContain('Five layers')
    for (const [at, cue] of cues.slice(1).entries()) expect(cue.begin).toBe(cues[at]?.end)
    const { cues: read, errors } = await parsed(webVttOf(cues, plan), 'vtt')
    expect(errors).toEqual([])
    expect(read.at(-1)?.endTime).toBe(90)
  })

  it('without words are left out', async () => {
    const { plan, tour } = await filmed({ tour: 'cake' })
    expect(cuesOf(plan, tour.captions, () => undefined)).toEqual([])
    expect(cueAt([], 0)).toBeNull()
  })
})

describe('the files', () => {
  const part = { rate: { num: 30_000, den: 1001 }, firstFrame: 0, frames: 200_000 }
  const cues: readonly FilmCue[] = [
    { id: 'first', text: 'Chips & <b>power</b> --> more', begin: 0, end: 30 },
    { id: 'late', text: 'One\n\ntwo', begin: 107_892, end: 108_000 },
  ]

  it('hold signs that mean something to players as text', async () => {
    const vtt = await parsed(webVttOf(cues, part), 'vtt')
    expect(vtt.errors).toEqual([])
    expect(vtt.cues.map(({ text }) => plainOf(text))).toEqual([
      'Chips & <b>power</b> --> more',
      'One two',
    ])
    const srt = await parsed(srtOf(cues, part), 'srt')
    expect(srt.errors).toEqual([])
    expect(srt.cues.map(({ text }) => text)).toEqual(['Chips & <b>power</b> → more', 'One two'])
  })

  it('look as the standards say, also after an hour', () => {
    expect(webVttOf(cues, part).split('\n').slice(0, 4)).toEqual([
      'WEBVTT',
      '',
      '1 first',
      '00:00:00.000 --> 00:00:01.001',
    ])
    expect(srtOf(cues, part)).toContain('\n2\n00:59:59,996 --> 01:00:03,600\nOne two\n')
    expect(cues.map((cue) => cueTimes(cue, part))[1]).toEqual({
      beginMs: 3_599_996,
      endMs: 3_603_600,
    })
    expect(webVttOf([], part)).toBe('')
    expect(srtOf([], part)).toBe('')
  })
})
