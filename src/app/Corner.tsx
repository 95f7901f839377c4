// The buttons in the corner of the stage: whole cake, link, files, the model, levers.
import { CopyLink } from '../page/CopyLink'
import { useCake } from '../page/useCake'
import { resetHand } from '../stage/view'
import { writeAddress } from '../state/address'
import { addressOf } from '../state/cakeState'
import type { Words } from '../words/words'
import type { Product } from './product'

interface CornerProps {
  product: Product
  words: Words
  panelOpen: boolean
}

export function Corner({ product, words, panelOpen }: CornerProps) {
  const { store, clock, conductor } = product
  const mode = useCake(store, (state) => state.mode)
  const goHome = () => {
    resetHand(conductor.view.hand)
    store.getState().select(null)
  }
  return (
    <div className="corner">
      <button id="home" type="button" onClick={goHome}>
        {words.home}
      </button>
      <CopyLink
        words={words}
        address={() => {
          const search = writeAddress(addressOf(store.getState(), clock.second))
          return `${location.origin}${location.pathname}${search}`
        }}
      />
      {mode === 'explore' && (
        <>
          <button id="open-card" type="button" onClick={() => store.getState().setView('model')}>
            {words.aboutModel}
          </button>
          <button
            id="panel-toggle"
            type="button"
            aria-expanded={panelOpen}
            aria-label={panelOpen ? words.closePanel : words.openPanel}
            onClick={() => store.getState().setPanel(!panelOpen)}
          >
            {panelOpen ? words.close : words.panel}
          </button>
        </>
      )}
    </div>
  )
}
