// The door to the words of a kiosk's settings, apart from the others so that they load with the staff's pages.
import { EN_KIOSK_CONFIG } from './enKioskConfig'
import type { Language } from './languages'
import { wordsIn } from './speech'
import { type Words, wordsFor } from './words'

/** All words of one language, those of the settings under `kioskConfig`. */
export type KioskConfigWords = Words & { readonly kioskConfig: typeof EN_KIOSK_CONFIG }

const CONFIG = { en: EN_KIOSK_CONFIG }

export function kioskConfigWordsFor(language: Language): KioskConfigWords {
  return { ...wordsFor(language), kioskConfig: wordsIn(CONFIG, language) }
}
