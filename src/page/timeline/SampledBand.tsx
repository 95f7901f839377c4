// The band of uncertainty: in what share of the sampled runs each layer binds, quarter by quarter.
import { useId } from 'react'
import type { Palette } from '../../look/palette'
import { BAND_STEPS, BAND_YEAR_COUNT, type Bands, bindingShareAt } from '../../model/bands'
import { LAYERS, type LayerId } from '../../model/layers'
import { yearOfStep } from '../../model/time'
import type { TimelineWords } from '../../words/timelineWords'
import { fillOf, LayerPatterns } from '../chart/LayerPatterns'
import { placeOfTime } from './timePlace'

interface SampledBandProps {
  words: TimelineWords
  palette: Palette
  bands: Bands
}

/** Years of the columns: each holds until the next one. */
const YEARS = Array.from({ length: BAND_YEAR_COUNT - 1 }, (_, index) =>
  yearOfStep(index * BAND_STEPS),
)
const WIDTH = placeOfTime(yearOfStep(BAND_STEPS))

/** The layers that bind in some run at `year`, most often first. */
function sharesAt(bands: Bands, year: number): { layer: LayerId; share: number }[] {
  return LAYERS.map((layer) => ({ layer, share: bindingShareAt(bands, layer, year) }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share)
}

export function SampledBand({ words, palette, bands }: SampledBandProps) {
  const id = useId()
  const { timeline, layers } = words
  const columns = YEARS.map((year) => {
    const shares = sharesAt(bands, year)
    const parts = shares.map(({ layer, share }) => timeline.share(layers[layer].name, share))
    return { year, shares, said: timeline.sampledAt(year, parts) }
  })
  const said = columns.filter(({ year }) => Number.isInteger(year)).map((column) => column.said)
  return (
    <svg
      className="band sampled"
      role="img"
      aria-label={[timeline.sampled(bands.runs), ...said].join(' ')}
    >
      <LayerPatterns id={id} palette={palette} layers={LAYERS} />
      {columns.map(({ year, shares, said: inYear }) => {
        let below = 1
        return (
          <g key={year}>
            <title>{`${timeline.sampled(bands.runs)} ${inYear}`}</title>
            {shares.map(({ layer, share }) => {
              below -= share
              return (
                <rect
                  key={layer}
                  data-layer={layer}
                  x={placeOfTime(year)}
                  y={`${below * 100}%`}
                  width={WIDTH}
                  height={`${share * 100}%`}
                  fill={fillOf(id, layer)}
                />
              )
            })}
          </g>
        )
      })}
    </svg>
  )
}
