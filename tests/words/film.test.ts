// The words of films: a sentence for whatever goes wrong, and a line for what goes on.
import { describe, expect, it } from 'vitest'
import { FILM_CODES } from '../../src/film/filmProblem'
import { readFilmRequest } from '../../src/film/filmReader'
import { problemSentence, progressParts } from '../../src/film/filmText'
import type { Progress } from '../../src/film/progress'
import { PROBLEM_CODES } from '../../src/state/problem'
import { filmWordsFor } from '../../src/words/filmWords'
import { LANGUAGES } from '../../src/words/languages'
import { loadLanguage } from '../../src/words/speech'

for (const language of LANGUAGES) await loadLanguage(language)

const words = filmWordsFor('en')
const ARGS = {
  ...{ value: 'much', min: 1, max: 9, allowed: 'a, b', from: 3, to: 2, seconds: 90, width: 9000 },
  ...{ height: 4000, most: 8192, supersampling: 2, holders: 'font Inter 700', segment: 4 },
  ...{ said: 'no codec', expected: 60, found: 59, count: 2, total: 5, frame: 7, codec: 'h264' },
}

const PROGRESS: Progress = {
  framesDone: 1200,
  frames: 2700,
  bytes: 40e6,
  framesPerSecond: 12.34,
  secondsLeft: 121.6,
  bytesExpected: 91.2e6,
  remade: 1,
}

describe('what is wrong with a film', () => {
  it('has a sentence for each code, which differs from those of the page', () => {
    expect(Object.keys(words.film.problems).sort()).toEqual([...FILM_CODES].sort())
    expect(
      FILM_CODES.filter((code) => (PROBLEM_CODES as readonly string[]).includes(code)),
    ).toEqual([])
    for (const code of FILM_CODES) {
      const sentence = problemSentence(words, { path: 'part.json', code, args: ARGS })
      expect(sentence, code).toMatch(/^[A-Z“].*\.$/)
      expect(sentence, code).not.toMatch(/undefined|NaN|\{|\}/)
    }
  })

  it.each(LANGUAGES)('is said in %s', (language) => {
    const own = filmWordsFor(language)
    for (const code of FILM_CODES)
      expect(problemSentence(own, { path: 'part.json', code, args: ARGS })).not.toBe('')
  })

  it('says what to do', () => {
    const said = (raw: object, mostPx = 8192) =>
      readFilmRequest(raw, { mostPx }).problems.map((problem) => problemSentence(words, problem))
    expect(said({ tour: 'cake', width: 1921 })).toEqual([
      '“width” must be an even number of pixels, not 1921; nothing was recorded.',
    ])
    expect(said({ tour: 'cake', supersampling: 2 }, 2048)).toEqual([
      'Drawn 2 times as large, the graphics of this machine reach 1024 pixels a side, not 1920 × 1080; nothing was recorded.',
    ])
    expect(said({ tour: 'cake', codec: 'gif' })).toEqual([
      'A GIF counts in hundredths of a second and would stumble at 30 frames a second. Choose one of 10, 20, 25, 50; nothing was recorded.',
    ])
    expect(said({ tour: 'cake', chapter: 'x' })[0]).toContain('only: opening, layers')
    expect(said({ tour: 'cake', view: 'demand=lots' })[0]).toContain('“demand” needs a number')
    expect(said({ fromYear: 2024, toYear: 2036, chapter: 'x' })[0]).toContain('there are none here')
  })
})

describe('progress', () => {
  it('says frames, speed, time left and size', () => {
    expect(progressParts(words, 'recording', PROGRESS, 'en')).toEqual([
      'Recording',
      'Frame 1,200 of 2,700',
      '12 frames a second',
      'about 3 min left',
      'about 91 MB in all',
      'parts made again: 1',
    ])
    const soon = { ...PROGRESS, secondsLeft: 4.2, remade: 0, bytesExpected: null }
    expect(progressParts(words, 'recording', soon, 'en').slice(3)).toEqual(['about 5 s left'])
  })

  it('says no more than it knows', () => {
    const first = { ...PROGRESS, framesDone: 0, remade: 0 }
    const unknown = { ...first, framesPerSecond: null, secondsLeft: null, bytesExpected: null }
    expect(progressParts(words, 'recording', unknown, 'en')).toEqual([
      'Recording',
      'Frame 0 of 2,700',
    ])
    expect(progressParts(words, 'paused', PROGRESS, 'en')).toEqual([
      'Paused',
      'Frame 1,200 of 2,700',
    ])
    for (const stage of ['joining', 'checking', 'done', 'cancelled'] as const)
      expect(progressParts(words, stage, PROGRESS, 'en')).toHaveLength(2)
  })
})
