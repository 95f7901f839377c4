// How the choices of the film panel become a request, and what it tries out for them.
import { describe, expect, it } from 'vitest'
import {
  FILM_SIZES,
  type FilmChoices,
  fileNameOf,
  firstChoices,
  MP4_CODECS,
  OTHER_CODECS,
  ratesOf,
  requestOf,
  type Shown,
  withFormat,
  withSize,
} from '../../src/film/filmChoices'
import { type FilmProblem, filmProblem } from '../../src/film/filmProblem'
import { readFilmRequest } from '../../src/film/filmReader'
import { FILM_SETTINGS } from '../../src/film/filmSettings'
import { CODECS, FORMATS, GIF_RATES } from '../../src/film/formats'
import { RATES } from '../../src/film/rate'
import { createTrials } from '../../src/film/trials'
import { TOUR_IDS } from '../../src/show/tours/tours'
import { filmOf, LIMITS, wrongWith } from './films'

const SHOWN: Shown = {
  tour: { view: '?demand=2' },
  years: { view: '?demand=2&layer=chips' },
}
const FIRST = firstChoices('light')

const asked = (choices: FilmChoices, codec = MP4_CODECS[0] ?? 'h264') =>
  requestOf(choices, SHOWN, 'en', codec)

describe('the request of the choices', () => {
  it('is right from the start, for every tour and for years', () => {
    for (const tour of [...TOUR_IDS, null]) {
      const { request } = filmOf(asked({ ...FIRST, tour }))
      expect(request).toMatchObject({ theme: 'light', width: 1920, height: 1080, rate: '30' })
      expect(request.tour).toBe(tour ?? undefined)
      expect(request.view).toBe(tour === null ? SHOWN.years.view : SHOWN.tour.view)
    }
    const { min, max } = FILM_SETTINGS.fromYear
    expect(filmOf(asked({ ...FIRST, tour: null })).request).toMatchObject({
      fromYear: min,
      toYear: max,
    })
  })

  it('names chapter and part only where they were chosen', () => {
    const whole = filmOf(asked(FIRST)).request
    const part = filmOf(asked({ ...FIRST, chapter: 'layers' })).request
    expect(part.to - part.from).toBeLessThan(whole.to - whole.from)
    expect(filmOf(asked({ ...FIRST, from: 2, to: 3 })).request).toMatchObject({ from: 2, to: 3 })
  })

  it('is wrong in the field that is', () => {
    expect(wrongWith(asked({ ...FIRST, width: 161 }))).toEqual([['width', 'sizeOdd']])
    expect(wrongWith(asked({ ...FIRST, width: '' }))).toEqual([['width', 'settingWrong']])
    expect(wrongWith(asked({ ...FIRST, to: 3000 }))).toEqual([['to', 'rangeOutside']])
    const backward = { ...FIRST, tour: null, fromYear: 2030, toYear: 2026 }
    expect(wrongWith(asked(backward))).toEqual([['toYear', 'yearsBackward']])
  })

  it('holds a scenario that no link holds', () => {
    const scenario = { preset: 'boom' }
    const shown = { ...SHOWN, tour: { view: '', scenario } }
    expect(requestOf(FIRST, shown, 'en', 'vp9')).toMatchObject({ scenario, codec: 'vp9' })
  })
})

describe('what is offered', () => {
  it('is every codec once: those of MP4, and all others', () => {
    expect([...MP4_CODECS, ...OTHER_CODECS].sort()).toEqual([...CODECS].sort())
    expect(MP4_CODECS.slice(0, 3)).toEqual(['h264', 'av1', 'vp9'])
  })

  it.each(CODECS)('has a rate that %s bears, and goes back', (codec) => {
    for (const rate of RATES) {
      const changed = withFormat({ ...FIRST, rate }, codec)
      expect(ratesOf(codec)).toContain(changed.rate)
      expect(wrongWith(asked(changed, codec))).toEqual([])
      expect(changed.transparent).toBe(codec === 'webm')
    }
    expect(ratesOf(codec)).toBe(FORMATS[codec].isEvenOnly ? GIF_RATES : RATES)
  })

  it('has sizes that a film can have', () => {
    for (const size of Object.keys(FILM_SIZES) as (keyof typeof FILM_SIZES)[]) {
      const { width, height } = filmOf(asked(withSize(FIRST, size))).request
      expect([width, height]).toEqual([...FILM_SIZES[size]])
    }
    expect(withSize(withSize(FIRST, 'square'), 'custom')).toMatchObject({ width: 1080 })
  })

  it('is called by what it shows', () => {
    const nameOf = (choices: FilmChoices, codec: 'vp9' | 'gif') => {
      const { value } = readFilmRequest(asked(choices, codec), LIMITS)
      return value && fileNameOf(value.request)
    }
    expect(nameOf({ ...FIRST, chapter: 'up' }, 'vp9')).toBe('five-layer-cake-cake-up-1920x1080.mp4')
    const gif = withFormat({ ...FIRST, tour: null }, 'gif')
    expect(nameOf(gif, 'gif')).toMatch(/^five-layer-cake-\d{4}-\d{4}-1920x1080\.gif$/)
  })
})

describe('trials', () => {
  const RATE = { num: 30, den: 1 }
  const KIND = { width: 1920, height: 1080, rate: RATE, transparent: true }

  it('run once for a codec and a size, one after the other', async () => {
    const ran: unknown[][] = []
    let [running, most] = [0, 0]
    const trials = createTrials(async (codec, width, height, _rate, transparent) => {
      ran.push([codec, width, height, transparent])
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setImmediate(resolve))
      running -= 1
      const wrong: FilmProblem | null = codec === 'h264' ? filmProblem('codecUnsupported') : null
      return wrong
    })
    expect(trials.read('h264', KIND)).toBeUndefined()
    const small = { ...KIND, width: 640 }
    await Promise.all([
      ...[trials.ask('h264', KIND), trials.ask('h264', KIND), trials.ask('webm', KIND)],
      ...[trials.ask('png', KIND), trials.ask('png', small), trials.ask('h264', small)],
    ])
    expect(most).toBe(1)
    expect(trials.read('h264', KIND)?.code).toBe('codecUnsupported')
    expect(trials.read('webm', KIND)).toBeNull()
    expect(ran).toEqual([
      ['h264', 1920, 1080, false],
      ['webm', 1920, 1080, true],
      // Pictures are alike whatever their size.
      ['png', 1920, 1080, true],
      ['h264', 640, 1080, false],
    ])
  })
})
