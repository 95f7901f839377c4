// The door to the words of the tours, apart from the others so that they load with the first tour.
import { EN_PLAYER } from './enPlayer'
import { EN_CAPTIONS, EN_NARRATIONS, EN_TOURS } from './enTours'
import { EN_YOUR_TOUR } from './enYourTour'
import type { Language } from './languages'
import { wordsIn } from './speech'
import { type Words, wordsFor } from './words'

const EN = {
  ...EN_TOURS,
  captions: { ...EN_CAPTIONS, ...EN_YOUR_TOUR },
  narrations: EN_NARRATIONS,
  player: EN_PLAYER,
}
const TOURS = { en: EN }

/** All words of one language, those of the tours under `tour`. */
export type TourWords = Words & { readonly tour: typeof EN }

export function tourWordsFor(language: Language): TourWords {
  return { ...wordsFor(language), tour: wordsIn(TOURS, language) }
}
