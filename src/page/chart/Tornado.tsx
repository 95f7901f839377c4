// A tornado chart: how far an outcome moves when one number is lowered and raised, widest first.
import type { CardWords } from '../../words/cardWords'
import { TableBox } from './TableBox'
import './chart.css'

/** Half the width of a bar's field, in units of its view box, "-100 0 200 16". */
const HALF = 100
const BAR_TOP = 3
const BAR_HEIGHT = 10

export interface TornadoBar {
  readonly id: string
  readonly name: string
  /** Outcome with the number lowered and raised, over the outcome as it is. */
  readonly low: number
  readonly high: number
  /** Per cent of the outcome per per cent of the number. */
  readonly elasticity: number
}

interface TornadoProps {
  words: CardWords
  title: string
  /** Share by which each number is lowered and raised. */
  shift: number
  bars: readonly TornadoBar[]
}

export function Tornado({ words, title, shift, bars }: TornadoProps) {
  return (
    <figure className="chart tornado">
      <figcaption>
        <span>{title}</span>
      </figcaption>
      <TornadoTable words={words} title={title} shift={shift} bars={bars} />
      <TornadoLegend words={words} shift={shift} />
    </figure>
  )
}

/** The bars with their numbers, a row for each. */
export function TornadoTable({ words, title, shift, bars }: TornadoProps) {
  const { tornado, change } = words.card
  const reach = Math.max(...bars.flatMap(({ low, high }) => [low, high].map(distance)))
  const width = (ratio: number) => (reach > 0 ? (Math.log(ratio) / reach) * HALF : 0)
  return (
    <TableBox label={title}>
      <thead>
        <tr>
          <th scope="col">{tornado.parameter}</th>
          <th scope="col" className="number">
            {tornado.lowered(shift)}
          </th>
          <td className="bars" aria-hidden="true" />
          <th scope="col" className="number">
            {tornado.raised(shift)}
          </th>
          <th scope="col" className="number">
            {tornado.elasticity}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ id, name, low, high, elasticity }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="number">{change(low)}</td>
            <td className="bars" aria-hidden="true">
              <svg viewBox="-100 0 200 16" preserveAspectRatio="none" aria-hidden="true">
                <Bar className="lowered" width={width(low)} />
                <Bar className="raised" width={width(high)} />
                <path className="middle" d="M0 0V16" />
              </svg>
            </td>
            <td className="number">{change(high)}</td>
            <td className="number">{words.card.rounded(elasticity)}</td>
          </tr>
        ))}
      </tbody>
    </TableBox>
  )
}

/** What the two kinds of bars mean. */
export function TornadoLegend({ words, shift }: Pick<TornadoProps, 'words' | 'shift'>) {
  const { tornado } = words.card
  return (
    <ul className="chart-legend">
      <li>
        <LegendBar className="lowered" />
        <span>{tornado.lowered(shift)}</span>
      </li>
      <li>
        <LegendBar className="raised" />
        <span>{tornado.raised(shift)}</span>
      </li>
    </ul>
  )
}

function LegendBar({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 22 16" aria-hidden="true">
      <Bar className={className} width={22} />
    </svg>
  )
}

export function Bar({ className, width }: { className: string; width: number }) {
  return (
    <rect
      className={className}
      x={Math.min(0, width)}
      y={BAR_TOP}
      width={Math.abs(width)}
      height={BAR_HEIGHT}
    />
  )
}

/** How far a ratio is from no change. */
export function distance(ratio: number): number {
  return Math.abs(Math.log(ratio))
}
