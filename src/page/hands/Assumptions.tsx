// The controls of the assumptions, group by group: ranges and units from the table of parameters.
import { useMemo, useState } from 'react'
import { PARAMETERS, type ParameterId } from '../../model/parameters'
import { ASSUMPTION_IDS, rangeOf } from '../../model/ranges'
import type { CakeStore } from '../../state/store'
import { type ChangeWords, changeWordsFor } from '../../words/changeWords'
import { type HandWords, handWordsFor } from '../../words/handWords'
import type { Language } from '../../words/languages'
import { useCake } from '../useCake'
import { NumberControl } from './NumberControl'

/** Fewest steps of a slider from end to end. */
const STEPS_LEAST = 200

/** The power of ten that makes at least so many steps. */
const stepOf = (min: number, max: number): number =>
  10 ** Math.floor(Math.log10((max - min) / STEPS_LEAST))

/** From what is most argued about to what is best known. */
const GROUPS = ['world', 'share', 'lever', 'initial'] as const

interface AssumptionsProps {
  store: CakeStore
  words: ChangeWords & HandWords
}

export function Assumptions({ store, lang }: { store: CakeStore; lang: Language }) {
  const words = useMemo(() => ({ ...changeWordsFor(lang), ...handWordsFor(lang) }), [lang])
  return (
    <>
      <p>{words.hands.assumptionsNote}</p>
      {GROUPS.map((group) => (
        <AssumptionGroup key={group} store={store} words={words} group={group} />
      ))}
    </>
  )
}

/** One group, its controls drawn only while it is unfolded. */
function AssumptionGroup({
  group,
  ...shared
}: AssumptionsProps & { group: (typeof GROUPS)[number] }) {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{shared.words.hands.groups[group]}</summary>
      {open &&
        ASSUMPTION_IDS.filter((id) => PARAMETERS[id].group === group).map((id) => (
          <AssumptionControl key={id} {...shared} id={id} />
        ))}
    </details>
  )
}

/** The control of one assumption; its tick is the value of the table. */
export function AssumptionControl({ store, words, id }: AssumptionsProps & { id: ParameterId }) {
  const set = useCake(store, (state) => state.scenario.assumptions[id])
  const { changes, hands } = words
  const { value, unit } = PARAMETERS[id]
  const { min, max } = rangeOf(id)
  const print = (number: number) => changes.assumptionValue(number, unit)
  return (
    <NumberControl
      words={words}
      domId={`assume-${id}`}
      label={changes.assumptions[id]}
      name={changes.assumptions[id]}
      hint={id}
      unit={hands.unitOf(unit)}
      min={min}
      max={max}
      step={stepOf(min, max)}
      value={set ?? value}
      baseline={value}
      print={print}
      isTouched={set !== undefined}
      onEdit={(next) => store.getState().setAssumption(id, next)}
    />
  )
}
