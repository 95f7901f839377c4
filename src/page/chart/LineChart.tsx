// A line chart over the years: the run, the baseline, a fan of sampled runs and observed points.
import { area, line } from 'd3-shape'
import { useState } from 'react'
import type { CardWords } from '../../words/cardWords'
import { Axes } from './Axes'
import { ChartNumbers } from './ChartNumbers'
import { type ChartPoint, type LineChartData, valuesOf } from './chartData'
import { LineLegend } from './LineLegend'
import { type Axis, valueAxis, yearAxis } from './scales'
import './chart.css'

/** Half the size of the mark of a point, in units of the view box. */
const POINT_SIZE = 4

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
  const { years, lines, fan, points = [] } = data
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
      <svg viewBox="0 0 360 230" role="img" aria-label={words.card.chartSummary(title, unit, data)}>
        <Axes words={words} x={x} y={y} valueText={words.card.axisValue} {...shown} />
        {fan !== undefined && (
          <>
            <path className="fan-outer" d={bandPath(years, fan.p5, fan.p95, x, y)} />
            <path className="fan-inner" d={bandPath(years, fan.p25, fan.p75, x, y)} />
            <path className="median" d={linePath(years, fan.p50, x, y)} />
          </>
        )}
        {lines.map(({ kind, values }) => (
          <path key={kind} className={kind} d={linePath(years, values, x, y)} />
        ))}
        {points.map((point, index) => (
          <Observed
            key={point.id}
            point={point}
            x={x}
            y={y}
            isLeft={points.findIndex(({ year }) => year === point.year) < index}
          />
        ))}
      </svg>
      <LineLegend words={words} data={data} />
      <ChartNumbers words={words} title={title} unit={unit} data={data} />
    </figure>
  )
}

interface ObservedProps {
  point: ChartPoint
  x: Axis
  y: Axis
  /** True where the mark stands at the left, since the right is taken by the same year. */
  isLeft: boolean
}

function Observed({ point, x, y, isLeft }: ObservedProps) {
  const at = x.at(point.year)
  const high = y.at(point.high)
  const low = y.at(point.low)
  return (
    <g className="observed">
      {point.low !== point.high && (
        <path
          d={`M${at - POINT_SIZE} ${high}h${2 * POINT_SIZE}M${at} ${high}V${low}m${-POINT_SIZE} 0h${2 * POINT_SIZE}`}
        />
      )}
      {point.low === point.high && <circle cx={at} cy={high} r={POINT_SIZE} />}
      <text
        x={at}
        y={high}
        dx={isLeft ? '-0.7em' : '0.7em'}
        dy="0.35em"
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {point.mark}
      </text>
    </g>
  )
}

function linePath(years: readonly number[], values: readonly number[], x: Axis, y: Axis): string {
  const path = line<number>()
    .defined((_, index) => Number.isFinite(values[index]))
    .x((year) => x.at(year))
    .y((_, index) => y.at(values[index] ?? 0))
  return path([...years]) ?? ''
}

function bandPath(
  years: readonly number[],
  low: readonly number[],
  high: readonly number[],
  x: Axis,
  y: Axis,
): string {
  const path = area<number>()
    .x((year) => x.at(year))
    .y0((_, index) => y.at(low[index] ?? 0))
    .y1((_, index) => y.at(high[index] ?? 0))
  return path([...years]) ?? ''
}
