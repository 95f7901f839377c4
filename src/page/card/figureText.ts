// A public figure as text: its value or range with unit and year, and where it was found.
import { FIGURES, type Figure, type FigureId } from '../../model/figures'
import type { SourceId } from '../../model/publishers'
import type { CardWords } from '../../words/cardWords'

interface FigureText {
  /** Value with unit. */
  readonly value: string
  /** Year or month it describes. */
  readonly year: string
  /** Both in one. */
  readonly text: string
  readonly source: SourceId | undefined
}

/** Prints a figure in the words of a language. */
export function figureText({ card }: CardWords, id: FigureId): FigureText {
  const { value, unit, year, precision, source }: Figure = FIGURES[id]
  const numbers = typeof value === 'number' ? [value] : value
  const [low = '', high] = numbers.map(card.value)
  const plain = high === undefined ? low : card.range(low, high)
  const exact = card.quantity(plain, unit)
  const printed = precision === undefined ? exact : `${card.precision[precision]} ${exact}`
  const when = card.yearText(year)
  return { value: printed, year: when, text: `${printed}, ${when}`, source }
}
