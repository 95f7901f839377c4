// The drawer of charts: beside or below the cake where there is room, else a sheet over the page.
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { Analysis } from '../../state/analysis'
import type { CakeStore } from '../../state/store'
import { drawerWordsFor } from '../../words/drawerWords'
import type { Language } from '../../words/languages'
import { Progress } from '../card/Progress'
import type { Listen } from '../listen'
import { CHART_IDS } from './chartTable'
import { TornadoChart } from './TornadoChart'
import { useSheet } from './useSheet'
import { useYearCharts } from './useYearCharts'
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
  const words = useMemo(() => drawerWordsFor(lang), [lang])
  const { shared, run, said, ensemble, sample } = useYearCharts(store, analysis, listen, words)
  const { reader, scenario, nameOf } = shared
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
          <YearChart key={id} {...shared} words={words} id={id} />
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
