// The numbers of a comparison: what each row reads from a year of a run, and how it is printed.
import { LAYERS, type LayerId } from '../../model/layers'
import { type Snapshot, valueIn } from '../../model/snapshot'
import { HEADLINE_OF_LAYER } from '../../model/variables'
import type { CompareWords } from '../../words/compareWords'

interface Row {
  readonly id: string
  readonly name: (words: CompareWords) => string
  /** The number of a row that has one, for the difference; NaN for a row of words. */
  readonly value: (snapshot: Snapshot) => number
  readonly text: (words: CompareWords, snapshot: Snapshot) => string
  /** True for a share, whose difference is told in points. */
  readonly isShare?: true
}

const metOf = (snapshot: Snapshot): number => {
  const wanted = valueIn(snapshot, 'wantedTokS')
  return wanted > 0 ? Math.min(1, valueIn(snapshot, 'servedTokS') / wanted) : 1
}

export const ROWS: readonly Row[] = [
  {
    id: 'limit',
    name: ({ compare }) => compare.rows.limit,
    value: () => Number.NaN,
    text: ({ compare }, { binding }) => compare.limits[LAYERS[binding] as LayerId],
  },
  {
    id: 'met',
    name: ({ compare }) => compare.rows.met,
    value: metOf,
    text: ({ compare }, snapshot) => compare.met(metOf(snapshot)),
    isShare: true,
  },
  ...LAYERS.toReversed().map((layer): Row => {
    const value = (snapshot: Snapshot) => valueIn(snapshot, HEADLINE_OF_LAYER[layer])
    return {
      id: layer,
      name: ({ layers }) => layers[layer].name,
      value,
      text: (words, snapshot) => words.headline(layer, value(snapshot)),
    }
  }),
  ...(['tokens', 'spent'] as const).map((id): Row => {
    const variable = id === 'tokens' ? 'servedTokS' : 'spentBnUsdYr'
    const value = (snapshot: Snapshot) => valueIn(snapshot, variable)
    return {
      id,
      name: ({ compare }) => compare.rows[id],
      value,
      text: ({ compare }, snapshot) => compare[id](value(snapshot)),
    }
  }),
]

/** What stands in a row: the number shown, the one compared with, the difference. */
export function cellsOf(
  words: CompareWords,
  { value, text, isShare }: Row,
  shown: Snapshot,
  other: Snapshot,
): readonly [shown: string, compared: string, difference: string] {
  const [one, two] = [text(words, shown), text(words, other)]
  const [own, its] = [value(shown), value(other)]
  const { differs, points } = words.compare
  // Words differ or not; what prints alike is the same.
  if (one === two) return [one, two, differs(1)]
  return [one, two, isShare ? points(own - its) : differs(own / its)]
}
