// The door to the words of the notices: what was wrong with an address, a patch or a file.
import { EN_PROBLEMS } from './enProblems'
import type { Language } from './languages'
import { wordsIn } from './speech'
import { type Words, wordsFor } from './words'

/** All words of one language, the sentences of the notices under `problems`. */
export type NoticeWords = Words & { readonly problems: typeof EN_PROBLEMS }

const PROBLEMS = { en: EN_PROBLEMS }

export function noticeWordsFor(language: Language): NoticeWords {
  return { ...wordsFor(language), problems: wordsIn(PROBLEMS, language) }
}
