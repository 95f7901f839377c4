// The page assembled: header, stage, timeline, panel, and the model card that may lie over them.
import { lazy, Suspense, useCallback, useEffect, useRef } from 'react'
import { listenToKeys } from '../controls/keyboard'
import { PALETTES } from '../look/palette'
import type { LayerId } from '../model/layers'
import { Failure } from '../page/Failure'
import { DropHint } from '../page/files/DropHint'
import { watchFreeRect } from '../page/freeRect'
import { Header } from '../page/Header'
import { Legend } from '../page/Legend'
import { Loading } from '../page/Loading'
import { Notices } from '../page/Notices'
import { Timeline } from '../page/Timeline'
import { useCake } from '../page/useCake'
import { useOwn } from '../page/useOwn'
import { moveHand } from '../stage/hand'
import type { OnPoint } from '../stage/marks'
import { lineBnUsdOf } from '../stage/scaleLines'
import { runsShown } from '../state/replay'
import { wordsFor } from '../words/words'
import { Beside } from './Beside'
import { Boundary } from './Boundary'
import { Charts } from './Charts'
import { Corner } from './Corner'
import { endOpeningOnInput } from './endOpeningOnInput'
import type { Product } from './product'
import { useFrameText } from './useFrameText'
import { useLanguage } from './useLanguage'
import { usePanelOpen } from './usePanelOpen'
import { useQuality } from './useQuality'
import { useStage } from './useStage'

const StageCanvas = lazy(() =>
  import('./StageCanvas').then((module) => ({ default: module.StageCanvas })),
)
const Panel = lazy(() => import('../controls/Panel').then((module) => ({ default: module.Panel })))
const MarkCard = lazy(() =>
  import('../page/MarkCard').then((module) => ({ default: module.MarkCard })),
)
const Card = lazy(() => import('./Card').then((module) => ({ default: module.Card })))

/** From here on the visitor's hand brings the cake behind the words. */
const NEAR_ZOOM = 0.95
const RAISED_DEG = 6

