// The control of the year from which the levers act.
import { FROM_RANGE, YEAR_STEP } from '../../model/levers'
import { TODAY } from '../../model/time'
import type { CakeStore } from '../../state/store'
import type { HandWords } from '../../words/handWords'
import type { NumberRow } from './numberControl'

export function fromRow(store: CakeStore, words: HandWords): NumberRow {
  const { min, max, default: usual } = FROM_RANGE
  return {
    domId: 'panel-from',
    label: words.from,
    name: words.from,
    hint: '',
    unit: words.hands.unitOf('year'),
    min,
    max,
    step: YEAR_STEP,
    print: (year) => words.leverValue(year, 'year'),
    shown: ({ scenario: { from } }) => ({
      value: from,
      baseline: usual,
      ...(from < TODAY && { inForce: words.rewrittenHistory }),
      isTouched: from !== usual,
    }),
    onEdit: (year) => store.getState().setFrom(year ?? usual),
  }
}
