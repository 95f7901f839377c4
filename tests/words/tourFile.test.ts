// The words of tour files: a sentence for whatever is wrong with one.
import { describe, expect, it } from 'vitest'
import { READING_CODES } from '../../src/show/reading'
import { TOUR_CODES } from '../../src/show/tourProblems'
import { PROBLEM_CODES } from '../../src/state/problem'
import { LANGUAGES } from '../../src/words/languages'
import { loadLanguage } from '../../src/words/speech'
import { tourFileWordsFor } from '../../src/words/tourFileWords'

for (const language of LANGUAGES) await loadLanguage(language)

const ARGS = {
  ...{ after: 'a', before: 'b', seconds: 6, sum: 7, flightSeconds: 3, holdSeconds: 1, at: 2 },
  ...{ azimuthDeg: 180, elevationDeg: 39, zoomLeast: 0.7, zoomMost: 1.7, id: 'x', lever: 'demand' },
  ...{ value: 9, from: 2030, to: 2031, begin: 1, end: 2, next: 3, claim: 4, lines: 3, longest: 50 },
  ...{ speed: 20.3, signsPerSecond: 17, mostLines: 2, lineLength: 42, allowed: 3, min: 1, max: 2 },
  ...{ flightLeast: 0.6, flightMost: 1.2, holdLeast: 2, captionLeast: 1, captionMost: 7, used: 1 },
}

describe.each(LANGUAGES)('what is wrong with a tour file, in %s,', (language) => {
  const { file, tour, reading } = tourFileWordsFor(language).tourFile

  it('has a sentence for each code', () => {
    expect(Object.keys(tour).sort()).toEqual([...TOUR_CODES].sort())
    expect(Object.keys(reading).sort()).toEqual([...READING_CODES].sort())
    const sentences = [
      ...TOUR_CODES.map((code) => tour[code]('opening', ARGS)),
      ...READING_CODES.map((code) => reading[code]('opening', ARGS)),
      ...PROBLEM_CODES.map((code) => file[code]('my.json: id', ARGS)),
    ]
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|\$\{/)
    if (language !== 'en') return
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z“].*\.$/)
    expect(file.notJson('my.json')).toContain('the tour was not opened')
  })
})
