// What stands beside the cake: why the year looks as it does, the chosen layer's marks, the claim told.
import { lazy, useState } from 'react'
import { useCake } from '../page/useCake'
import type { Words } from '../words/words'
import { Part } from './Part'
import type { Product } from './product'
import { ROOMY, Why } from './Why'

const MarkList = lazy(() =>
  import('../page/MarkList').then((module) => ({ default: module.MarkList })),
)
const ClaimCaption = lazy(() =>
  import('../page/ClaimCaption').then((module) => ({ default: module.ClaimCaption })),
)

export function Beside({ product, words }: { product: Product; words: Words }) {
  const { store, conductor } = product
  const mode = useCake(store, (state) => state.mode)
  const lang = useCake(store, (state) => state.lang)
  const isTold = useCake(store, (state) => state.claim !== null)
  const layer = useCake(store, (state) => state.selected)
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
        <Part>
          <MarkList
            layer={layer}
            picture={conductor}
            lang={lang}
            isRoomy={!isTold && matchMedia(ROOMY).matches}
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
