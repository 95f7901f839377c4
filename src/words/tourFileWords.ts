// The door to the words of tour files, apart from the others as only the command line reads such files.
import { EN_TOUR_FILE } from './enTourFile'
import type { Language } from './languages'
import { wordsIn } from './speech'

const TOUR_FILE = { en: EN_TOUR_FILE }

/** A sentence for whatever is wrong with a tour file: its JSON, the tour, how its captions read. */
export function tourFileWordsFor(language: Language): typeof EN_TOUR_FILE {
  return wordsIn(TOUR_FILE, language)
}
