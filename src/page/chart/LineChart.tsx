// A line chart over the years: the run, the baseline, a fan of sampled runs and observed points.
import { useState } from 'react'
import type { CardWords } from '../../words/cardWords'
import { ChartNumbers } from './ChartNumbers'
import { type LineChartData, valuesOf } from './chartData'
import { LineLegend } from './LineLegend'
import { LinePlot } from './LinePlot'
import { CHART, valueAxis, yearAxis } from './scales'
import './chart.css'

interface LineChartProps {
  words: CardWords
  /** What is drawn, without its unit. */
  title: string
  unit: string
  data: LineChartData
  /** Colour of the fan, that of the layer. */
  colour: string
  /** How the chart opens; a switch changes it. */
  isLog: boolean
  /** The year shown elsewhere on the page. */
  marker?: number
}

export function LineChart({ words, title, unit, data, colour, isLog, marker }: LineChartProps) {
  const [onLog, setOnLog] = useState(isLog)
  const { years } = data
  const x = yearAxis(years[0] ?? 0, years[years.length - 1] ?? 1)
  const y = valueAxis(valuesOf(data), onLog)
  const shown = marker === undefined ? {} : { marker }
  return (
    <figure className="chart" style={{ color: colour }}>
      <figcaption>
        <span>
          {title}
          {unit !== '' && <small>{unit}</small>}
        </span>
        <button type="button" aria-pressed={onLog} onClick={() => setOnLog(!onLog)}>
          {words.card.logScale}
        </button>
      </figcaption>
      <svg
        viewBox={`0 0 ${CHART.width} ${CHART.height}`}
        role="img"
        aria-label={words.card.chartSummary(title, unit, data)}
      >
        <LinePlot
          words={words}
          data={data}
          x={x}
          y={y}
          valueText={words.card.axisValue}
          {...shown}
        />
      </svg>
      <LineLegend words={words} data={data} />
      <ChartNumbers words={words} title={title} unit={unit} data={data} />
    </figure>
  )
}
