// The controls for everyone: presets, money, demand, and folded away the other levers and the assumptions.
import { LEVER_IDS, type LeverId } from '../../model/levers'
import { hasModifiedAssumptions } from '../../state/ownScenario'
import type { CakeStore } from '../../state/store'
import { type HandWords, handWordsFor } from '../../words/handWords'
import type { Language } from '../../words/languages'
import { element } from '../element'
import { type Control, follow, joined } from '../follow'
import { fromRow } from './fromRow'
import { leverControl } from './leverControl'
import { numberControl } from './numberControl'
import { presetCards } from './presetCards'
import './hands.css'

/** The master comes first, as in the table. */
const INVESTMENTS = LEVER_IDS.filter((id) => id.startsWith('invest'))
const OTHERS = LEVER_IDS.filter((id) => id !== 'demand' && !INVESTMENTS.includes(id))

/** All of them, in one language. */
export function createHands(store: CakeStore, lang: Language): Control {
  const words = handWordsFor(lang)
  const { hands } = words
  const lever = (id: LeverId) => leverControl(store, lang, id)
  const presets = presetCards(store, words)
  const demand = lever('demand')
  const investments = INVESTMENTS.map(lever)
  const others = [...OTHERS.map(lever), numberControl(store, words, fromRow(store, words))]
  const assumptions = foldedAssumptions(store, words, lang)
  const whole = element(
    'div',
    { class: 'hands' },
    presets.element,
    demand.element,
    element(
      'fieldset',
      {},
      element('legend', {}, words.investment),
      ...investments.map((control) => control.element),
    ),
    element(
      'details',
      { id: 'more-levers' },
      element('summary', {}, hands.moreLevers),
      ...others.map((control) => control.element),
    ),
    assumptions.element,
  )
  return joined(whole, [presets, demand, ...investments, ...others, assumptions])
}

/** Their lid, with a mark while one is changed; they are fetched when it is first lifted. */
function foldedAssumptions(store: CakeStore, words: HandWords, lang: Language): Control {
  const mark = element('em', { class: 'modified' }, words.modifiedAssumptions)
  const summary = element('summary', {}, words.hands.assumptions)
  const details = element('details', { id: 'assumptions' }, summary)
  let inside: Promise<Control | null> | null = null
  details.addEventListener('toggle', () => {
    if (!details.open) return
    inside ??= import('./assumptions').then(
      ({ createAssumptions }) => {
        const made = createAssumptions(store, lang)
        details.append(made.element)
        return made
      },
      (error) => {
        console.error(error)
        // Lifted once more, the lid asks for them anew.
        inside = null
        return null
      },
    )
  })
  const stop = follow(
    store,
    (state) => hasModifiedAssumptions(state.scenario),
    (isModified) => (isModified ? summary.append(mark) : mark.remove()),
  )
  return {
    element: details,
    stop() {
      stop()
      void inside?.then((made) => made?.stop())
    },
  }
}
