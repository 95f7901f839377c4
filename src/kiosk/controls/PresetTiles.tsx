// The scenarios of the exhibit as tiles with one line each: a touch starts afresh from one.
import { useCake } from '../../page/useCake'
import type { VisitorWords } from '../../words/visitorWords'
import type { Kiosk } from '../kiosk'
import { useStored } from '../useStored'

interface PresetTilesProps {
  kiosk: Kiosk
  words: VisitorWords
}

const PRESETS_MOST = 6

export function PresetTiles({ kiosk, words }: PresetTilesProps) {
  const { store, settings, log } = kiosk
  const chosen = useCake(store, ({ scenario }) => scenario.preset)
  const offered = useStored(settings, ({ config }) => config.presets)
  return (
    <ul className="tiles" aria-label={words.visitor.whatIf}>
      {offered.slice(0, PRESETS_MOST).map((id) => (
        <li key={id}>
          <button
            type="button"
            data-preset={id}
            aria-pressed={id === chosen}
            onClick={() => {
              log.note('preset', id)
              store.getState().choosePreset(id)
            }}
          >
            <strong>{words.presets[id].name}</strong> <small>{words.presets[id].line}</small>
          </button>
        </li>
      ))}
    </ul>
  )
}
