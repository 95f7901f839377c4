// The levers of a layer: the same controls as beside the cake, on the same store.
import { useMemo } from 'react'
import type { LeverId } from '../../model/levers'
import type { CakeStore } from '../../state/store'
import { handWordsFor } from '../../words/handWords'
import type { Language } from '../../words/languages'
import { LeverControl } from '../hands/LeverControl'
import '../hands/hands.css'

interface LayerLeversProps {
  store: CakeStore
  lang: Language
  levers: readonly LeverId[]
}

export function LayerLevers({ store, lang, levers }: LayerLeversProps) {
  const words = useMemo(() => handWordsFor(lang), [lang])
  return (
    <div className="hands">
      {levers.map((id) => (
        <LeverControl key={id} store={store} words={words} id={id} />
      ))}
    </div>
  )
}
