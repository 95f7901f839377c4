// The door to the words of the controls for everyone, apart from the others so that they load with them.
import { EN_HANDS } from './enHands'
import type { Language } from './languages'
import { wordsIn } from './speech'
import { type Words, wordsFor } from './words'

/** All words of one language, those of the controls under `hands`. */
export type HandWords = Words & { readonly hands: typeof EN_HANDS }

const HANDS = { en: EN_HANDS }

export function handWordsFor(language: Language): HandWords {
  return { ...wordsFor(language), hands: wordsIn(HANDS, language) }
}
