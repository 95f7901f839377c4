// The door to the words of tour files, apart from the others as only the command line reads such files.
import { EN_TOUR_FILE } from './enTourFile'
import type { Language } from './languages'
import { wordsIn } from './speech'
import { type Words, wordsFor } from './words'

const TOUR_FILE = { en: EN_TOUR_FILE }

/** All words of one language, those of tour files under `tourFile`. */
export type TourFileWords = Words & { readonly tourFile: typeof EN_TOUR_FILE }

export function tourFileWordsFor(language: Language): TourFileWords {
  return { ...wordsFor(language), tourFile: wordsIn(TOUR_FILE, language) }
}
