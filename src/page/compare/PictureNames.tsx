// What each of two pictures is of, written over it; placed by what freeRect says in the style.

import { runsShown } from '../../state/replay'
import type { CakeStore } from '../../state/store'
import { compareWordsFor } from '../../words/compareWords'
import type { Language } from '../../words/languages'
import { nameOfScenario } from '../scenarioName'
import { useCake } from '../useCake'
import { useOwn } from '../useOwn'
import { nameOfCompared } from './comparedName'
import './compare.css'

interface PictureNamesProps {
  store: CakeStore
  lang: Language
}

export function PictureNames({ store, lang }: PictureNamesProps) {
  const words = compareWordsFor(lang)
  const scenario = useCake(store, (state) => runsShown(state).run.scenario)
  const compared = useCake(store, (state) => state.compare)
  const own = useOwn(store)
  if (compared === null) return null
  return (
    <>
      <p className="picture-name" data-side="0">
        {nameOfScenario(words, scenario, own)}
      </p>
      <p className="picture-name" data-side="1">
        {nameOfCompared(words, compared, lang)}
      </p>
      <i className="picture-cut" />
    </>
  )
}
