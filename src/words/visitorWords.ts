// The door to the words of the exhibit's controls, apart from the others so that they load with them.
import { type ClaimWords, claimWordsFor } from './claimWords'
import { EN_VISITOR } from './enVisitor'
import type { Language } from './languages'
import { wordsIn } from './speech'

/** All words of one language, those of the exhibit's controls under `visitor`. */
export type VisitorWords = ClaimWords & { readonly visitor: typeof EN_VISITOR }

const VISITOR = { en: EN_VISITOR }

export function visitorWordsFor(language: Language): VisitorWords {
  return { ...claimWordsFor(language), visitor: wordsIn(VISITOR, language) }
}
