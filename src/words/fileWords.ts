// The door to the words of the file menu, apart from the others so that they load with it.
import { EN_FILES } from './enFiles'
import type { Language } from './languages'
import { wordsIn } from './speech'
import { type Words, wordsFor } from './words'

/** All words of one language, those of files under `files`. */
export type FileWords = Words & { readonly files: typeof EN_FILES }

const FILES = { en: EN_FILES }

export function fileWordsFor(language: Language): FileWords {
  return { ...wordsFor(language), files: wordsIn(FILES, language) }
}
