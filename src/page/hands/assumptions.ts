// The controls of the assumptions, group by group: ranges and units from the table of parameters.
import { PARAMETERS, type ParameterId } from '../../model/parameters'
import { ASSUMPTION_IDS, rangeOf } from '../../model/ranges'
import type { CakeStore } from '../../state/store'
import { type ChangeWords, changeWordsFor } from '../../words/changeWords'
import { type HandWords, handWordsFor } from '../../words/handWords'
import type { Language } from '../../words/languages'
import { element } from '../element'
import { type Control, joined } from '../follow'
import { type NumberRow, numberControl } from './numberControl'

/** Fewest steps of a slider from end to end. */
const STEPS_LEAST = 200

/** The power of ten that makes at least so many steps. */
const stepOf = (min: number, max: number): number =>
  10 ** Math.floor(Math.log10((max - min) / STEPS_LEAST))

/** From what is most argued about to what is best known. */
const GROUPS = ['world', 'share', 'lever', 'initial'] as const

type AssumptionWords = ChangeWords & HandWords

export function createAssumptions(store: CakeStore, lang: Language): Control {
  const words = { ...changeWordsFor(lang), ...handWordsFor(lang) }
  const groups = GROUPS.map((group) => groupOf(store, words, group))
  const note = element('p', {}, words.hands.assumptionsNote)
  return joined(element('div', {}, note, ...groups.map((one) => one.element)), groups)
}

/** One group, its controls made when it is first unfolded. */
function groupOf(
  store: CakeStore,
  words: AssumptionWords,
  group: (typeof GROUPS)[number],
): Control {
  const details = element('details', {}, element('summary', {}, words.hands.groups[group]))
  const controls: Control[] = []
  details.addEventListener('toggle', () => {
    if (!details.open || controls.length > 0) return
    for (const id of ASSUMPTION_IDS) {
      if (PARAMETERS[id].group === group)
        controls.push(numberControl(store, words, assumptionRow(store, words, id)))
    }
    details.append(...controls.map((control) => control.element))
  })
  return joined(details, controls)
}

/** What the control of an assumption is of; its tick is the value of the table. */
export function assumptionRow(
  store: CakeStore,
  words: AssumptionWords,
  id: ParameterId,
): NumberRow {
  const { changes, hands } = words
  const { value, unit } = PARAMETERS[id]
  const { min, max } = rangeOf(id)
  return {
    domId: `assume-${id}`,
    label: changes.assumptions[id],
    name: changes.assumptions[id],
    hint: id,
    unit: hands.unitOf(unit),
    min,
    max,
    step: stepOf(min, max),
    print: (number) => changes.assumptionValue(number, unit),
    shown({ scenario }) {
      const set = scenario.assumptions[id]
      return { value: set ?? value, baseline: value, isTouched: set !== undefined }
    },
    onEdit: (next) => store.getState().setAssumption(id, next),
  }
}