export function App({ product }: { product: Product }) {
  const { store, clock, conductor, running } = product
  const scenario = useCake(store, (state) => runsShown(state).run.scenario)
  const playing = useCake(store, (state) => state.playback.kind === 'play')
  const theme = useCake(store, (state) => state.theme)
  const quality = useCake(store, (state) => state.quality)
  const measure = useCake(store, (state) => state.measure)
  const lang = useLanguage(store)
  const mode = useCake(store, (state) => state.mode)
  const covered = useCake(store, (state) => state.view === 'model')
  const told = useCake(store, (state) => state.claim !== null)
  const selected = useCake(store, (state) => state.selected)
  const compared = useCake(store, (state) => {
    const { run, baseline } = runsShown(state)
    return run !== baseline
  })
  const lineBnUsd = useCake(store, (state) => {
    const { run, baseline } = runsShown(state)
    return lineBnUsdOf(run, baseline)
  })
  const problems = useCake(store, (state) => state.problems)
  const own = useOwn(store)
  const words = wordsFor(lang)
  const { drawing, takeFrame } = useQuality(product, quality)
  const panelOpen = usePanelOpen(store) && mode === 'explore'
  const stage = useStage(product, covered, takeFrame)
  // The picture is fetched when it is first seen, and then stays.
  const wasSeen = useRef(false)
  wasSeen.current ||= !covered
  const main = useRef<HTMLElement>(null)
  const footer = useRef<HTMLElement>(null)
  const text = useFrameText(product, lang)

  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  useEffect(() => {
    const { goHome, view } = conductor
    const turn = (aroundDeg: number, upDeg: number, zoom: number) =>
      moveHand(view.hand, aroundDeg, upDeg, zoom)
    return covered ? undefined : listenToKeys(store, window, { turn, home: goHome })
  }, [store, conductor, covered])
  useEffect(() => {
    // Back from the card: the focus goes to the button that opened it.
    if (covered) return () => document.getElementById('open-card')?.focus()
  }, [covered])
  useEffect(() => endOpeningOnInput(store), [store])
  useEffect(() => {
    let near = false
    // A cake that comes close passes behind the words: a veil parts them.
    return conductor.listen((frame) => {
      const { zoom, elevationDeg } = conductor.view.hand
      const now = frame.selected >= 0 || zoom < NEAR_ZOOM || elevationDeg > RAISED_DEG
      if (now !== near) main.current?.setAttribute('data-near', String(now))
      near = now
    })
  }, [conductor])
  useEffect(() => {
    const area = main.current
    const header = area?.querySelector('header')
    if (area === null || header === null || header === undefined || footer.current === null) return
    return watchFreeRect(
      area,
      header,
      footer.current,
      area.querySelector<HTMLElement>('.beside'),
      conductor.view,
    )
  }, [conductor])

  const onSelect = useCallback((layer: LayerId | null) => store.getState().select(layer), [store])
  const card = useRef<OnPoint>(null)
  const onPoint = useCallback<OnPoint>((pointed) => card.current?.(pointed), [])
  const marks =
    selected === null ? [] : [`${words.layers[selected].name}: ${words.layers[selected].what}`]
  const strip = mode === 'film'
  conductor.view.strip = strip
  running.drawing = drawing

  return (
    <>
      <div className="page" inert={covered} data-covered={covered}>
        <main className="main" ref={main}>
          {stage.failed === null && wasSeen.current && (
            <div id="stage" role="img" aria-label={words.tagline}>
              <Boundary key={`${stage.attempt} ${drawing.smooth}`} onBroken={stage.onBroken}>
                <Suspense fallback={null}>
                  <StageCanvas
                    conductor={conductor}
                    theme={theme}
                    drawing={drawing}
                    words={words.atlas}
                    onSelect={onSelect}
                    onPoint={onPoint}
                    onDraw={stage.onDraw}
                    onFault={stage.onFault}
                    onBroken={stage.onBroken}
                  />
                </Suspense>
              </Boundary>
              {!stage.arrived && <Loading words={words} />}
            </div>
          )}
          <Header
            words={words}
            scenario={scenario}
            own={own}
            marks={marks}
            sentence={(element) => {
              text.sentence = element ?? undefined
            }}
          />
          <div className="room">
            {stage.failed !== null && (
              <Failure
                words={words}
                kind={stage.failed}
                store={store}
                clock={clock}
                onRetry={stage.retry}
              />
            )}
            <Beside product={product} words={words} lang={lang} />
          </div>
          <footer className="footer" ref={footer}>
            {stage.failed === null && !strip && (
              <Legend
                key={String(told)}
                folded={told}
                words={words}
                palette={PALETTES[theme]}
                measure={measure}
                compared={compared}
                lineBnUsd={lineBnUsd}
              />
            )}
            <Timeline
              words={words}
              playing={playing}
              onPlay={() => (playing ? store.getState().pause() : store.getState().play())}
              onYear={(year) => store.getState().setYear(year)}
              scrub={(element) => {
                text.scrub = element ?? undefined
              }}
              year={(element) => {
                text.year = element ?? undefined
              }}
            />
          </footer>
          <Notices
            words={words}
            problems={problems}
            onDismiss={() => store.getState().dismissProblems()}
          />
          {!strip && (
            <Boundary onBroken={(error) => console.error(error)}>
              <Suspense fallback={null}>
                <MarkCard sink={card} picture={conductor} lang={lang} />
              </Suspense>
            </Boundary>
          )}
          <Corner product={product} words={words} panelOpen={panelOpen} />
        </main>
        <Charts product={product} words={words} lang={lang} />
        {panelOpen && (
          <div className="side">
            <Boundary onBroken={(error) => console.error(error)}>
              <Suspense fallback={null}>
                <Panel store={store} clock={clock} lang={lang} />
              </Suspense>
            </Boundary>
          </div>
        )}
      </div>
      {mode === 'explore' && <DropHint words={words} store={store} />}
      {covered && (
        <Boundary onBroken={(error) => console.error(error)}>
          <Suspense fallback={null}>
            <Card product={product} lang={lang} />
          </Suspense>
        </Boundary>
      )}
    </>
  )
}
