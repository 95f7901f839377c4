// The chart of a layer over the years, the very one of the drawer: baseline, fan and public figures.
import { useCallback, useMemo, useRef } from 'react'
import { PALETTES } from '../../look/palette'
import type { Year } from '../../model/time'
import type { Analysis } from '../../state/analysis'
import { runsShown } from '../../state/replay'
import type { CakeStore } from '../../state/store'
import type { LayerWords } from '../../words/layerWords'
import type { Listen } from '../ClaimNumbers'
import type { Runs } from '../drawer/chartSeries'
import type { ChartId } from '../drawer/chartTable'
import { useReadYear } from '../drawer/useReadYear'
import { useSamples } from '../drawer/useSamples'
import { YearChart } from '../drawer/YearChart'
import { fileNameOf } from '../files/exports'
import { nameOfScenario } from '../scenarioName'
import { useCake } from '../useCake'
import { useOwn } from '../useOwn'
import '../drawer/drawer.css'

interface LayerChartProps {
  words: LayerWords
  store: CakeStore
  analysis: Analysis
  listen: Listen
  id: ChartId
}

export function LayerChart({ words, store, analysis, listen, id }: LayerChartProps) {
  const run = useCake(store, (state) => runsShown(state).run)
  const baseline = useCake(store, (state) => runsShown(state).baseline)
  const palette = useCake(store, (state) => PALETTES[state.theme])
  const scenario = nameOfScenario(words, run.scenario, useOwn(store))
  const runs = useMemo((): Runs => ({ run, baseline }), [run, baseline])
  const { bands } = useSamples(analysis, run)
  const reader = useReadYear(store, listen)
  const said = useRef<HTMLParagraphElement>(null)
  const goTo = useCallback((to: Year) => store.getState().setYear(to), [store])
  const say = useCallback((text: string) => {
    if (said.current !== null) said.current.textContent = text
  }, [])
  const nameOf = useCallback(
    (part: string, kind: string) => fileNameOf(store.getState(), part, kind),
    [store],
  )
  return (
    <>
      <p className="visually-hidden" role="status" ref={said} />
      <YearChart
        key={id}
        words={words}
        palette={palette}
        id={id}
        runs={runs}
        bands={bands}
        reader={reader}
        scenario={scenario}
        nameOf={nameOf}
        onYear={goTo}
        onSay={say}
      />
    </>
  )
}
