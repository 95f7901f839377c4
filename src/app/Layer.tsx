// The card of the chosen layer: open where there is room, else one line; with what is found of the year.
import { useState } from 'react'
import { LAYERS, type LayerId } from '../model/layers'
import { stepOf } from '../page/frameText'
import { LayerCard } from '../page/layer/LayerCard'
import { useCake } from '../page/useCake'
import type { Language } from '../words/languages'
import type { Product } from './product'
import { ROOMY } from './roomy'
import { useFindings } from './useFindings'

interface LayerProps {
  product: Product
  lang: Language
  layer: LayerId
  /** True where it starts closed, however much room there is. */
  folded: boolean
  /** Opens the model card at a place, and leads back to the opener afterwards; both are ids. */
  onWhy: (place: string, opener: string) => void
}

export function Layer({ product, lang, layer, folded, onWhy }: LayerProps) {
  const [isOpen, setOpen] = useState(() => !folded && matchMedia(ROOMY).matches)
  const binds = useCake(product.store, ({ run, playback }) => {
    if (playback.kind !== 'still') return false
    return run.binding[stepOf(playback.year)] === LAYERS.indexOf(layer)
  })
  const { explanations, freeing } = useFindings(product, isOpen && binds)
  return (
    <LayerCard
      store={product.store}
      analysis={product.analysis}
      picture={product.conductor}
      lang={lang}
      layer={layer}
      isOpen={isOpen}
      onFold={setOpen}
      explanations={explanations}
      freeing={freeing}
      onWhy={onWhy}
    />
  )
}
