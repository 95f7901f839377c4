// The door to the words of what was changed, apart from the others so that they load with their list.
import { EN_CHANGES } from './enChanges'
import type { Language } from './languages'
import { wordsIn } from './speech'
import { type Words, wordsFor } from './words'

/** All words of one language, those of the changes under `changes`. */
export type ChangeWords = Words & { readonly changes: typeof EN_CHANGES }

const CHANGES = { en: EN_CHANGES }

export function changeWordsFor(language: Language): ChangeWords {
  return { ...wordsFor(language), changes: wordsIn(CHANGES, language) }
}
