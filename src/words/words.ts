// The door to what is said: all the words of one language.
import { EN } from './en'
import type { Language } from './languages'

/** What every language must be able to say. */
export type Words = typeof EN

const WORDS: Record<Language, Words> = { en: EN }

/** The words of a language. */
export function wordsFor(language: Language): Words {
  return WORDS[language]
}
