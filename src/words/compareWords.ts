// The door to the words of a comparison, apart from the others so that they load with it.
import { EN_COMPARE } from './enCompare'
import type { Language } from './languages'
import { wordsIn } from './speech'
import { type Words, wordsFor } from './words'

/** All words of one language, those of a comparison under `compare`. */
export type CompareWords = Words & { readonly compare: typeof EN_COMPARE }

const COMPARE = { en: EN_COMPARE }

export function compareWordsFor(language: Language): CompareWords {
  return { ...wordsFor(language), compare: wordsIn(COMPARE, language) }
}
