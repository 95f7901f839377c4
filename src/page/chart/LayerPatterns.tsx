// A fill for each layer: its colour under a pattern, so that areas tell apart without colour.
import type { Palette } from '../../look/palette'
import type { LayerId } from '../../model/layers'

/** Drawn in 8 by 8. */
const PATTERNS: Record<LayerId, string> = {
  energy: 'M0 3q2 -3 4 0t4 0',
  chips: 'M0 4H8M4 0V8',
  infrastructure: 'M2 1V7M6 1V7',
  models: 'M0 8L8 0M0 0L8 8',
  applications: 'M3.2 4h1.6',
}

interface LayerPatternsProps {
  /** Begins the ids of the fills, which end with the layer. */
  id: string
  palette: Palette
  layers: readonly LayerId[]
  /** How many times as large as in a chart. */
  scale?: number
}

/** To be put into an SVG; `fillOf` names a fill of it. */
export function LayerPatterns({ id, palette, layers, scale = 1 }: LayerPatternsProps) {
  return (
    <defs>
      {layers.map((layer) => (
        <pattern
          key={layer}
          id={`${id}${layer}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${scale})`}
        >
          <rect className="share" width="8" height="8" fill={palette.layers[layer]} />
          <path
            className="share-mark"
            d={PATTERNS[layer]}
            fill="none"
            stroke={palette.stage}
            strokeWidth="1.1"
            strokeLinecap="round"
            opacity="0.6"
          />
        </pattern>
      ))}
    </defs>
  )
}

/** The fill of a layer, from the patterns with that id. */
export const fillOf = (id: string, layer: LayerId): string => `url(#${id}${layer})`
