// What stands beside the cake: the layers, why the year looks as it does, the chosen layer, the claim, the changes.
import { lazy, useState } from 'react'
import { LayerList } from '../page/layer/LayerList'
import { useCake } from '../page/useCake'
import { isChanged } from '../state/cakeState'
import type { Language } from '../words/languages'
import { wordsFor } from '../words/words'
import { Part } from './Part'
import type { Product } from './product'
import { LOW, ROOMY } from './roomy'

const Why = lazy(() => import('./Why').then((module) => ({ default: module.Why })))
const Layer = lazy(() => import('./Layer').then((module) => ({ default: module.Layer })))
const Changes = lazy(() =>
  import('../page/Changes').then((module) => ({ default: module.Changes })),
)
const Compare = lazy(() =>
  import('../page/compare/Compare').then((module) => ({ default: module.Compare })),
)
const ClaimCaption = lazy(() =>
  import('../page/ClaimCaption').then((module) => ({ default: module.ClaimCaption })),
)

interface BesideProps {
  product: Product
  lang: Language
  /** Opens the model card at a place, and leads back to the opener afterwards; both are ids. */
  onWhy: (place: string, opener: string) => void
}

export function Beside({ product, lang, onWhy }: BesideProps) {
  const { store, conductor } = product
  const isTold = useCake(store, (state) => state.claim !== null)
  const layer = useCake(store, (state) => state.selected)
  const isCompared = useCake(store, (state) => state.compare !== null)
  const hasChanges = useCake(store, isChanged)
  const [said, setSaid] = useState('')
  const close = () => {
    store.getState().openClaim(null)
    // The button that had the focus is gone: it goes where the claims are opened.
    document.getElementById('claims')?.focus()
  }
  const endComparison = () => {
    store.getState().setCompare(null)
    document.getElementById('compare')?.focus()
  }
  // Either brings its own reasons.
  const isFolded = isTold || layer !== null
  return (
    <>
      <LayerList words={wordsFor(lang)} store={store} listen={conductor.listen} />
      <div className="beside">
        <p id="claim-said" className="visually-hidden" role="status">
          {said}
        </p>
        <Part>
          <Why key={String(isFolded)} product={product} lang={lang} folded={isFolded} />
        </Part>
        {layer !== null && (
          <Part>
            <Layer
              key={String(isTold || isCompared)}
              product={product}
              lang={lang}
              layer={layer}
              folded={isTold || isCompared}
              onWhy={onWhy}
            />
          </Part>
        )}
        {hasChanges && (
          <Part>
            <Changes store={store} lang={lang} isLow={matchMedia(LOW).matches} />
          </Part>
        )}
        {isCompared && !isTold && (
          <Part>
            <Compare
              store={store}
              lang={lang}
              listen={conductor.listen}
              isRoomy={matchMedia(ROOMY).matches}
              onClose={endComparison}
            />
          </Part>
        )}
        {isTold && (
          <Part>
            <ClaimCaption
              store={store}
              lang={lang}
              listen={conductor.listen}
              onSay={setSaid}
              onClose={close}
            />
          </Part>
        )}
      </div>
    </>
  )
}
