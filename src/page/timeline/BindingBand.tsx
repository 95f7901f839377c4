// The band under the timeline: which layer binds from when to when, as the run has it at every state.
import { useId } from 'react'
import type { Palette } from '../../look/palette'
import { bindingSpansOf, yearsOfSpan } from '../../model/bindingSpans'
import { LAYERS } from '../../model/layers'
import type { Run } from '../../model/run'
import type { TimelineWords } from '../../words/timelineWords'
import { fillOf, LayerPatterns } from '../chart/LayerPatterns'
import { lengthOfTime, placeOfTime } from './timePlace'

interface BindingBandProps {
  words: TimelineWords
  palette: Palette
  run: Run
}

export function BindingBand({ words, palette, run }: BindingBandProps) {
  const id = useId()
  const { timeline, bindingReadout } = words
  const spans = bindingSpansOf(run).map((span) => {
    const [from, to] = yearsOfSpan(span)
    return {
      layer: span.layer,
      from,
      to,
      said: timeline.span(from, to, bindingReadout[span.layer]),
    }
  })
  return (
    <svg className="band" role="img" aria-label={spans.map(({ said }) => said).join(' ')}>
      <LayerPatterns id={id} palette={palette} layers={LAYERS} />
      {spans.map(({ layer, from, to, said }) => (
        <rect
          key={from}
          data-layer={layer}
          x={placeOfTime(from)}
          width={lengthOfTime(from, to)}
          height="100%"
          fill={fillOf(id, layer)}
        >
          <title>{said}</title>
        </rect>
      ))}
    </svg>
  )
}
