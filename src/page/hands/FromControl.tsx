// The control of the year from which the levers act.
import { FROM_RANGE, YEAR_STEP } from '../../model/levers'
import { TODAY } from '../../model/time'
import type { CakeStore } from '../../state/store'
import type { HandWords } from '../../words/handWords'
import { useCake } from '../useCake'
import { NumberControl } from './NumberControl'

export function FromControl({ store, words }: { store: CakeStore; words: HandWords }) {
  const from = useCake(store, (state) => state.scenario.from)
  const print = (year: number) => words.leverValue(year, 'year')
  return (
    <NumberControl
      words={words}
      domId="panel-from"
      label={words.from}
      name={words.from}
      hint=""
      unit={words.hands.unitOf('year')}
      min={FROM_RANGE.min}
      max={FROM_RANGE.max}
      step={YEAR_STEP}
      value={from}
      baseline={FROM_RANGE.default}
      {...(from < TODAY && { inForce: words.rewrittenHistory })}
      print={print}
      isTouched={from !== FROM_RANGE.default}
      onEdit={(year) => store.getState().setFrom(year ?? FROM_RANGE.default)}
    />
  )
}
