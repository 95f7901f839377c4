// The door to the words of the launch page, apart from the others so that they load with it.
import { EN_KIOSK_LAUNCH } from './enKioskLaunch'
import { type KioskConfigWords, kioskConfigWordsFor } from './kioskConfigWords'
import type { Language } from './languages'
import { wordsIn } from './speech'
import { type TourWords, tourWordsFor } from './tourWords'

/** All words of one language, with those of tours and settings, and those of the page under `kioskLaunch`. */
export type KioskLaunchWords = TourWords &
  KioskConfigWords & { readonly kioskLaunch: typeof EN_KIOSK_LAUNCH }

const LAUNCH = { en: EN_KIOSK_LAUNCH }

export function kioskLaunchWordsFor(language: Language): KioskLaunchWords {
  const kioskLaunch = wordsIn(LAUNCH, language)
  return { ...tourWordsFor(language), ...kioskConfigWordsFor(language), kioskLaunch }
}
