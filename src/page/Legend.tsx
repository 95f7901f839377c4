// What the marks of the picture mean, in one line of signs.
import type { Measure } from '../look/ids'
import type { Palette } from '../look/palette'
import type { Words } from '../words/words'

interface LegendProps {
  words: Words
  palette: Palette
  measure: Measure
}

export function Legend({ words, palette, measure }: LegendProps) {
  return (
    <ul className="legend" aria-label={words.legend}>
      <li>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M0 15h5V10h5V5h6" fill="none" stroke={palette.ink} strokeWidth="2" />
        </svg>
        {words.legendStep[measure]}
      </li>
      <li>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1 12V5h14v7" fill="none" stroke={palette.layers.energy} strokeWidth="2" />
        </svg>
        {words.legendWanted}
      </li>
      <li>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M8 15V2M3 7l5-5 5 5"
            fill="none"
            stroke={palette.layers.applications}
            strokeWidth="2"
          />
        </svg>
        {words.legendUp}
      </li>
      <li>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 14 2 5h12z" fill={palette.pull} />
        </svg>
        {words.legendPull}
      </li>
      <li>{words.credits}</li>
    </ul>
  )
}
