// A chart as one SVG that can stand alone: title, plot, key, and what it is a picture of.
import type { ReactNode } from 'react'
import type { DrawerWords } from '../../words/drawerWords'
import { CHART } from '../chart/scales'
import type { Key } from './chartTexts'
import { SWATCH } from './Swatch'

/** Heights of the parts, in units of the view box. */
const TITLE = 30
const LINE = 15
const EDGE = 10
/** Room for a letter of a text and of the title, whatever font the reader has. */
const LETTER = 7
const TITLE_LETTER = 10
/** From the left edge to the text of a key. */
const KEY_TEXT = 50

interface ChartPictureProps {
  words: DrawerWords
  title: string
  unit: string
  /** Name of the scenario. */
  scenario: string
  /** Colour of the fan. */
  colour: string
  keys: readonly Key[]
  /** Height of the plot. */
  height?: number
  /** What the plot has to say in lines of its own. */
  texts?: readonly string[]
  /** The plot. */
  children?: ReactNode
}

export function ChartPicture(props: ChartPictureProps) {
  const { words, title, unit, scenario, colour, keys, children } = props
  const { height = CHART.height, texts = [] } = props
  const head = unit === '' ? title : `${title}, ${unit}`
  const notes = [`${scenario}. ${words.notForecast}.`, words.atlas.strip.credit]
  // As wide as its longest text, so that nothing is cut.
  const widthOf = (text: string) => EDGE + text.length * LETTER + EDGE
  const width = Math.max(
    CHART.width + EDGE,
    EDGE + head.length * TITLE_LETTER + EDGE,
    ...[...notes, ...texts].map(widthOf),
    ...keys.map(({ text }) => KEY_TEXT + widthOf(text)),
  )
  const keysAt = TITLE + height + LINE
  const notesAt = keysAt + keys.length * LINE + LINE / 2
  const whole = notesAt + notes.length * LINE + EDGE / 2
  return (
    <svg
      className="picture"
      viewBox={`0 0 ${width} ${whole}`}
      width={width}
      height={whole}
      style={{ color: colour }}
    >
      <title>{title}</title>
      <rect className="sheet" width={width} height={whole} />
      <text className="title" x={EDGE} y={LINE + EDGE / 2}>
        {head}
      </text>
      <g transform={`translate(0 ${TITLE})`}>{children}</g>
      {keys.map(({ kind, series, colour: own, text }, at) => (
        <g
          key={`${kind} ${series}`}
          className={kind === 'observed' ? kind : undefined}
          transform={`translate(${EDGE} ${keysAt + at * LINE})`}
          style={{ color: own }}
        >
          {kind === 'observed' ? (
            <circle cx={LINE} cy={LINE / 3} r={LINE / 4} />
          ) : (
            <path
              className={kind}
              data-series={series}
              d={kind === 'run' || kind === 'baseline' ? SWATCH.line : SWATCH.band}
            />
          )}
          <text className="key" x={KEY_TEXT - EDGE} y={LINE / 3} dy="0.35em">
            {text}
          </text>
        </g>
      ))}
      {notes.map((note, at) => (
        <text key={note} x={EDGE} y={notesAt + (at + 1) * LINE - EDGE / 2}>
          {note}
        </text>
      ))}
    </svg>
  )
}
