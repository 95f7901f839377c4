// What changed, for those who cannot see it: scenario, layer, claim and panel as a sentence that is read out.
import { useCake } from '../../page/useCake'
import type { VisitorWords } from '../../words/visitorWords'
import type { Kiosk } from '../kiosk'

interface ChangesProps {
  kiosk: Kiosk
  words: VisitorWords
}

/** A region of its own for each, so that a change of one is all that is said. */
export function Changes({ kiosk, words }: ChangesProps) {
  const { store } = kiosk
  const preset = useCake(store, ({ scenario }) => scenario.preset)
  const layer = useCake(store, (state) => state.selected)
  const claim = useCake(store, (state) => state.claim)
  const lines = [
    ['preset', words.visitor.changed(words.presets[preset].name, words.presets[preset].line)],
    ['layer', layer === null ? '' : words.layerChosen(words.layers[layer].name)],
    ['claim', claim === null ? '' : (words.claim.told[claim - 1]?.title ?? '')],
  ] as const
  return lines.map(([id, line]) => (
    <p key={id} className="visually-hidden" role="status">
      {line}
    </p>
  ))
}
