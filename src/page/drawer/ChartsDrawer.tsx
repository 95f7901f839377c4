// The drawer of charts: beside or below the cake where there is room, else a sheet over the page.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { PALETTES } from '../../look/palette'
import { ENSEMBLE_RUNS, ENSEMBLE_SEED } from '../../model/ensemble'
import { type Year, yearOfStep } from '../../model/time'
import { lastYearOf } from '../../show/playback'
import type { Analysis } from '../../state/analysis'
import { runsShown } from '../../state/replay'
import type { CakeStore } from '../../state/store'
import { drawerWordsFor } from '../../words/drawerWords'
import type { Language } from '../../words/languages'
import type { Listen } from '../ClaimNumbers'
import { Progress } from '../card/Progress'
import { fileNameOf } from '../files/exports'
import { stepOf } from '../frameText'
import { nameOfScenario } from '../scenarioName'
import { useCake } from '../useCake'
import { useOwn } from '../useOwn'
import type { Runs } from './chartSeries'
import { CHART_IDS } from './chartTable'
import { createReadYear } from './readYear'
import { TornadoChart } from './TornadoChart'
import { useFinding } from './useFinding'
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
  const ensemble = useFinding(analysis, 'ensemble')
  const bands = ensemble.request?.scenario === run.scenario ? ensemble.result : null
  const [reader] = useState(() => createReadYear(lastYearOf(store.getState().playback)))
  const said = useRef<HTMLParagraphElement>(null)
  const year = useRef<HTMLOutputElement>(null)
  const close = useCallback(() => store.getState().setCharts(false), [store])
  const sheet = useSheet(close, takesFocus)

  const sample = useCallback(() => {
    const request = { scenario: run.scenario, runs: ENSEMBLE_RUNS, seed: ENSEMBLE_SEED }
    analysis.ask('ensemble', request)
  }, [analysis, run])
  useEffect(sample, [sample])
  useEffect(
    () =>
      listen((frame) => {
        const isStill = store.getState().playback.kind === 'still'
        reader.show(isStill ? frame.year : yearOfStep(stepOf(frame.year)))
      }),
    [listen, store, reader],
  )
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
