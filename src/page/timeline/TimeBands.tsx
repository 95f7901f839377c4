// What stands under the timeline: which layer binds, how sure that is, and the marked years.
import { useMemo, useRef } from 'react'
import { PALETTES } from '../../look/palette'
import type { Analysis } from '../../state/analysis'
import { runsShown } from '../../state/replay'
import type { CakeStore } from '../../state/store'
import type { Language } from '../../words/languages'
import { timelineWordsFor } from '../../words/timelineWords'
import { useCake } from '../useCake'
import { BindingBand } from './BindingBand'
import { MarkPins } from './MarkPins'
import { SampledBand } from './SampledBand'
import { timeMarksOf } from './timeMarks'
import { useSampled } from './useSampled'
import './timeBands.css'

interface TimeBandsProps {
  store: CakeStore
  /** Null until it is here. */
  analysis: Analysis | null
  lang: Language
}

export function TimeBands({ store, analysis, lang }: TimeBandsProps) {
  const words = useMemo(() => timelineWordsFor(lang), [lang])
  const run = useCake(store, (state) => runsShown(state).run)
  const scenario = useCake(store, (state) => state.scenario)
  const palette = useCake(store, (state) => PALETTES[state.theme])
  const bands = useSampled(store, analysis)
  const ground = useRef<HTMLDivElement>(null)
  return (
    <div className="time-bands" ref={ground}>
      <BindingBand words={words} palette={palette} run={run} />
      {bands !== null && <SampledBand words={words} palette={palette} bands={bands} />}
      <MarkPins
        words={words}
        marks={timeMarksOf(scenario, lang)}
        ground={ground}
        onYear={(year) => store.getState().setYear(year)}
      />
    </div>
  )
}
