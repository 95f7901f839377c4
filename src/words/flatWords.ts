// The door to the words of the flat picture, apart from the others so that they load with it.
import { EN_FLAT } from './enFlat'
import type { Language } from './languages'
import { type MarkWords, markWordsFor } from './markWords'
import { wordsIn } from './speech'

const FLATS = { en: EN_FLAT }

/** All words of one language, those of the flat picture under `flat`, those of the marks under `mark`. */
export type FlatWords = MarkWords & { readonly flat: typeof EN_FLAT }

export function flatWordsFor(language: Language): FlatWords {
  return { ...markWordsFor(language), flat: wordsIn(FLATS, language) }
}
