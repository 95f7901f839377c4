// The picture of a chart over the years: a cursor at the year read, set by pointer, read by keys.
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react'
import { END_YEAR, START_YEAR, type Year } from '../../model/time'
import type { DrawerWords } from '../../words/drawerWords'
import type { LineChartData } from '../chart/chartData'
import { LinePlot } from '../chart/LinePlot'
import { type Axis, CHART, type YearAxis } from '../chart/scales'
import { nearestYear, type ReadYear } from './readYear'

const CURSOR = `M0 ${CHART.top}V${CHART.height - CHART.bottom}`
/** Button that presses, as a pointer event tells it. */
const MAIN_BUTTON = 1

interface YearPlotProps {
  words: DrawerWords
  title: string
  /** The chart in a sentence. */
  summary: string
  colour: string
  data: LineChartData
  x: YearAxis
  y: Axis
  axisText: (value: number) => string
  reader: ReadYear
  /** A year was pressed. */
  onYear: (year: Year) => void
  /** A year was read by key. */
  onRead: (year: Year) => void
}

export function YearPlot(props: YearPlotProps) {
  const { words, title, summary, colour, data, x, y, axisText, reader, onYear, onRead } = props
  const cursor = useRef<SVGPathElement>(null)
  useEffect(
    () =>
      reader.join((year) => cursor.current?.setAttribute('transform', `translate(${x.at(year)})`)),
    [reader, x],
  )
  const follow = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const year = nearestYear(x.yearAt(((event.clientX - box.left) / box.width) * CHART.width))
    reader.point(year)
    if (event.buttons === MAIN_BUTTON) onYear(year)
  }
  const press = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    follow(event)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    onYear(reader.now())
  }
  return (
    <div className="plot" dir="ltr">
      <svg
        viewBox={`0 0 ${CHART.width} ${CHART.height}`}
        role="img"
        aria-label={summary}
        style={{ color: colour }}
        onPointerDown={press}
        onPointerMove={follow}
        onPointerLeave={() => reader.point(null)}
      >
        <LinePlot words={words} data={data} x={x} y={y} valueText={axisText} />
        <path className="cursor" ref={cursor} d={CURSOR} />
      </svg>
      <input
        type="range"
        aria-label={words.drawer.axis(title)}
        min={START_YEAR}
        max={END_YEAR}
        step={1}
        defaultValue={START_YEAR}
        onFocus={(event) => {
          event.currentTarget.value = String(reader.now())
        }}
        onInput={(event) => {
          const year = Number(event.currentTarget.value)
          reader.point(year)
          onRead(year)
        }}
        onKeyDown={onKey}
        onBlur={() => reader.point(null)}
      />
    </div>
  )
}
