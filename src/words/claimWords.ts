// The door to the words of the claims, apart from the others so that they load with the caption.
import { EN_CLAIM_NUMBERS } from './enClaimNumbers'
import { EN_CLAIMS } from './enClaims'
import type { Language } from './languages'
import { wordsIn } from './speech'
import { type Words, wordsFor } from './words'

const EN = { ...EN_CLAIMS, numbers: EN_CLAIM_NUMBERS }
const CLAIMS = { en: EN }

/** All words of one language, those of the claims under `claim`. */
export type ClaimWords = Words & { readonly claim: typeof EN }

export function claimWordsFor(language: Language): ClaimWords {
  return { ...wordsFor(language), claim: wordsIn(CLAIMS, language) }
}
