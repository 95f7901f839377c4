// The door to the words of sharing and presenting, apart from the others so that they load with them.
import { EN_SHARE } from './enShare'
import type { Language } from './languages'
import { wordsIn } from './speech'
import { type Words, wordsFor } from './words'

/** All words of one language, those of sharing under `share`. */
export type ShareWords = Words & { readonly share: typeof EN_SHARE }

const SHARE = { en: EN_SHARE }

export function shareWordsFor(language: Language): ShareWords {
  return { ...wordsFor(language), share: wordsIn(SHARE, language) }
}
