// The page assembled: header, stage, timeline, panel; the crank turns here.
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { WebGLRenderer } from 'three'
import { useStore } from 'zustand'
import { listenToKeys } from '../controls/keyboard'
import { PALETTES } from '../look/palette'
import type { LayerId } from '../model/layers'
import { Failure } from '../page/Failure'
import { watchFreeRect } from '../page/freeRect'
import { createSentences, STEP_VALUES, STEP_YEARS, stepOf } from '../page/frameText'
import { Header } from '../page/Header'
import { Legend } from '../page/Legend'
import { Notices } from '../page/Notices'
import { Timeline } from '../page/Timeline'
import { shownYear } from '../state/cakeState'
import { wordsFor } from '../words/words'
import { startCrank } from './clock'
import { levelOf } from './graphics'
import type { Product } from './product'

const StageCanvas = lazy(() =>
  import('./StageCanvas').then((module) => ({ default: module.StageCanvas })),
)
const Panel = lazy(() => import('../controls/Panel').then((module) => ({ default: module.Panel })))

/** Width from which the panel is open unless the person closed it, CSS px. */
const WIDE = 1024
/** Faults in frame functions after which the picture is given up. */
const FAULT_LIMIT = 3

type Failed = 'noWebGL' | 'sceneFailed' | null

function usePanelOpen(product: Product): boolean {
  const panel = useStore(product.store, (state) => state.panel)
  const [wide, setWide] = useState(() => window.innerWidth >= WIDE)
  useEffect(() => {
    const media = matchMedia(`(min-width: ${WIDE}px)`)
    const listen = () => setWide(media.matches)
    media.addEventListener('change', listen)
    return () => media.removeEventListener('change', listen)
  }, [])
  return panel ?? wide
}

/** Writes year, timeline and sentence from the frame loop, only what differs. */
function useFrameText(product: Product, lang: 'en') {
  const elements = useRef<{ sentence?: HTMLElement; scrub?: HTMLInputElement; year?: HTMLElement }>({})
  useEffect(() => {
    const sentences = createSentences(wordsFor(lang))
    const last = { step: -1, sentence: '', year: '' }
    return product.conductor.listen((frame, run) => {
      const { sentence, scrub, year } = elements.current
      const step = stepOf(frame.year)
      const playing = product.store.getState().playback.kind !== 'still'
      const said = sentences(run, step, !playing)
      if (sentence !== undefined && said !== last.sentence) sentence.textContent = said
      last.sentence = said
      if (step === last.step) return
      last.step = step
      if (scrub !== undefined) scrub.value = STEP_VALUES[step] as string
      if (year !== undefined) year.textContent = STEP_YEARS[step] as string
    })
  }, [product, lang])
  return elements.current
}

export function App({ product }: { product: Product }) {
  const { store, clock, conductor, running, graphics } = product
  const scenario = useStore(store, (state) => state.scenario)
  const playing = useStore(store, (state) => state.playback.kind === 'play')
  const theme = useStore(store, (state) => state.theme)
  const quality = useStore(store, (state) => state.quality)
  const measure = useStore(store, (state) => state.measure)
  const lang = useStore(store, (state) => state.lang)
  const mode = useStore(store, (state) => state.mode)
  const problems = useStore(store, (state) => state.problems)
  const words = wordsFor(lang)
  const level = levelOf(quality, graphics)
  const panelOpen = usePanelOpen(product) && mode === 'explore'
  const [failed, setFailed] = useState<Failed>(graphics.webgl2 ? null : 'noWebGL')
  const [attempt, setAttempt] = useState(0)
  const [arrived, setArrived] = useState(false)
  const faults = useRef(0)
  const draw = useRef<((second: number) => void) | null>(null)
  const main = useRef<HTMLElement>(null)
  const footer = useRef<HTMLElement>(null)
  const text = useFrameText(product, lang)

  useEffect(() => {
    document.documentElement.dataset.theme = theme
    document.documentElement.lang = lang
  }, [theme, lang])
  useEffect(() => listenToKeys(store, window), [store])
  useEffect(() => {
    const area = main.current
    const header = area?.querySelector('header')
    if (area === null || header === null || header === undefined || footer.current === null) return
    return watchFreeRect(area, header, footer.current, conductor.view)
  }, [conductor])
  useEffect(
    () =>
      startCrank(clock, () => {
        const drawNow = draw.current
        if (drawNow === null) conductor.conduct()
        else drawNow(clock.second)
        running.instruments?.endFrame()
        if (drawNow === null) {
          if (!graphics.webgl2) conductor.drawn()
          return
        }
        conductor.drawn()
        product.onDrawn()
      }),
    [clock, conductor, running, graphics, product],
  )

  const onFault = useCallback((error: unknown) => {
    faults.current += 1
    console.error(error)
    if (faults.current >= FAULT_LIMIT) setFailed('sceneFailed')
  }, [])
  const onBroken = useCallback((error: unknown) => {
    console.error(error)
    setFailed('sceneFailed')
  }, [])
  const onDraw = useCallback(
    (next: ((second: number) => void) | null, renderer: WebGLRenderer | null) => {
      draw.current = next
      running.renderer = renderer
      setArrived(next !== null)
    },
    [running],
  )
  const onSelect = useCallback((layer: LayerId | null) => store.getState().select(layer), [store])
  const retry = () => {
    faults.current = 0
    if (!graphics.webgl2) location.reload()
    setFailed(null)
    setAttempt(attempt + 1)
  }
  const marks = measure === 'capacity' ? [] : [words.measureLater(words.measures[measure])]
  running.level = level

  return (
    <div className="page">
      <main className="main" ref={main}>
        {failed === null ? (
          <div id="stage" role="img" aria-label={words.tagline}>
            <Suspense fallback={null}>
              <StageCanvas
                key={`${attempt} ${level}`}
                conductor={conductor}
                theme={theme}
                level={level}
                words={words.atlas}
                onSelect={onSelect}
                onDraw={onDraw}
                onFault={onFault}
                onBroken={onBroken}
              />
            </Suspense>
            {!arrived && (
              <div className="loading">
                <p>{words.loading}</p>
                <div className="track" />
              </div>
            )}
          </div>
        ) : (
          <Failure
            words={words}
            kind={failed}
            run={store.getState().run}
            year={shownYear(store.getState(), clock.second)}
            onRetry={retry}
          />
        )}
        <Header
          words={words}
          scenario={scenario}
          marks={marks}
          sentence={(element) => {
            text.sentence = element ?? undefined
          }}
        />
        <div className="room" />
        <footer className="footer" ref={footer}>
          <Legend words={words} palette={PALETTES[theme]} />
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
        {mode === 'explore' && (
          <button
            id="panel-toggle"
            type="button"
            aria-expanded={panelOpen}
            aria-label={panelOpen ? words.closePanel : words.openPanel}
            onClick={() => store.getState().setPanel(!panelOpen)}
          >
            {words.panel}
          </button>
        )}
      </main>
      {panelOpen && (
        <div className="side">
          <Suspense fallback={null}>
            <Panel store={store} clock={clock} />
          </Suspense>
        </div>
      )}
    </div>
  )
}
