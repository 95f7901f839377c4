// The door to the words of the model card, apart from the others so that they load with the card.
import { EN_CARD } from './enCard'
import type { Language } from './languages'
import { wordsIn } from './speech'
import { type Words, wordsFor } from './words'

/** All words of one language, those of the card under `card`. */
export type CardWords = Words & { readonly card: typeof EN_CARD }

const CARDS = { en: EN_CARD }

export function cardWordsFor(language: Language): CardWords {
  return { ...wordsFor(language), card: wordsIn(CARDS, language) }
}
