// The five layers to touch, each with its colour, its pattern, its name and the number it is known by.
import { useId } from 'react'
import { PALETTES } from '../../look/palette'
import { LAYERS } from '../../model/layers'
import { fillOf, LayerPatterns } from '../../page/chart/LayerPatterns'
import { LayerHeadline } from '../../page/layer/LayerHeadline'
import type { Listen } from '../../page/listen'
import { useCake } from '../../page/useCake'
import type { VisitorWords } from '../../words/visitorWords'
import type { Kiosk } from '../kiosk'

interface LayerButtonsProps {
  kiosk: Kiosk
  words: VisitorWords
  listen: Listen
}

/** Seen from where the visitor stands. */
const PATTERN_SCALE = 2.5

export function LayerButtons({ kiosk, words, listen }: LayerButtonsProps) {
  const { store, log } = kiosk
  const id = useId()
  const chosen = useCake(store, (state) => state.selected)
  const palette = useCake(store, (state) => PALETTES[state.theme])
  return (
    <nav className="visitor-layers" aria-label={words.visitor.touchLayer}>
      {LAYERS.map((layer) => (
        <button
          key={layer}
          id={`touch-${layer}`}
          type="button"
          aria-pressed={layer === chosen}
          onClick={() => {
            log.note('layer', layer)
            store.getState().select(layer === chosen ? null : layer)
          }}
        >
          <svg className="layer-chip" aria-hidden="true">
            <LayerPatterns
              id={`${id}${layer}`}
              palette={palette}
              layers={[layer]}
              scale={PATTERN_SCALE}
            />
            <rect width="100%" height="100%" fill={fillOf(`${id}${layer}`, layer)} />
          </svg>
          <strong>{words.layers[layer].name}</strong>{' '}
          <LayerHeadline words={words} layer={layer} listen={listen} />
        </button>
      ))}
    </nav>
  )
}
