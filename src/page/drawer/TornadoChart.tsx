// Which numbers move the tokens served: bars in a table; waits for the worker without holding up.
import { memo, useEffect, useRef } from 'react'
import type { Run } from '../../model/run'
import type { Scenario } from '../../model/scenario'
import { type Sensitivity, SHIFT } from '../../model/sensitivity'
import { lastYearOf } from '../../show/playback'
import type { Analysis } from '../../state/analysis'
import type { CakeStore } from '../../state/store'
import type { DrawerWords } from '../../words/drawerWords'
import { uncertainYear } from '../card/uncertainYear'
import { type TornadoBar, TornadoLegend, TornadoTable } from '../chart/Tornado'
import { useCake } from '../useCake'
import { ChartBox } from './ChartBox'
import { ChartPicture } from './ChartPicture'
import { tornadoCsvOf } from './chartCsv'
import { TornadoPlot, tornadoHeight } from './TornadoPlot'
import { useFinding } from './useFinding'

/** Bars shown; the rest moves little. */
const BARS_SHOWN = 10

interface TornadoChartProps {
  words: DrawerWords
  store: CakeStore
  analysis: Analysis
  run: Run
  scenario: string
  nameOf: (part: string, kind: string) => string
}

export const TornadoChart = memo(function TornadoChart(props: TornadoChartProps) {
  const { words, store, analysis, run, scenario, nameOf } = props
  const { drawer, card } = words
  const still = useCake(store, ({ playback }) => (playback.kind === 'still' ? playback.year : null))
  // Nothing is asked while the year moves.
  const rested = useRef(lastYearOf(store.getState().playback))
  rested.current = still ?? rested.current
  const year = uncertainYear(rested.current)
  const { status, request, result } = useFinding(analysis, 'sensitivity')
  const isBroken = status === 'failed' || (status === 'idle' && request?.scenario === run.scenario)
  const ask = () => analysis.ask('sensitivity', { scenario: run.scenario, year })
  useEffect(() => {
    analysis.ask('sensitivity', { scenario: run.scenario, year })
  }, [analysis, run, year])
  // While another year is worked out, the last one of the scenario stands, with its year.
  const last = useRef<{ of: Scenario; result: Sensitivity } | null>(null)
  if (result !== null && request !== null) last.current = { of: request.scenario, result }
  const shown = last.current?.of === run.scenario ? last.current.result : null
  const title = drawer.tornadoTitle
  if (shown === null) {
    return (
      <figure className="chart multiple" data-chart="tornado">
        <figcaption>{title}</figcaption>
        <div className="skeleton" role="status">
          {isBroken ? drawer.tornadoBroke : drawer.tornadoWaits}
          {isBroken && (
            <button type="button" onClick={ask}>
              {words.retry}
            </button>
          )}
        </div>
      </figure>
    )
  }
  const all = shown.bars.servedTokS
  const bars = all.slice(0, BARS_SHOWN).map(
    ({ parameter, ...bar }): TornadoBar => ({
      id: parameter,
      name: card.parameters[parameter],
      ...bar,
    }),
  )
  const unit = drawer.tornadoUnit(card.decimalYear(shown.year))
  return (
    <ChartBox
      words={words}
      id="tornado"
      title={title}
      unit={unit}
      note={undefined}
      nameOf={nameOf}
      csv={() => tornadoCsvOf(all)}
      picture={() => (
        <ChartPicture
          words={words}
          title={title}
          unit={unit}
          scenario={scenario}
          colour="currentColor"
          height={tornadoHeight(bars.length)}
          texts={bars.map(({ name }) => name)}
          keys={[
            {
              kind: 'lowered',
              series: 0,
              colour: 'currentColor',
              text: card.tornado.lowered(SHIFT),
            },
            { kind: 'raised', series: 0, colour: 'currentColor', text: card.tornado.raised(SHIFT) },
          ]}
        >
          <TornadoPlot bars={bars} />
        </ChartPicture>
      )}
    >
      {bars.length === 0 ? (
        <p className="note">{drawer.tornadoEmpty}</p>
      ) : (
        <div className="tornado">
          <TornadoTable words={words} title={title} shift={SHIFT} bars={bars} />
          <TornadoLegend words={words} shift={SHIFT} />
        </div>
      )}
    </ChartBox>
  )
})
