// The door to the words for the staff of a kiosk, apart from the others so that they load when staff come.
import { EN_KIOSK_STAFF } from './enKioskStaff'
import { type KioskConfigWords, kioskConfigWordsFor } from './kioskConfigWords'
import type { Language } from './languages'
import { wordsIn } from './speech'

/** All words of one language, with those of the settings, and those for the staff under `kioskStaff`. */
export type KioskStaffWords = KioskConfigWords & { readonly kioskStaff: typeof EN_KIOSK_STAFF }

const STAFF = { en: EN_KIOSK_STAFF }

export function kioskStaffWordsFor(language: Language): KioskStaffWords {
  return { ...kioskConfigWordsFor(language), kioskStaff: wordsIn(STAFF, language) }
}
