// The lines of a chart within its axes, as the inside of an SVG: runs, fan and observed points.
import { area, line } from 'd3-shape'
import type { CardWords } from '../../words/cardWords'
import { Axes } from './Axes'
import type { ChartPoint, LineChartData } from './chartData'
import type { Axis } from './scales'
import './chart.css'

/** Half the size of the mark of a point, in units of the view box. */
const POINT_SIZE = 4

interface LinePlotProps {
  words: CardWords
  data: LineChartData
  x: Axis
  y: Axis
  /** Text of a value at its tick. */
  valueText: (value: number) => string
  /** A year marked by a line. */
  marker?: number
}

export function LinePlot({ words, data, x, y, valueText, marker }: LinePlotProps) {
  const { years, lines, fan, points = [] } = data
  const shown = marker === undefined ? {} : { marker }
  return (
    <g>
      <Axes words={words} x={x} y={y} valueText={valueText} {...shown} />
      {fan !== undefined && (
        <>
          <path className="fan-outer" d={bandPath(years, fan.p5, fan.p95, x, y)} />
          <path className="fan-inner" d={bandPath(years, fan.p25, fan.p75, x, y)} />
          <path className="median" d={linePath(years, fan.p50, x, y)} />
        </>
      )}
      {lines.map(({ kind, values, series, colour }) => (
        <path
          key={`${kind} ${series}`}
          className={kind}
          data-series={series}
          style={{ color: colour }}
          d={linePath(years, values, x, y)}
        />
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
    </g>
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
