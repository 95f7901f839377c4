// The page assembled: text and controls first, then stage, panel, and the model card that may lie over them.
import { lazy, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Failure } from '../page/Failure'
import type { FirstText } from '../page/firstText'
import { Header } from '../page/Header'
import { Loading } from '../page/Loading'
import { SkipLinks } from '../page/SkipLinks'
import { useCake } from '../page/useCake'
import { useOwn } from '../page/useOwn'
import { runsShown } from '../state/replay'
import { toldTour } from '../state/telling'
import { wordsFor } from '../words/words'
import { Beside } from './Beside'
import { Charts } from './Charts'
import { Corner } from './Corner'
import { endOpeningOnInput } from './endOpeningOnInput'
import { Levers } from './Levers'
import type { Opening } from './opening'
import { Part } from './Part'
import type { Product } from './product'
import { LOW } from './roomy'
import type { Broken } from './Stage'
import { Time } from './Time'
import { useArrived } from './useArrived'
import { useCardDoor } from './useCardDoor'
import { useFrameText } from './useFrameText'
import { useLanguage } from './useLanguage'
import { usePanelOpen } from './usePanelOpen'

const Stage = lazy(() => import('./Stage').then((module) => ({ default: module.Stage })))
const Legend = lazy(() => import('../page/Legend').then((module) => ({ default: module.Legend })))
const Notices = lazy(() =>
  import('../page/Notices').then((module) => ({ default: module.Notices })),
)
const DropHint = lazy(() =>
  import('../page/files/DropHint').then((module) => ({ default: module.DropHint })),
)
const PictureNames = lazy(() =>
  import('../page/compare/PictureNames').then((module) => ({ default: module.PictureNames })),
)
const Presenter = lazy(() =>
  import('./Presenter').then((module) => ({ default: module.Presenter })),
)
const Card = lazy(() => import('./Card').then((module) => ({ default: module.Card })))

interface AppProps {
  opening: Opening
  /** What stands on the page until this does. */
  first: FirstText
  arriving: Promise<Product>
}

export function App({ opening, first, arriving }: AppProps) {
  const { store, clock } = opening
  const [broken, setBroken] = useState<Broken | null>(null)
  const giveUp = useCallback((error: unknown) => {
    console.error(error)
    // What never arrived can only be asked for with the page.
    setBroken({ kind: 'sceneFailed', retry: () => location.reload() })
  }, [])
  const product = useArrived(arriving, giveUp)
  const scenario = useCake(store, (state) => runsShown(state).run.scenario)
  const theme = useCake(store, (state) => state.theme)
  const lang = useLanguage(store)
  const strip = useCake(store, (state) => state.mode === 'film')
  const covered = useCake(store, (state) => state.view === 'model')
  const told = useCake(store, (state) => state.claim !== null)
  const isChosen = useCake(store, (state) => state.selected !== null)
  const problems = useCake(store, (state) => state.problems)
  const own = useOwn(store)
  const words = wordsFor(lang)
  const isTelling = useCake(store, (state) => toldTour(state) !== null)
  const isPair = useCake(store, (state) => state.compared !== null && state.mode !== 'film')
  const isCompared = isPair && !isTelling
  const isPresented = useCake(store, (state) => state.present)
  const panelOpen = usePanelOpen(store)
  // What stands beside the cake then needs the room.
  const isLegendFolded = told || isPair || (isChosen && matchMedia(LOW).matches)
  const main = useRef<HTMLElement>(null)
  const footer = useRef<HTMLElement>(null)
  const { place, openCard } = useCardDoor(store, covered)
  const text = useFrameText(store, product?.conductor ?? null, lang)
  const writeMark = (element: HTMLElement | null) => {
    text.mark = element ?? undefined
  }

  useLayoutEffect(() => first.remove(), [first])
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  useEffect(() => endOpeningOnInput(store), [store])
  const waiting = (
    <div id="stage" role="img" aria-label={words.tagline}>
      {!covered && <Loading words={words} />}
    </div>
  )

  return (
    <>
      <div className="page" inert={covered} data-covered={covered} data-telling={isTelling}>
        {!strip && product !== null && !isTelling && (
          <SkipLinks words={words} controls={panelOpen ? 'panel-switch' : 'panel-toggle'} />
        )}
        <main className="main" ref={main}>
          {product === null ? (
            broken === null && waiting
          ) : (
            <Part waiting={waiting} onBroken={giveUp}>
              <Stage
                product={product}
                lang={lang}
                covered={covered}
                main={main}
                footer={footer}
                onBroken={setBroken}
              />
            </Part>
          )}
          <Header
            words={words}
            scenario={scenario}
            own={own}
            mark={isTelling ? writeMark : undefined}
            sentence={(element) => {
              text.sentence = element ?? undefined
            }}
          />
          <div className="room">
            {broken !== null && (
              <Failure
                lang={lang}
                kind={broken.kind}
                store={store}
                clock={clock}
                picture={product?.conductor ?? null}
                onRetry={broken.retry}
              />
            )}
            {product !== null && !strip && (
              <Beside product={product} lang={lang} onWhy={openCard} />
            )}
          </div>
          <footer className="footer" ref={footer}>
            {broken === null && !strip && (
              <Part>
                <Legend
                  key={String(isLegendFolded)}
                  words={words}
                  store={store}
                  folded={isLegendFolded}
                />
              </Part>
            )}
            <Time opening={opening} product={product} words={words} lang={lang} text={text} />
          </footer>
          <Part>
            <Notices
              lang={lang}
              problems={problems}
              onDismiss={() => store.getState().dismissProblems()}
            />
          </Part>
          {isCompared && (
            <Part>
              <PictureNames store={store} lang={lang} />
            </Part>
          )}
          <Corner
            opening={opening}
            product={product}
            words={words}
            lang={lang}
            panelOpen={panelOpen}
          />
        </main>
        {product !== null && <Charts product={product} words={words} lang={lang} />}
        <Levers opening={opening} first={first} words={words} lang={lang} isOpen={panelOpen} />
      </div>
      {!strip && product !== null && (
        <Part>
          <DropHint lang={lang} store={store} />
        </Part>
      )}
      {isPresented && (
        <Part>
          <Presenter store={store} lang={lang} />
        </Part>
      )}
      {covered && product !== null && (
        <Part>
          <Card product={product} lang={lang} place={place} />
        </Part>
      )}
    </>
  )
}
