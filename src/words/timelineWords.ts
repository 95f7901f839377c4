// The door to the words under the timeline, apart from the others so that they load with its bands.
import { EN_TIMELINE } from './enTimeline'
import type { Language } from './languages'
import { wordsIn } from './speech'
import { type Words, wordsFor } from './words'

/** All words of one language, those of the bands and pins under `timeline`. */
export type TimelineWords = Words & { readonly timeline: typeof EN_TIMELINE }

const TIMELINES = { en: EN_TIMELINE }

export function timelineWordsFor(language: Language): TimelineWords {
  return { ...wordsFor(language), timeline: wordsIn(TIMELINES, language) }
}
