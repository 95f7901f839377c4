// The lists of the flat picture: layers with what they show, and flows of the core with what they carry.
import type { Palette } from '../../look/palette'
import { LAYERS } from '../../model/layers'
import { UP_CONDUITS } from '../../stage/conduits'
import type { FlatWords } from '../../words/flatWords'
import { fillOf } from '../chart/LayerPatterns'

interface FlatListProps {
  words: FlatWords
  palette: Palette
}

/** Outlines in a square of 16. */
const LOCK = 'M4 8V5a4 4 0 0 1 8 0v3M2 8h12v7H2z'
const UP = 'M8 15V2M3 7l5-5 5 5'

/** From the top down, as they stand. */
const TIERS_DOWN = LAYERS.map((layer, tier) => ({ layer, tier })).reverse()

export function FlatLayers({ words, palette }: FlatListProps) {
  return (
    <ol className="flat-layers" aria-label={words.flat.layers}>
      {TIERS_DOWN.map(({ layer, tier }) => (
        <li key={layer}>
          <svg className="flat-chip" viewBox="0 0 16 16" aria-hidden="true">
            <rect width="16" height="16" rx="3" fill={fillOf('flat-', layer)} />
          </svg>
          <span className="flat-name">
            {words.layers[layer].name}
            <span className="flat-limit" data-flat={`limit ${tier}`} hidden>
              <svg className="flat-icon" viewBox="0 0 16 16" aria-hidden="true">
                <path d={LOCK} />
              </svg>
              {words.atlas.signs.limit}
            </span>
          </span>{' '}
          <strong data-flat={`shown ${tier}`} />{' '}
          <span className="flat-soft" data-flat={`growth ${tier}`} />{' '}
          <span className="flat-soft">
            <svg className="flat-icon" viewBox="0 0 16 16" aria-hidden="true">
              <circle cx="8" cy="8" r="6" fill={palette.coin} stroke={palette.coinEdge} />
            </svg>
            <span data-flat={`coins ${tier}`} />
          </span>
        </li>
      ))}
    </ol>
  )
}

export function FlatFlows({ words, palette }: FlatListProps) {
  return (
    <ol className="flat-flows" aria-label={words.flat.rising}>
      {TIERS_DOWN.map(({ layer, tier }) => (
        <li key={layer}>
          <svg className="flat-icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d={UP} fill="none" stroke={palette.layers[layer]} strokeWidth="3" />
          </svg>
          <span className="flat-name">
            {words.mark.flows[(UP_CONDUITS[tier]?.id ?? 'value') as 'value'].name}
          </span>{' '}
          <strong data-flat={`flow ${tier}`} />
        </li>
      ))}
    </ol>
  )
}
