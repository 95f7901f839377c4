// The door to the words of the marks, apart from the others so that they load with their card.
import { EN_MARKS } from './enMarks'
import type { Language } from './languages'
import { wordsIn } from './speech'
import { type Words, wordsFor } from './words'

const MARKS = { en: EN_MARKS }

/** All words of one language, those of the marks under `mark`. */
export type MarkWords = Words & { readonly mark: typeof EN_MARKS }

export function markWordsFor(language: Language): MarkWords {
  return { ...wordsFor(language), mark: wordsIn(MARKS, language) }
}
