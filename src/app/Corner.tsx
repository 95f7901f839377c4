// The buttons in the corner of the stage: whole cake, link, files, claims, charts, the model, levers.
import { lazy, Suspense, useCallback } from 'react'
import { ENSEMBLE_RUNS, ENSEMBLE_SEED } from '../model/ensemble'
import { CopyLink } from '../page/CopyLink'
import { bandsFound } from '../page/files/bandsFound'
import { useCake } from '../page/useCake'
import { claimBeside } from '../show/claims'
import { writeAddress } from '../state/address'
import { addressOf } from '../state/cakeState'
import type { Words } from '../words/words'
import { Boundary } from './Boundary'
import type { Product } from './product'
import { useAnalysis } from './useFindings'

const FileMenu = lazy(() =>
  import('../page/files/FileMenu').then((module) => ({ default: module.FileMenu })),
)

/** The file menu with the bands of the shown scenario, computed while it is open. */
function Files({ product, words }: { product: Product; words: Words }) {
  const { store, analysis } = product
  const scenario = useCake(store, (state) => state.run.scenario)
  const { ensemble } = useAnalysis(product)
  const ask = useCallback(() => {
    analysis.ask('ensemble', { scenario, runs: ENSEMBLE_RUNS, seed: ENSEMBLE_SEED })
  }, [analysis, scenario])
  return <FileMenu words={words} store={store} bands={bandsFound(ensemble, scenario)} onAsk={ask} />
}

interface CornerProps {
  product: Product
  words: Words
  panelOpen: boolean
}

export function Corner({ product, words, panelOpen }: CornerProps) {
  const { store, clock, conductor } = product
  const mode = useCake(store, (state) => state.mode)
  const isTold = useCake(store, (state) => state.claim !== null)
  const isCharted = useCake(store, (state) => state.charts)
  return (
    <div className="corner">
      <button id="home" type="button" onClick={conductor.goHome}>
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
          <Boundary onBroken={(error) => console.error(error)}>
            <Suspense fallback={null}>
              <Files product={product} words={words} />
            </Suspense>
          </Boundary>
          <button
            id="claims"
            type="button"
            aria-expanded={isTold}
            onClick={() => store.getState().openClaim(isTold ? null : claimBeside(null, 1))}
          >
            {words.claims}
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
