// The door to the words of the card of a layer, apart from the others so that they load with it.
import { type DrawerWords, drawerWordsFor } from './drawerWords'
import { EN_LAYER } from './enLayer'
import type { Language } from './languages'
import { wordsIn } from './speech'
import { type WhyWords, whyWordsFor } from './whyWords'

const LAYERS = { en: EN_LAYER }

/** All words of one language, those of the card under `layer`, those of its chart under `drawer`. */
export type LayerWords = DrawerWords & WhyWords & { readonly layer: typeof EN_LAYER }

export function layerWordsFor(language: Language): LayerWords {
  return {
    ...drawerWordsFor(language),
    ...whyWordsFor(language),
    layer: wordsIn(LAYERS, language),
  }
}
