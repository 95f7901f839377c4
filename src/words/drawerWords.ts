// The door to the words of the drawer of charts, apart from the others so that they load with it.
import { type CardWords, cardWordsFor } from './cardWords'
import { EN_DRAWER } from './enDrawer'
import type { Language } from './languages'
import { wordsIn } from './speech'

/** All words of one language, those of the drawer under `drawer`, those of charts under `card`. */
export type DrawerWords = CardWords & { readonly drawer: typeof EN_DRAWER }

const DRAWERS = { en: EN_DRAWER }

export function drawerWordsFor(language: Language): DrawerWords {
  return { ...cardWordsFor(language), drawer: wordsIn(DRAWERS, language) }
}
