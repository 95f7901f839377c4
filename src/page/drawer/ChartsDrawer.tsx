// The drawer of charts: beside or below the cake where there is room, else a sheet over the page.
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { PALETTES } from '../../look/palette'
import type { Year } from '../../model/time'
import type { Analysis } from '../../state/analysis'
import { runsShown } from '../../state/replay'
import type { CakeStore } from '../../state/store'
import { drawerWordsFor } from '../../words/drawerWords'
import type { Language } from '../../words/languages'
import type { Listen } from '../ClaimNumbers'
import { Progress } from '../card/Progress'
import { fileNameOf } from '../files/exports'
import { nameOfScenario } from '../scenarioName'
import { useCake } from '../useCake'
import { useOwn } from '../useOwn'
import type { Runs } from './chartSeries'
import { CHART_IDS } from './chartTable'
import { TornadoChart } from './TornadoChart'
import { useReadYear } from './useReadYear'
import { useSamples } from './useSamples'
import { useSheet } from './useSheet'
import { YearChart } from './YearChart'
import './drawer.css'

interface ChartsDrawerProps {
  store: CakeStore
  analysis: Analysis
  listen: Listen
  lang: Language
  /** True where a person opened it, so that the focus goes there. */
  takesFocus: boolean
}

export function ChartsDrawer({ store, analysis, listen, lang, takesFocus }: ChartsDrawerProps) {
  const run = useCake(store, (state) => runsShown(state).run)
  const baseline = useCake(store, (state) => runsShown(state).baseline)
  const palette = useCake(store, (state) => PALETTES[state.theme])
  const words = useMemo(() => drawerWordsFor(lang), [lang])
  const scenario = nameOfScenario(words, run.scenario, useOwn(store))
  const runs = useMemo((): Runs => ({ run, baseline }), [run, baseline])
  const { ensemble, bands, sample } = useSamples(analysis, run)
  const reader = useReadYear(store, listen)
  const said = useRef<HTMLParagraphElement>(null)
  const year = useRef<HTMLOutputElement>(null)
  const close = useCallback(() => store.getState().setCharts(false), [store])
  const sheet = useSheet(close, takesFocus)

  useEffect(
    () =>
      reader.join((now) => {
        if (year.current !== null) year.current.textContent = words.card.decimalYear(now)
      }),
    [reader, words],
  )
  const goTo = useCallback((to: Year) => store.getState().setYear(to), [store])
  const say = useCallback((text: string) => {
    if (said.current !== null) said.current.textContent = text
  }, [])
  const nameOf = useCallback(
    (part: string, kind: string) => fileNameOf(store.getState(), part, kind),
    [store],
  )
  const { drawer } = words
  return (
    <dialog className="charts-drawer" aria-labelledby="charts-heading" {...sheet}>
      <div className="charts-head">
        <h2 id="charts-heading" tabIndex={-1}>
          {drawer.heading}
        </h2>
        {/* What changes with every frame is not read aloud. */}
        <output ref={year} aria-live="off" />
        <button id="close-charts" type="button" onClick={close}>
          {drawer.closeCharts}
        </button>
      </div>
      <p className="hint">{drawer.hint}</p>
      <p className="visually-hidden" role="status" ref={said} />
      <Progress
        words={words}
        ensemble={ensemble}
        onSample={sample}
        onCancel={() => analysis.cancel('ensemble')}
      />
      <div className="multiples">
        {CHART_IDS.map((id) => (
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
        ))}
        <TornadoChart
          words={words}
          store={store}
          analysis={analysis}
          run={run}
          scenario={scenario}
          nameOf={nameOf}
        />
      </div>
    </dialog>
  )
}
