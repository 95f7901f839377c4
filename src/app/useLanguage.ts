// The language in force: that of the store, once its words are here; it marks the page.
import { useEffect, useState } from 'react'
import { useCake } from '../page/useCake'
import type { CakeStore } from '../state/store'
import { DEFAULT_LANGUAGE, DIRECTIONS, type Language } from '../words/languages'
import { isLoaded, loadLanguage } from '../words/speech'
import { wordsFor } from '../words/words'

export function useLanguage(store: CakeStore): Language {
  const asked = useCake(store, (state) => state.lang)
  const [spoken, setSpoken] = useState(isLoaded(asked) ? asked : DEFAULT_LANGUAGE)
  useEffect(() => {
    let isWanted = true
    loadLanguage(asked).then(
      () => isWanted && setSpoken(asked),
      // Not there: the page goes on in the language it speaks.
      (error) => console.error(error),
    )
    return () => {
      isWanted = false
    }
  }, [asked])
  useEffect(() => {
    const { documentElement } = document
    documentElement.lang = spoken
    documentElement.dir = DIRECTIONS[spoken]
    document.title = wordsFor(spoken).title
  }, [spoken])
  return spoken
}
