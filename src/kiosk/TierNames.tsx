// The five layers by name, stacked as they stand in the cake: each in its colour, the widest at the bottom.
import { type CSSProperties, useMemo } from 'react'
import type { Theme } from '../look/ids'
import { PALETTES } from '../look/palette'
import { LAYERS } from '../model/layers'
import type { Words } from '../words/words'

interface TierNamesProps {
  theme: Theme
  words: Words
}

const TOP_FIRST = LAYERS.toReversed()

export function TierNames({ theme, words }: TierNamesProps) {
  const styles = useMemo(
    () =>
      TOP_FIRST.map(
        (layer, tier) =>
          ({ '--tier': PALETTES[theme].layers[layer], '--at': tier }) as CSSProperties,
      ),
    [theme],
  )
  return (
    <ul className="tier-names">
      {TOP_FIRST.map((layer, tier) => (
        <li key={layer} style={styles[tier]}>
          {words.layers[layer].name}
        </li>
      ))}
    </ul>
  )
}
