// The door to the words of why a year looks as it does, apart so that they load with that part.
import { EN_EXPLAIN } from './enExplain'
import type { Language } from './languages'
import { wordsIn } from './speech'
import { type Words, wordsFor } from './words'

/** All words of one language, those that explain a year under `explain`. */
export type WhyWords = Words & { readonly explain: typeof EN_EXPLAIN }

const EXPLAIN = { en: EN_EXPLAIN }

export function whyWordsFor(language: Language): WhyWords {
  return { ...wordsFor(language), explain: wordsIn(EXPLAIN, language) }
}
