// The presets as cards with one line each; the one chosen stands on the lid.
import { useState } from 'react'
import { PRESET_IDS } from '../../model/presets'
import type { CakeStore } from '../../state/store'
import type { HandWords } from '../../words/handWords'
import { useCake } from '../useCake'

/** Windows in which all of them are shown at first. */
const ROOMY = '(min-width: 1024px) and (min-height: 1000px)'

export function PresetCards({ store, words }: { store: CakeStore; words: HandWords }) {
  const chosen = useCake(store, (state) => state.scenario.preset)
  const [open, setOpen] = useState(() => matchMedia(ROOMY).matches)
  const { name, line } = words.presets[chosen]
  return (
    <details id="presets" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <strong>{words.hands.chosen(name)}</strong>
        {!open && <small>{line}</small>}
      </summary>
      <ul className="preset-cards" aria-label={words.preset}>
        {PRESET_IDS.map((id) => (
          <li key={id}>
            {/* A button, not a radio: an arrow key must not clear the levers on its way. */}
            <button
              type="button"
              id={`preset-${id}`}
              aria-pressed={id === chosen}
              onClick={() => store.getState().choosePreset(id)}
            >
              <strong>{words.presets[id].name}</strong>
              <small>{words.presets[id].line}</small>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
