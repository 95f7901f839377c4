// Where the words of a film lie: captions below the stage, so that none is ever over the cake.
import { describe, expect, it } from 'vitest'
import { captionPxOf, filmLayoutOf } from '../../src/film/filmLayout'
import { readFilmRequest } from '../../src/film/filmReader'
import { CAPTIONS, LETTERING } from '../../src/look/lettering'
import { captionLines, READING } from '../../src/show/reading'
import { TOUR_IDS } from '../../src/show/tours/tours'
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../src/words/languages'
import { loadLanguage } from '../../src/words/speech'
import { captionText } from '../../src/words/tourLine'
import { tourWordsFor } from '../../src/words/tourWords'

const SIZES = [
  [1920, 1080],
  [3840, 2160],
  [1080, 1920],
  [1080, 1080],
  [320, 180],
  [640, 200],
  [64, 64],
] as const

function filmOf(settings: object) {
  const { value, problems } = readFilmRequest({ tour: 'cake', ...settings }, { mostPx: 8192 })
  if (value === null) throw new Error(JSON.stringify(problems))
  return value
}

describe('the words of a film', () => {
  it.each(SIZES)('leave the cake its stage at %i x %i', (width, height) => {
    for (const words of [{}, { title: 'A title', credits: 'Somebody' }]) {
      const layout = filmLayoutOf(filmOf({ width, height, ...words }))
      const { stage, free, title, captions, captionPx } = layout
      expect(stage.y + stage.height).toBeLessThanOrEqual(captions.y)
      expect(captions.y + captions.height).toBeLessThanOrEqual(
        height - Math.floor(height * LETTERING.safeShare),
      )
      expect(captions.height).toBeGreaterThanOrEqual(READING.lines * CAPTIONS.leading * captionPx)
      if (title.height > 0) expect(title.y + title.height).toBeLessThanOrEqual(free.y)
      expect(free.y + free.height).toBe(stage.height)
      expect(free.height).toBeGreaterThan(height / 2)
      expect(captions.x).toBeGreaterThanOrEqual(Math.floor(width * LETTERING.safeShare))
    }
  })

  it.each(LANGUAGES)('fit in their room, every caption of every tour, in %s', async (lang) => {
    await loadLanguage(lang)
    const words = tourWordsFor(lang)
    for (const tour of TOUR_IDS)
      for (const [width, height] of SIZES) {
        const film = filmOf({ tour, width, height })
        const layout = filmLayoutOf(film)
        const { captions } = layout
        for (const caption of film.source.tour?.captions ?? []) {
          const lines = captionLines(captionText(words, caption) ?? '')
          const px = captionPxOf(layout, lines.length)
          expect(Math.floor(lines.length * CAPTIONS.leading * px), caption.id).toBeLessThanOrEqual(
            captions.height,
          )
          if (lang === DEFAULT_LANGUAGE)
            expect(lines.length, caption.id).toBeLessThanOrEqual(READING.lines)
        }
      }
  })

  it('take no room where none are burnt in, or a tour has none', () => {
    for (const settings of [{ captions: ['vtt'] }, { tour: 'attract' }]) {
      const { stage, captions, free } = filmLayoutOf(filmOf({ ...settings, height: 720 }))
      expect(stage.height).toBe(720)
      expect(free.height).toBe(720)
      expect(captions.height).toBe(0)
    }
  })

  it('leave the same room in every frame of a film', () => {
    const { stage } = filmLayoutOf(filmOf({ tour: 'buildOut', from: 0, to: 1 }))
    expect(filmLayoutOf(filmOf({ tour: 'buildOut', from: 30, to: 40 })).stage).toEqual(stage)
  })
})
