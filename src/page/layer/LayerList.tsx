// The five layers as buttons that mirror the cake: out of sight until the keyboard comes to them.
import { PALETTES } from '../../look/palette'
import { LAYERS, type LayerId } from '../../model/layers'
import type { CakeStore } from '../../state/store'
import type { Words } from '../../words/words'
import type { Listen } from '../listen'
import { useCake } from '../useCake'
import { LayerHeadline } from './LayerHeadline'
import './layerList.css'

interface LayerListProps {
  words: Words
  store: CakeStore
  listen: Listen
}

/** The id in the page of the button of a layer. */
export const buttonOf = (layer: LayerId) => `layer-${layer}`

export function LayerList({ words, store, listen }: LayerListProps) {
  const chosen = useCake(store, (state) => state.selected)
  const palette = useCake(store, (state) => PALETTES[state.theme])
  return (
    <nav className="layers" aria-label={words.layerList}>
      <p className="visually-hidden" role="status">
        {chosen !== null && words.layerChosen(words.layers[chosen].name)}
      </p>
      <ol>
        {LAYERS.map((layer) => (
          <li key={layer}>
            <button
              id={buttonOf(layer)}
              type="button"
              aria-pressed={layer === chosen}
              style={{ borderInlineStartColor: palette.layers[layer] }}
              onClick={() => store.getState().select(layer === chosen ? null : layer)}
            >
              <strong>{words.layers[layer].name}</strong>{' '}
              <LayerHeadline words={words} layer={layer} listen={listen} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
