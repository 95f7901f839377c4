// What a difference between two scenarios is called, and its two values as they are printed.
import { LEVERS } from '../model/levers'
import { PARAMETERS } from '../model/parameters'
import type { Difference } from '../state/differences'
import type { ChangeWords } from '../words/changeWords'

export interface DifferenceText {
  readonly name: string
  readonly before: string
  readonly after: string
}

/** More would be too long to follow. */
const SAID_MOST = 2

export function differenceText(words: ChangeWords, difference: Difference): DifferenceText {
  const { changes, levers, presets } = words
  const { kind, before, after } = difference
  if (kind === 'preset')
    return { name: words.preset, before: presets[before].name, after: presets[after].name }
  const texts = (name: string, print: (value: number) => string) => {
    return { name, before: print(before), after: print(after) }
  }
  switch (kind) {
    case 'lever': {
      const { id } = difference
      return texts(levers[id].name, (value) => words.leverValue(value, LEVERS[id].unit))
    }
    case 'assumption': {
      const { id } = difference
      const { unit } = PARAMETERS[id]
      return texts(changes.assumptions[id], (value) => changes.assumptionValue(value, unit))
    }
    case 'from':
      return texts(words.from, (year) => words.leverValue(year, 'year'))
    case 'events':
      return texts(changes.events, changes.eventCount)
    default:
      return difference satisfies never
  }
}

/** One line on what was before or is after; empty where nothing differs. */
export function sideText(
  words: ChangeWords,
  differences: readonly Difference[],
  side: 'before' | 'after',
): string {
  const { said, item, more } = words.changes
  const items = differences.map((one) => {
    const text = differenceText(words, one)
    return item(text.name, text[side])
  })
  const rest = items.length - SAID_MOST
  const shown = rest > 0 ? [...items.slice(0, SAID_MOST), more(rest)] : items
  return shown.length === 0 ? '' : said[side](shown.join(', '))
}
