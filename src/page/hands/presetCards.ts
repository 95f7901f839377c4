// The presets as cards with one line each; the one chosen stands on the lid.
import { PRESET_IDS } from '../../model/presets'
import type { CakeStore } from '../../state/store'
import type { HandWords } from '../../words/handWords'
import { element, writeAttribute, writeText } from '../element'
import { type Control, follow } from '../follow'

/** Windows in which all of them are shown at first. */
const ROOMY = '(min-width: 1024px) and (min-height: 1000px)'

export function presetCards(store: CakeStore, words: HandWords): Control {
  const name = element('strong')
  const line = element('small')
  const cards = PRESET_IDS.map((id) => {
    const own = words.presets[id]
    // A button, not a radio: an arrow key must not clear the levers on its way.
    const button = element(
      'button',
      { type: 'button', id: `preset-${id}` },
      element('strong', {}, own.name),
      element('small', {}, own.line),
    )
    button.addEventListener('click', () => store.getState().choosePreset(id))
    return { id, button }
  })
  const items = cards.map(({ button }) => element('li', {}, button))
  const details = element(
    'details',
    { id: 'presets' },
    element('summary', {}, name, line),
    element('ul', { class: 'preset-cards', 'aria-label': words.preset }, ...items),
  )
  details.open = matchMedia(ROOMY).matches
  const stop = follow(
    store,
    (state) => state.scenario.preset,
    (chosen) => {
      writeText(name, words.hands.chosen(words.presets[chosen].name))
      writeText(line, words.presets[chosen].line)
      for (const { id, button } of cards)
        writeAttribute(button, 'aria-pressed', String(id === chosen))
    },
  )
  return { element: details, stop }
}
