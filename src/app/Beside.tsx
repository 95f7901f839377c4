// What stands beside the cake: why the year looks as it does, the layer's marks, the claim, the changes.
import { lazy, useState } from 'react'
import { useCake } from '../page/useCake'
import { isChanged } from '../state/cakeState'
import type { Language } from '../words/languages'
import { Part } from './Part'
import type { Product } from './product'
import { ROOMY } from './roomy'

const Why = lazy(() => import('./Why').then((module) => ({ default: module.Why })))
const MarkList = lazy(() =>
  import('../page/MarkList').then((module) => ({ default: module.MarkList })),
)
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
}

export function Beside({ product, lang }: BesideProps) {
  const { store, conductor } = product
  const mode = useCake(store, (state) => state.mode)
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
  return (
    <div className="beside">
      <p id="claim-said" className="visually-hidden" role="status">
        {said}
      </p>
      {mode === 'explore' && (
        <Part>
          <Why key={String(isTold)} product={product} lang={lang} folded={isTold} />
        </Part>
      )}
      {layer !== null && mode !== 'film' && (
        <Part>
          <MarkList
            layer={layer}
            picture={conductor}
            lang={lang}
            isRoomy={!isTold && matchMedia(ROOMY).matches}
          />
        </Part>
      )}
      {hasChanges && mode === 'explore' && (
        <Part>
          <Changes store={store} lang={lang} />
        </Part>
      )}
      {isCompared && mode === 'explore' && !isTold && (
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
      {isTold && mode !== 'film' && (
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
  )
}
