// A public figure as a point of a chart: where it lies, and the number of its source beside it.
import { type Comparison, type Observation, rangeOfObservation } from '../../model/history'
import type { CardWords } from '../../words/cardWords'
import type { ChartPoint } from '../chart/chartData'
import { figureText } from './figureText'
import { numberOfSource } from './SourceList'

/** The point of an observation, in the unit of its comparison. */
export function pointOf(
  words: CardWords,
  comparison: Comparison,
  observation: Observation,
): ChartPoint {
  const [low, high] = rangeOfObservation(comparison, observation)
  const { source } = figureText(words, observation.figure)
  const mark = source === undefined ? '' : `[${numberOfSource(source)}]`
  return { id: observation.figure, year: observation.year, low, high, mark }
}
