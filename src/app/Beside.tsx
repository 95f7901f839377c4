// What stands beside the cake: why the year looks as it does, the layer's marks, the claim, the changes.
import { lazy, Suspense, useState } from 'react'
import { useCake } from '../page/useCake'
import { isChanged } from '../state/cakeState'
import type { Language } from '../words/languages'
import type { Words } from '../words/words'
import { Boundary } from './Boundary'
import type { Product } from './product'
import { ROOMY, Why } from './Why'

const MarkList = lazy(() =>
  import('../page/MarkList').then((module) => ({ default: module.MarkList })),
)
const Changes = lazy(() =>
  import('../page/Changes').then((module) => ({ default: module.Changes })),
)
const ClaimCaption = lazy(() =>
  import('../page/ClaimCaption').then((module) => ({ default: module.ClaimCaption })),
)

interface BesideProps {
  product: Product
  words: Words
  lang: Language
}

export function Beside({ product, words, lang }: BesideProps) {
  const { store, conductor } = product
  const mode = useCake(store, (state) => state.mode)
  const isTold = useCake(store, (state) => state.claim !== null)
  const layer = useCake(store, (state) => state.selected)
  const hasChanges = useCake(store, isChanged)
  const [said, setSaid] = useState('')
  const close = () => {
    store.getState().openClaim(null)
    // The button that had the focus is gone: it goes where the claims are opened.
    document.getElementById('claims')?.focus()
  }
  return (
    <div className="beside">
      <p id="claim-said" className="visually-hidden" role="status">
        {said}
      </p>
      {mode === 'explore' && (
        <Why key={String(isTold)} product={product} words={words} folded={isTold} />
      )}
      {layer !== null && mode !== 'film' && (
        <Boundary onBroken={(error) => console.error(error)}>
          <Suspense fallback={null}>
            <MarkList
              layer={layer}
              picture={conductor}
              lang={lang}
              isRoomy={!isTold && matchMedia(ROOMY).matches}
            />
          </Suspense>
        </Boundary>
      )}
      {hasChanges && mode === 'explore' && (
        <Boundary onBroken={(error) => console.error(error)}>
          <Suspense fallback={null}>
            <Changes store={store} lang={lang} />
          </Suspense>
        </Boundary>
      )}
      {isTold && mode !== 'film' && (
        <Boundary onBroken={(error) => console.error(error)}>
          <Suspense fallback={null}>
            <ClaimCaption
              store={store}
              lang={lang}
              listen={conductor.listen}
              onSay={setSaid}
              onClose={close}
            />
          </Suspense>
        </Boundary>
      )}
    </div>
  )
}
