// The run beside the public figures of the past years, chart by chart, with the difference in numbers.
import type { Palette } from '../../look/palette'
import {
  COMPARISON_IDS,
  COMPARISONS,
  type Comparison,
  type ComparisonId,
  rangeOfObservation,
} from '../../model/history'
import type { LayerId } from '../../model/layers'
import type { Run } from '../../model/run'
import { START_YEAR, STEPS_PER_YEAR, TODAY, yearOfStep } from '../../model/time'
import type { CardWords } from '../../words/cardWords'
import { LineChart } from '../chart/LineChart'
import { TableBox } from '../chart/TableBox'
import { figureText } from './figureText'
import { pointOf } from './observedPoint'
import { SourceLink } from './SourceList'

/** A little beyond today, so that the last points have room. */
const LAST_STEP = (Math.ceil(TODAY) - START_YEAR) * STEPS_PER_YEAR
const STEPS = Array.from({ length: LAST_STEP + 1 }, (_, step) => step)
const YEARS = STEPS.map(yearOfStep)

const LAYER_OF: Record<ComparisonId, LayerId> = {
  fleetMade: 'chips',
  powerMade: 'energy',
  spending: 'infrastructure',
  chipSpending: 'chips',
  served: 'applications',
  priceFall: 'models',
}

interface HistoryChartsProps {
  words: CardWords
  palette: Palette
  run: Run
  baseline: Run
}

export function HistoryCharts({ words, palette, run, baseline }: HistoryChartsProps) {
  const { card } = words
  return (
    <>
      <p className="note">{card.historyNote}</p>
      <div className="charts">
        {COMPARISON_IDS.map((id) => {
          const comparison: Comparison = COMPARISONS[id]
          const valuesOf = (one: Run) => Array.from(comparison.seriesOf(one)).slice(0, STEPS.length)
          const values = valuesOf(run)
          const lines = [{ kind: 'run' as const, values }]
          const others =
            run === baseline ? [] : [{ kind: 'baseline' as const, values: valuesOf(baseline) }]
          const { title, note } = card.comparisons[id]
          return (
            <div key={id} data-comparison={id}>
              <LineChart
                words={words}
                title={title}
                unit={card.unit(comparison.unit)}
                colour={palette.layers[LAYER_OF[id]]}
                isLog={comparison.isLog}
                data={{
                  years: YEARS,
                  lines: [...others, ...lines],
                  points: comparison.observations.map((one) => pointOf(words, comparison, one)),
                }}
              />
              <p className="note">
                <b>{comparison.isSame ? card.same : card.notSame}.</b> {note}
              </p>
              <Differences words={words} title={title} comparison={comparison} values={values} />
            </div>
          )
        })}
      </div>
    </>
  )
}

interface DifferencesProps {
  words: CardWords
  title: string
  comparison: Comparison
  values: readonly number[]
}

function Differences({ words, title, comparison, values }: DifferencesProps) {
  const { card } = words
  return (
    <TableBox label={card.observedOf(title)} className="differences">
      <thead>
        <tr>
          <th scope="col">{card.observed}</th>
          <th scope="col" className="number">
            {card.inModel}
          </th>
          {comparison.isSame && (
            <th scope="col" className="number">
              {card.difference}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {comparison.observations.map((observation) => {
          const { text, source } = figureText(words, observation.figure)
          const [low] = rangeOfObservation(comparison, observation)
          const inRun = valueAt(values, observation.year)
          return (
            <tr key={observation.figure}>
              <th scope="row">
                {text}
                {comparison.perFigureUnit !== 1 && (
                  <small>{card.quantity(card.rounded(low), comparison.unit)}</small>
                )}
                {source !== undefined && (
                  <small>
                    <SourceLink id={source} />
                  </small>
                )}
              </th>
              <td className="number">{card.quantity(card.rounded(inRun), comparison.unit)}</td>
              {comparison.isSame && (
                <td className="number">
                  {observation.isInput ? card.startsFrom : card.change(inRun / low)}
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </TableBox>
  )
}

// Linear between states.
function valueAt(values: readonly number[], year: number): number {
  const position = (year - START_YEAR) * STEPS_PER_YEAR
  const step = Math.floor(position)
  const value = values[step] ?? Number.NaN
  return value + (position - step) * ((values[step + 1] ?? value) - value)
}
