// The control of one lever: range, step and unit from the table, what it shows from the store.
import { LEVERS, type LeverId } from '../../model/levers'
import { valueInForce } from '../../model/scenario'
import { lastYearOf } from '../../show/playback'
import { leverShown } from '../../state/leverShown'
import type { CakeStore } from '../../state/store'
import { type HandWords, handWordsFor } from '../../words/handWords'
import type { Language } from '../../words/languages'
import type { Control } from '../follow'
import { type NumberRow, numberControl } from './numberControl'

/** What the control of a lever is of, and how it reads and changes the store. */
export function leverRow(store: CakeStore, words: HandWords, id: LeverId): NumberRow {
  const { min, max, step, unit } = LEVERS[id]
  const { name, short, what } = words.levers[id]
  return {
    domId: `lever-${id}`,
    label: short,
    name,
    hint: what,
    unit: words.hands.unitOf(unit),
    min,
    max,
    step,
    print: (value) => words.leverValue(value, unit),
    shown({ scenario, baseline, playback }) {
      const year = lastYearOf(playback)
      const { value, inForce, isTouched } = leverShown(scenario, id, year)
      return {
        value,
        baseline: valueInForce(baseline.scenario, id, year),
        inForce: words.inForce(inForce, unit),
        isTouched,
      }
    },
    onEdit: (value) => store.getState().setLever(id, value),
  }
}

interface LeverOptions {
  /** Begins the ids of its parts, where the lever stands on the page a second time. */
  readonly domIdPrefix?: string
}

export function leverControl(
  store: CakeStore,
  lang: Language,
  id: LeverId,
  { domIdPrefix = '' }: LeverOptions = {},
): Control {
  const words = handWordsFor(lang)
  const row = leverRow(store, words, id)
  return numberControl(store, words, { ...row, domId: domIdPrefix + row.domId })
}
