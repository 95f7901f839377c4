// The buttons in the corner of the stage: whole cake, link, files, the model, levers.
import { lazy, Suspense } from 'react'
import { ENSEMBLE_RUNS, ENSEMBLE_SEED } from '../model/ensemble'
import { CopyLink } from '../page/CopyLink'
import { useCake } from '../page/useCake'
import { writeAddress } from '../state/address'
import { addressOf } from '../state/cakeState'
import type { Words } from '../words/words'
import { Boundary } from './Boundary'
import type { Product } from './product'
import { useAnalysis } from './useFindings'

const FileMenu = lazy(() =>
  import('../page/files/FileMenu').then((module) => ({ default: module.FileMenu })),
)

/** The file menu with the bands of the shown scenario, computed once it is opened. */
function Files({ product, words }: { product: Product; words: Words }) {
  const { store, analysis } = product
  const scenario = useCake(store, (state) => state.run.scenario)
  const { ensemble } = useAnalysis(product)
  const isDone = ensemble.status === 'done' && ensemble.request?.scenario === scenario
  return (
    <FileMenu
      words={words}
      store={store}
      bands={isDone ? ensemble.result : null}
      onOpen={() =>
        analysis.ask('ensemble', { scenario, runs: ENSEMBLE_RUNS, seed: ENSEMBLE_SEED })
      }
    />
  )
}

interface CornerProps {
  product: Product
  words: Words
  panelOpen: boolean
}

export function Corner({ product, words, panelOpen }: CornerProps) {
  const { store, clock, conductor } = product
  const mode = useCake(store, (state) => state.mode)
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
