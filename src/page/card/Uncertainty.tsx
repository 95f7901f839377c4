// What the sampled runs say: fans, how often each layer binds, and which numbers matter most.
import type { Palette } from '../../look/palette'
import { type Bands, bindingShareAt } from '../../model/bands'
import { LAYERS, type LayerId } from '../../model/layers'
import type { Run } from '../../model/run'
import type { Year } from '../../model/time'
import { VARIABLES, type VariableId } from '../../model/variables'
import type { Finding } from '../../state/analysis'
import type { CardWords } from '../../words/cardWords'
import { CHART_YEARS, fanOf } from '../chart/fans'
import { LineChart } from '../chart/LineChart'
import { ShareChart } from '../chart/ShareChart'
import { Progress } from './Progress'
import { Sensitivities } from './Sensitivities'
import { valuesAt } from './seriesAt'

/** The fans shown, each in the colour of its layer. */
const FANS = [
  ['energyGW', 'energy'],
  ['chipsMH100e', 'chips'],
  ['servedTokS', 'models'],
  ['revenueBnUsdYr', 'applications'],
] as const satisfies readonly (readonly [VariableId, LayerId])[]

interface UncertaintyProps {
  words: CardWords
  palette: Palette
  run: Run
  baseline: Run
  year: Year
  ensemble: Finding<'ensemble'>
  sensitivity: Finding<'sensitivity'>
  onSample: () => void
  onCancel: () => void
}

export function Uncertainty(props: UncertaintyProps) {
  const { words, palette, run, baseline, year, ensemble, sensitivity, onSample } = props
  const { card } = words
  const { result: bands } = ensemble
  return (
    <>
      <p className="note">{card.uncertaintyNote}</p>
      <Progress words={words} ensemble={ensemble} onSample={onSample} onCancel={props.onCancel} />
      {bands !== null && <p className="finding">{findingOf(words, bands, Math.floor(year))}</p>}
      <div className="charts">
        {FANS.map(([id, layer]) => (
          <LineChart
            key={id}
            words={words}
            title={card.variables[id]}
            unit={card.unit(VARIABLES[id].unit)}
            colour={palette.layers[layer]}
            isLog={id !== 'energyGW' && id !== 'revenueBnUsdYr'}
            marker={year}
            data={{
              years: CHART_YEARS,
              lines: [
                ...(run === baseline
                  ? []
                  : [{ kind: 'baseline' as const, values: valuesAt(baseline, id, CHART_YEARS) }]),
                { kind: 'run', values: valuesAt(run, id, CHART_YEARS) },
              ],
              ...(bands === null ? {} : { fan: fanOf(bands, id) }),
            }}
          />
        ))}
        {bands !== null && (
          <ShareChart
            words={words}
            title={card.bindingTitle}
            palette={palette}
            years={CHART_YEARS}
            shares={sharesOf(bands)}
            marker={year}
          />
        )}
      </div>
      <Sensitivities words={words} sensitivity={sensitivity} onSample={onSample} />
    </>
  )
}

function sharesOf(bands: Bands): Record<LayerId, readonly number[]> {
  const pairs = LAYERS.map((layer) => [
    layer,
    CHART_YEARS.map((year) => bindingShareAt(bands, layer, year)),
  ])
  return Object.fromEntries(pairs) as Record<LayerId, readonly number[]>
}

// The layer that binds most often in a year, as a sentence.
function findingOf(words: CardWords, bands: Bands, year: Year): string {
  const shareOf = (layer: LayerId) => bindingShareAt(bands, layer, year)
  const layer = LAYERS.reduce((most, one) => (shareOf(one) > shareOf(most) ? one : most))
  return words.card.usual(layer, year, shareOf(layer), bands.runs)
}
