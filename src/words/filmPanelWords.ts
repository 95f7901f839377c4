// The door to the words of the film panel, apart from the others so that they load with it.
import { EN_FILM_PANEL } from './enFilmPanel'
import { type FilmWords, filmWordsFor } from './filmWords'
import type { Language } from './languages'
import { wordsIn } from './speech'
import { type TourWords, tourWordsFor } from './tourWords'

/** All words of one language, with those of films and tours, and those of the panel under `filmPanel`. */
export type FilmPanelWords = FilmWords & TourWords & { readonly filmPanel: typeof EN_FILM_PANEL }

const PANEL = { en: EN_FILM_PANEL }

export function filmPanelWordsFor(language: Language): FilmPanelWords {
  const filmPanel = wordsIn(PANEL, language)
  return { ...tourWordsFor(language), ...filmWordsFor(language), filmPanel }
}
