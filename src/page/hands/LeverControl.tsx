// The control of one lever: range, step and unit from the table, what it shows from the store.
import { LEVERS, type LeverId } from '../../model/levers'
import { valueInForce } from '../../model/scenario'
import { lastYearOf } from '../../show/playback'
import { leverShown } from '../../state/leverShown'
import type { CakeStore } from '../../state/store'
import type { HandWords } from '../../words/handWords'
import { useCake } from '../useCake'
import { NumberControl } from './NumberControl'

interface LeverControlProps {
  store: CakeStore
  words: HandWords
  id: LeverId
}

export function LeverControl({ store, words, id }: LeverControlProps) {
  const scenario = useCake(store, (state) => state.scenario)
  const baseline = useCake(store, (state) => state.baseline.scenario)
  const year = useCake(store, (state) => lastYearOf(state.playback))
  const { min, max, step, unit } = LEVERS[id]
  const { name, short, what } = words.levers[id]
  const { value, inForce, isTouched } = leverShown(scenario, id, year)
  return (
    <NumberControl
      words={words}
      domId={`lever-${id}`}
      label={short}
      name={name}
      hint={what}
      unit={words.hands.unitOf(unit)}
      min={min}
      max={max}
      step={step}
      value={value}
      baseline={valueInForce(baseline, id, year)}
      inForce={words.inForce(inForce, unit)}
      print={(number) => words.leverValue(number, unit)}
      isTouched={isTouched}
      onEdit={(next) => store.getState().setLever(id, next)}
    />
  )
}
