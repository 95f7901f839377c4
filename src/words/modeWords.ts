// The door to the words of the kiosk's modes, apart from the others so that only the kiosk loads them.
import { EN_MODES } from './enModes'
import type { Language } from './languages'
import { wordsIn } from './speech'
import { type Words, wordsFor } from './words'

/** All words of one language, those of the modes under `modes`. */
export type ModeWords = Words & { readonly modes: typeof EN_MODES }

const MODES = { en: EN_MODES }

export function modeWordsFor(language: Language): ModeWords {
  return { ...wordsFor(language), modes: wordsIn(MODES, language) }
}
