// The cake of the flat picture: one element for each shape, empty until a Frame is written.
import type { Palette } from '../../look/palette'
import { LAYERS } from '../../model/layers'
import { fillOf, LayerPatterns } from '../chart/LayerPatterns'

const ID = 'flat-'

/** From the lowest tier up, as they are painted. */
export function FlatCake({ palette }: { palette: Palette }) {
  const { cream, ink, inkSoft, stage, plate, missing, pull, coin, coinEdge } = palette
  return (
    <svg className="flat-cake" aria-hidden="true">
      <LayerPatterns id={ID} palette={palette} layers={LAYERS} />
      <defs>
        <pattern id={`${ID}hatch`} width="9" height="9" patternUnits="userSpaceOnUse">
          <path d="M-2 11L11 -2M-2 2L2 -2M7 11L11 7" stroke={ink} strokeWidth="2.2" />
        </pattern>
        <pattern id={`${ID}missing`} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M0 0L6 6" stroke={missing} strokeWidth="1.6" />
        </pattern>
      </defs>
      <path data-flat="plate" fill={plate} stroke={inkSoft} strokeWidth="0.6" />
      {LAYERS.map((layer, tier) => (
        <path
          key={layer}
          data-flat={`leader ${tier}`}
          fill="none"
          stroke={inkSoft}
          strokeWidth="1"
          opacity="0.7"
        />
      ))}
      {LAYERS.map((layer, tier) => (
        <path
          key={layer}
          data-flat={`rim ${tier}`}
          fill={palette.layers[layer]}
          fillOpacity="0.1"
          stroke={palette.layers[layer]}
          strokeWidth="2"
          strokeDasharray="7 4"
        />
      ))}
      {LAYERS.map((layer, tier) => (
        <g key={layer}>
          <path data-flat={`body ${tier}`} fill={fillOf(ID, layer)} />
          <path
            data-flat={`hatch ${tier}`}
            fill={`url(#${ID}hatch)`}
            stroke={ink}
            strokeWidth="3"
          />
          <path data-flat={`left ${tier}`} fill={palette.layers[layer]} />
          <path data-flat={`right ${tier}`} fill={palette.layers[layer]} />
          <path data-flat={`dimLeft ${tier}`} className="flat-shade" />
          <path data-flat={`dimRight ${tier}`} className="flat-shade" data-side="right" />
          <path data-flat={`core ${tier}`} fill={palette.layers[layer]} />
          <path data-flat={`deep ${tier}`} className="flat-shade" data-side="core" />
          <path data-flat={`fine ${tier}`} stroke={cream} strokeWidth="1.6" />
          <path data-flat={`strong ${tier}`} stroke={cream} strokeWidth="3.2" />
          <path data-flat={`board ${tier}`} fill={cream} stroke={inkSoft} strokeWidth="0.5" />
          <path data-flat={`notch ${tier}`} fill={`url(#${ID}missing)`} stroke={missing} />
          <path data-flat={`ring ${tier}`} stroke={ink} strokeWidth="3" />
        </g>
      ))}
      {LAYERS.map((layer, tier) => (
        <path key={layer} data-flat={`stream ${tier}`} fill={palette.layers[layer]} />
      ))}
      <path data-flat="arrows" fill="none" stroke={stage} strokeWidth="2.4" />
      {LAYERS.map((layer, tier) => (
        <g key={layer}>
          <path data-flat={`money ${tier}`} fill={coin} stroke={coinEdge} strokeWidth="1" />
          <path data-flat={`pull ${tier}`} fill={pull} />
        </g>
      ))}
    </svg>
  )
}
