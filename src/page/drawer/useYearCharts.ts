// What every chart over the years is given: the runs with their samples, the year read out, and where it leads.
import { useCallback, useMemo, useRef } from 'react'
import { PALETTES } from '../../look/palette'
import type { Year } from '../../model/time'
import type { Analysis } from '../../state/analysis'
import { runsShown } from '../../state/replay'
import type { CakeStore } from '../../state/store'
import type { Words } from '../../words/words'
import { fileNameOf } from '../files/exports'
import type { Listen } from '../listen'
import { nameOfScenario } from '../scenarioName'
import { useCake } from '../useCake'
import { useOwn } from '../useOwn'
import type { Runs } from './chartSeries'
import { useReadYear } from './useReadYear'
import { useSamples } from './useSamples'

export function useYearCharts(store: CakeStore, analysis: Analysis, listen: Listen, words: Words) {
  const run = useCake(store, (state) => runsShown(state).run)
  const baseline = useCake(store, (state) => runsShown(state).baseline)
  const palette = useCake(store, (state) => PALETTES[state.theme])
  const scenario = nameOfScenario(words, run.scenario, useOwn(store))
  const runs = useMemo((): Runs => ({ run, baseline }), [run, baseline])
  const { bands, ...sampling } = useSamples(analysis, run)
  const reader = useReadYear(store, listen)
  /** Where what is read out is said to who cannot see it. */
  const said = useRef<HTMLParagraphElement>(null)
  const onYear = useCallback((to: Year) => store.getState().setYear(to), [store])
  const onSay = useCallback((text: string) => {
    if (said.current !== null) said.current.textContent = text
  }, [])
  const nameOf = useCallback(
    (part: string, kind: string) => fileNameOf(store.getState(), part, kind),
    [store],
  )
  return {
    shared: { palette, runs, bands, reader, scenario, nameOf, onYear, onSay },
    run,
    said,
    ...sampling,
  }
}
