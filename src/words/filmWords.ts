// The door to the words of films, apart from the others so that they load with the film room.
import { EN_FILM } from './enFilm'
import type { Language } from './languages'
import { type NoticeWords, noticeWordsFor } from './noticeWords'
import { wordsIn } from './speech'

/** All words of one language, with those of the notices, and those of films under `film`. */
export type FilmWords = NoticeWords & { readonly film: typeof EN_FILM }

const FILM = { en: EN_FILM }

export function filmWordsFor(language: Language): FilmWords {
  return { ...noticeWordsFor(language), film: wordsIn(FILM, language) }
}
