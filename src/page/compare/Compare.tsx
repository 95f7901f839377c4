// The comparison beside the cake: with what, the differences in numbers, and the way back.
import { useMemo, useState } from 'react'
import { PRESET_IDS } from '../../model/presets'
import { documentOfState } from '../../state/cakeState'
import { runsShown } from '../../state/replay'
import type { CakeStore } from '../../state/store'
import { compareWordsFor } from '../../words/compareWords'
import type { Language } from '../../words/languages'
import type { Listen } from '../listen'
import { nameOfScenario } from '../scenarioName'
import { useCake } from '../useCake'
import { useOwn } from '../useOwn'
import { nameOfCompared } from './comparedName'
import { DifferenceTable } from './DifferenceTable'
import './compare.css'

/** The choice in the list that is no preset. */
const KEPT = 'kept'

interface CompareProps {
  store: CakeStore
  lang: Language
  listen: Listen
  /** True where the numbers are shown at first. */
  isRoomy: boolean
  onClose: () => void
}

export function Compare({ store, lang, listen, isRoomy, onClose }: CompareProps) {
  const words = useMemo(() => compareWordsFor(lang), [lang])
  const compared = useCake(store, (state) => state.compare)
  const scenario = useCake(store, (state) => runsShown(state).run.scenario)
  const own = useOwn(store)
  const [open, setOpen] = useState(isRoomy)
  const run = useCake(store, (state) => state.compared)
  if (compared === null || run === null) return null
  const { compare } = words
  const { setCompare } = store.getState()
  return (
    <section className="compare" aria-label={compare.title}>
      <div className="compare-bar">
        <label htmlFor="compare-with">{compare.with}</label>
        <select
          id="compare-with"
          value={typeof compared === 'string' ? compared : KEPT}
          onChange={({ currentTarget }) => {
            const preset = PRESET_IDS.find((id) => id === currentTarget.value)
            if (preset) setCompare(preset)
          }}
        >
          {typeof compared !== 'string' && (
            <option value={KEPT}>{nameOfCompared(words, compared, lang)}</option>
          )}
          {PRESET_IDS.map((id) => (
            <option key={id} value={id}>
              {words.presets[id].name}
            </option>
          ))}
        </select>
        <button id="compare-close" type="button" aria-label={compare.close} onClick={onClose}>
          ×
        </button>
      </div>
      <details
        id="differences"
        open={open}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{compare.numbers}</summary>
        <DifferenceTable
          words={words}
          listen={listen}
          shown={nameOfScenario(words, scenario, own)}
          run={run}
          compared={nameOfCompared(words, compared, lang)}
        />
        <button
          id="compare-keep"
          type="button"
          onClick={() => setCompare(documentOfState(store.getState()))}
        >
          {compare.keep}
        </button>
      </details>
    </section>
  )
}
