// The card of the chosen layer: what it is and decides, its numbers, its limit, its chart, its levers.
import { useMemo } from 'react'
import type { Explanation } from '../../model/explanation'
import type { Freeing } from '../../model/freeing'
import type { LayerId } from '../../model/layers'
import type { Analysis } from '../../state/analysis'
import type { CakeStore } from '../../state/store'
import type { Language } from '../../words/languages'
import { type LayerWords, layerWordsFor } from '../../words/layerWords'
import { placeOfSection, placeOfVariable } from '../card/places'
import { comparisonsOf } from '../drawer/chartSeries'
import { CHARTS } from '../drawer/chartTable'
import type { Picture } from '../MarkLines'
import { MarkList } from '../MarkList'
import { LayerChart } from './LayerChart'
import { LayerHeadline } from './LayerHeadline'
import { LayerLevers } from './LayerLevers'
import { LayerLimit } from './LayerLimit'
import { LayerNumbers } from './LayerNumbers'
import { CONTENT_OF_LAYER } from './layerTable'
import { useFocusBack } from './useFocusBack'
import './layer.css'

interface LayerCardProps {
  store: CakeStore
  analysis: Analysis
  picture: Picture
  lang: Language
  layer: LayerId
  isOpen: boolean
  onFold: (isOpen: boolean) => void
  /** Of a still year. */
  explanations: readonly Explanation[]
  /** What would free the binding layer; null while it is not known. */
  freeing: Freeing | null
  /** Opens the model card at a place, and leads back to the opener afterwards; both are ids. */
  onWhy: (place: string, opener: string) => void
}

const SOURCES = 'layer-sources'

export function LayerCard(props: LayerCardProps) {
  const { store, picture, lang, layer, isOpen, onFold } = props
  const words = useMemo(() => layerWordsFor(lang), [lang])
  const place = useFocusBack(layer)
  const { name } = words.layers[layer]
  return (
    <section
      id="layer-card"
      className="layer-card"
      aria-labelledby="layer-name"
      data-open={isOpen}
      ref={place}
    >
      <div className="layer-bar">
        <h2>
          <button
            id="layer-fold"
            type="button"
            aria-expanded={isOpen}
            onClick={() => onFold(!isOpen)}
          >
            <span id="layer-name">{name}</span>{' '}
            <LayerHeadline words={words} layer={layer} listen={picture.listen} />
          </button>
        </h2>
        <button
          id="layer-close"
          type="button"
          aria-label={words.layer.close(name)}
          onClick={() => store.getState().select(null)}
        >
          ×
        </button>
      </div>
      {isOpen && <LayerBody {...props} words={words} />}
    </section>
  )
}

function LayerBody(props: LayerCardProps & { words: LayerWords }) {
  const { words, store, analysis, picture, lang, layer, explanations, freeing, onWhy } = props
  const { listen } = picture
  const { numbers, chart, levers } = CONTENT_OF_LAYER[layer]
  const { about, is, decides, numbers: ofNumbers, ...said } = words.layer
  return (
    <div className="layer-body">
      <dl className="layer-about">
        <dt>{is}</dt>
        <dd>{about[layer].is}</dd>
        <dt>{decides}</dt>
        <dd>{about[layer].decides}</dd>
      </dl>
      <h3>{said.limitTitle}</h3>
      <LayerLimit
        words={words}
        layer={layer}
        listen={listen}
        explanations={explanations}
        freeing={freeing}
      />
      <h3>{ofNumbers}</h3>
      <LayerNumbers
        key={layer}
        words={words}
        numbers={numbers}
        listen={listen}
        onWhy={(id, opener) => onWhy(placeOfVariable(id), opener)}
      />
      <h3>{said.chart}</h3>
      <LayerChart words={words} store={store} analysis={analysis} listen={listen} id={chart} />
      {comparisonsOf(CHARTS[chart]).length > 0 && (
        <button
          id={SOURCES}
          type="button"
          onClick={() => onWhy(placeOfSection('sources'), SOURCES)}
        >
          {said.sources}
        </button>
      )}
      <h3>{said.levers}</h3>
      <LayerLevers key={layer} store={store} lang={lang} levers={levers} />
      <MarkList layer={layer} picture={picture} lang={lang} />
    </div>
  )
}
