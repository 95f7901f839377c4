// What the player prints of a tour: clock, chapters, and all of its text.
import { describe, expect, it } from 'vitest'
import {
  captionPlace,
  chapterAt,
  chapterSecond,
  clockText,
  toldChapters,
  tourAfter,
} from '../../src/page/tour/tourText'
import { momentAt } from '../../src/show/tourMoment'
import { tourWordsFor } from '../../src/words/tourWords'
import { ALL_TOURS, TELLING } from '../show/theTours'

const words = tourWordsFor('en')
const { player } = words.tour

describe('the clock of the player', () => {
  it('counts minutes and whole seconds', () => {
    expect([0, 9.99, 60, 75.3, 600].map(clockText)).toEqual([
      '0:00',
      '0:09',
      '1:00',
      '1:15',
      '10:00',
    ])
    expect([49, 60, 90, 97].map(player.length)).toEqual([
      '49 s',
      '1 min',
      '1 min 30 s',
      '1 min 37 s',
    ])
    expect(player.place(0, 60, '')).toBe('0 s of 1 min')
  })
})

describe.each(ALL_TOURS)('the player of $tour.id', ({ compiled }) => {
  it('goes to chapters where they are told, and has a place for each', () => {
    for (const place of compiled.chapters.keys()) {
      const { id = '', begin = 0, end = 0 } = compiled.chapters[place] ?? {}
      const second = chapterSecond(compiled, place)
      expect(second).toBeGreaterThanOrEqual(begin)
      expect(second).toBeLessThan(end)
      const titles: Readonly<Record<string, string>> = words.tour.chapters
      expect(chapterAt(words, compiled, second)).toBe(titles[id])
      expect(momentAt(compiled, second).flown).toBe(1)
    }
  })

  it('has the caption of the moment', () => {
    for (let second = 0; second < compiled.seconds; second += 0.3) {
      const caption = compiled.captions[captionPlace(compiled, second)] ?? null
      expect(caption).toBe(momentAt(compiled, second).caption)
    }
  })

  it('lists every caption once, in the order of time', () => {
    const told = toldChapters(words, compiled).flatMap(({ captions }) => captions)
    expect(told.map(({ begin }) => begin)).toEqual(compiled.captions.map(({ begin }) => begin))
    for (const { text } of told) expect(text).not.toBe('')
  })
})

it('one tour follows another, but for the loop', () => {
  const next = TELLING.map(({ tour }) => tourAfter(tour.id as 'cake'))
  expect(next).toEqual(['buildOut', 'changed', 'yours', 'cake'])
  expect(tourAfter('attract')).toBe('cake')
})
