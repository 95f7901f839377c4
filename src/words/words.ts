// The door to what is said: all the words of one language.
import { EN } from './en'
import type { Language } from './languages'
import { wordsIn } from './speech'

/** What every language must be able to say. */
export type Words = typeof EN

const WORDS = { en: EN }

/** The words of a language; English until it is loaded. */
export function wordsFor(language: Language): Words {
  return wordsIn(WORDS, language)
}
