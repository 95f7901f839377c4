// The buttons in the corner of the stage: whole cake, link, sharing, files, claims, tours, charts, the model, levers.
import { lazy, useState } from 'react'
import { CopyLink } from '../page/CopyLink'
import { useCake } from '../page/useCake'
import { claimBeside } from '../show/claims'
import { firstCompared } from '../state/comparison'
import type { Language } from '../words/languages'
import type { Words } from '../words/words'
import { FilmButton } from './FilmButton'
import { linkOf } from './linkOf'
import type { Opening } from './opening'
import { Part } from './Part'
import type { Product } from './product'

const Sharing = lazy(() => import('./Sharing').then((module) => ({ default: module.Sharing })))
const TourList = lazy(() =>
  import('../page/tour/TourList').then((module) => ({ default: module.TourList })),
)
const Files = lazy(() => import('./Files').then((module) => ({ default: module.Files })))

interface CornerProps {
  opening: Opening
  /** Null until it is here. */
  product: Product | null
  words: Words
  lang: Language
  panelOpen: boolean
}

export function Corner({ opening, product, words, lang, panelOpen }: CornerProps) {
  const { store } = opening
  const [isSharing, setSharing] = useState(false)
  const [isListing, setListing] = useState(false)
  const giveUp = (error: unknown) => {
    console.error(error)
    setSharing(false)
    setListing(false)
  }
  const mode = useCake(store, (state) => state.mode)
  const isTold = useCake(store, (state) => state.claim !== null)
  const isCompared = useCake(store, (state) => state.compare !== null)
  const isCharted = useCake(store, (state) => state.charts)
  return (
    <div className="corner">
      <button id="home" type="button" onClick={() => product?.conductor.goHome()}>
        {words.home}
      </button>
      <CopyLink id="copy-link" words={words} address={() => linkOf(opening)} />
      {mode === 'explore' && (
        <>
          <button
            id="share"
            type="button"
            aria-haspopup="dialog"
            disabled={product === null}
            onClick={() => setSharing(true)}
          >
            {words.shareButton}
          </button>
          {isSharing && product !== null && (
            <Part onBroken={giveUp}>
              <Sharing product={product} lang={lang} onClose={() => setSharing(false)} />
            </Part>
          )}
          <FilmButton product={product} words={words} lang={lang} />
          {product !== null && (
            <Part>
              <Files product={product} lang={lang} />
            </Part>
          )}
          <button
            id="claims"
            type="button"
            aria-expanded={isTold}
            onClick={() => store.getState().openClaim(isTold ? null : claimBeside(null, 1))}
          >
            {words.claims}
          </button>
          <button id="tours" type="button" aria-haspopup="dialog" onClick={() => setListing(true)}>
            {words.tours}
          </button>
          {isListing && (
            <Part onBroken={giveUp}>
              <TourList store={store} lang={lang} onClose={() => setListing(false)} />
            </Part>
          )}
          <button
            id="compare"
            type="button"
            aria-expanded={isCompared}
            onClick={() =>
              store.getState().setCompare(isCompared ? null : firstCompared(store.getState()))
            }
          >
            {words.compareButton}
          </button>
          <button
            id="open-charts"
            type="button"
            aria-expanded={isCharted}
            onClick={() => store.getState().setCharts(!isCharted)}
          >
            {words.charts}
          </button>
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
