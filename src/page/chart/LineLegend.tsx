// The legend of a line chart: one swatch for each kind of mark that is really drawn.
import type { CardWords } from '../../words/cardWords'
import type { LineChartData } from './chartData'

interface LineLegendProps {
  words: CardWords
  data: LineChartData
}

export function LineLegend({ words, data }: LineLegendProps) {
  const { run, baseline, median, half, most, observed } = words.card.legend
  const { lines, fan, points = [] } = data
  return (
    <ul className="chart-legend">
      {lines.map(({ kind }) => (
        <li key={kind}>
          <Swatch className={kind} d="M0 5H22" />
          <span>{kind === 'run' ? run : baseline}</span>
        </li>
      ))}
      {fan !== undefined && (
        <>
          <li>
            <Swatch className="median" d="M0 5H22" />
            <span>{median}</span>
          </li>
          <li>
            <Swatch className="fan-inner" d="M0 0H22V10H0z" />
            <span>{half}</span>
          </li>
          <li>
            <Swatch className="fan-outer" d="M0 0H22V10H0z" />
            <span>{most}</span>
          </li>
        </>
      )}
      {points.length > 0 && (
        <li>
          <svg viewBox="0 0 22 10" aria-hidden="true" className="observed">
            <circle cx="11" cy="5" r="3.5" />
          </svg>
          <span>{observed}</span>
        </li>
      )}
    </ul>
  )
}

function Swatch({ className, d }: { className: string; d: string }) {
  return (
    <svg viewBox="0 0 22 10" aria-hidden="true">
      <path className={className} d={d} />
    </svg>
  )
}
