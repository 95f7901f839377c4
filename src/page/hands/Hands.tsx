// The controls for everyone: presets, money, demand, and folded away the other levers and the assumptions.
import { type ReactNode, useMemo, useState } from 'react'
import { LEVER_IDS } from '../../model/levers'
import { hasModifiedAssumptions } from '../../state/ownScenario'
import type { CakeStore } from '../../state/store'
import { handWordsFor } from '../../words/handWords'
import type { Language } from '../../words/languages'
import { useCake } from '../useCake'
import { FromControl } from './FromControl'
import { LeverControl } from './LeverControl'
import { PresetCards } from './PresetCards'
import './hands.css'

/** The master comes first, as in the table. */
const INVESTMENTS = LEVER_IDS.filter((id) => id.startsWith('invest'))
const OTHERS = LEVER_IDS.filter((id) => id !== 'demand' && !INVESTMENTS.includes(id))

interface HandsProps {
  store: CakeStore
  lang: Language
  /** The controls of the assumptions, asked for once they are unfolded. */
  assumptions: ReactNode
}

export function Hands({ store, lang, assumptions }: HandsProps) {
  const words = useMemo(() => handWordsFor(lang), [lang])
  const isModified = useCake(store, (state) => hasModifiedAssumptions(state.scenario))
  const [isAssuming, setAssuming] = useState(false)
  const { hands } = words
  const shared = { store, words }
  return (
    <section className="hands" aria-label={words.panel}>
      <PresetCards {...shared} />
      <LeverControl {...shared} id="demand" />
      <fieldset>
        <legend>{words.investment}</legend>
        {INVESTMENTS.map((id) => (
          <LeverControl key={id} {...shared} id={id} />
        ))}
      </fieldset>
      <details id="more-levers">
        <summary>{hands.moreLevers}</summary>
        {OTHERS.map((id) => (
          <LeverControl key={id} {...shared} id={id} />
        ))}
        <FromControl {...shared} />
      </details>
      <details id="assumptions" onToggle={({ currentTarget }) => setAssuming(currentTarget.open)}>
        <summary>
          {hands.assumptions}
          {isModified && <em className="modified">{words.modifiedAssumptions}</em>}
        </summary>
        {isAssuming && assumptions}
      </details>
    </section>
  )
}
