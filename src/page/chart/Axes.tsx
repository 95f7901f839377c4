// The two axes of a chart: grid lines with their values, the years below, today and the shown year.
import { TODAY } from '../../model/time'
import type { CardWords } from '../../words/cardWords'
import { type Axis, CHART } from './scales'

const LABEL_GAP = 6
const YEAR_BASELINE = CHART.height - CHART.bottom / 3

interface AxesProps {
  words: CardWords
  x: Axis
  y: Axis
  /** Text of a value at its tick. */
  valueText: (value: number) => string
  /** The year shown elsewhere on the page, marked by a line. */
  marker?: number
}

export function Axes({ words, x, y, valueText, marker }: AxesProps) {
  const right = CHART.width - CHART.right
  const bottom = CHART.height - CHART.bottom
  return (
    <g className="axes">
      {y.ticks.map((tick) => (
        <g key={tick}>
          <path className="grid" d={`M${CHART.left} ${y.at(tick)}H${right}`} />
          <text x={CHART.left - LABEL_GAP} y={y.at(tick)} dy="0.35em" textAnchor="end">
            {valueText(tick)}
          </text>
        </g>
      ))}
      {x.ticks.map((year) => (
        <text key={year} x={x.at(year)} y={YEAR_BASELINE} textAnchor="middle">
          {year}
        </text>
      ))}
      <path className="floor" d={`M${CHART.left} ${bottom}H${right}`} />
      <path className="today" d={`M${x.at(TODAY)} ${bottom}V${CHART.top}`} />
      <text x={x.at(TODAY)} y={CHART.top - LABEL_GAP} textAnchor="middle">
        {words.card.today}
      </text>
      {marker !== undefined && (
        <path className="marker" d={`M${x.at(marker)} ${bottom}V${CHART.top}`} />
      )}
    </g>
  )
}
