// The page assembled: header, stage, timeline, panel; the crank turns here.
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { WebGLRenderer } from 'three'
import { listenToKeys } from '../controls/keyboard'
import { PALETTES } from '../look/palette'
import type { LayerId } from '../model/layers'
import { CopyLink } from '../page/CopyLink'
import { Failure } from '../page/Failure'
import { watchFreeRect } from '../page/freeRect'
import { Header } from '../page/Header'
import { Legend } from '../page/Legend'
import { Loading } from '../page/Loading'
import { Notices } from '../page/Notices'
import { Timeline } from '../page/Timeline'
import { useCake } from '../page/useCake'
import { resetHand } from '../stage/view'
import { writeAddress } from '../state/address'
import { addressOf } from '../state/cakeState'
import { wordsFor } from '../words/words'
import { Boundary } from './Boundary'
import { startCrank } from './clock'
import { levelOf } from './graphics'
import type { Product } from './product'
import { useFrameText } from './useFrameText'

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
  const panel = useCake(product.store, (state) => state.panel)
  const [wide, setWide] = useState(() => window.innerWidth >= WIDE)
  useEffect(() => {
    const media = matchMedia(`(min-width: ${WIDE}px)`)
    const listen = () => setWide(media.matches)
    media.addEventListener('change', listen)
    return () => media.removeEventListener('change', listen)
  }, [])
  return panel ?? wide
}

/** Any input ends the rise at first sight. */
function endOpeningOnInput(store: Product['store']): () => void {
  const end = () => {
    const { playback, finishPlayback } = store.getState()
    if (playback.kind === 'glide' && playback.opening === true) finishPlayback()
  }
  const inputs = ['pointerdown', 'keydown', 'wheel'] as const
  for (const input of inputs) window.addEventListener(input, end, { passive: true })
  return () => {
    for (const input of inputs) window.removeEventListener(input, end)
  }
}

export function App({ product }: { product: Product }) {
  const { store, clock, conductor, running, graphics } = product
  const scenario = useCake(store, (state) => state.scenario)
  const playing = useCake(store, (state) => state.playback.kind === 'play')
  const theme = useCake(store, (state) => state.theme)
  const quality = useCake(store, (state) => state.quality)
  const measure = useCake(store, (state) => state.measure)
  const lang = useCake(store, (state) => state.lang)
  const mode = useCake(store, (state) => state.mode)
  const selected = useCake(store, (state) => state.selected)
  const problems = useCake(store, (state) => state.problems)
  const words = wordsFor(lang)
  const level = levelOf(quality, graphics)
  const panelOpen = usePanelOpen(product) && mode === 'explore'
  const [failed, setFailed] = useState<Failed>(graphics.webgl2 ? null : 'noWebGL')
  const [attempt, setAttempt] = useState(0)
  const [arrived, setArrived] = useState(false)
  const faults = useRef(0)
  const broken = useRef(false)
  const hasArrived = useRef(false)
  const draw = useRef<((second: number) => void) | null>(null)
  const main = useRef<HTMLElement>(null)
  const footer = useRef<HTMLElement>(null)
  const text = useFrameText(product, lang)

  useEffect(() => {
    document.documentElement.dataset.theme = theme
    document.documentElement.lang = lang
  }, [theme, lang])
  useEffect(() => listenToKeys(store, window), [store])
  useEffect(() => endOpeningOnInput(store), [store])
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
        // Without a picture the page itself shows the year, so nobody waits for ever.
        if (drawNow === null && !broken.current) return
        conductor.drawn()
        product.onDrawn()
      }),
    [clock, conductor, running, product],
  )
  broken.current = failed !== null

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
      hasArrived.current ||= next !== null
    },
    [running],
  )
  const onSelect = useCallback((layer: LayerId | null) => store.getState().select(layer), [store])
  const goHome = () => {
    resetHand(conductor.view.hand)
    store.getState().select(null)
  }
  const retry = () => {
    faults.current = 0
    // What never arrived, the browser or a part of the page, can only be asked for anew.
    if (!hasArrived.current) return location.reload()
    setFailed(null)
    setAttempt(attempt + 1)
  }
  const marks = measure === 'capacity' ? [] : [words.measureLater(words.measures[measure])]
  if (selected !== null)
    marks.push(`${words.layers[selected].name}: ${words.layers[selected].what}`)
  running.level = level

  return (
    <div className="page">
      <main className="main" ref={main}>
        {failed === null && (
          <div id="stage" role="img" aria-label={words.tagline}>
            <Boundary key={`${attempt} ${level}`} onBroken={onBroken}>
              <Suspense fallback={null}>
                <StageCanvas
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
            </Boundary>
            {!arrived && <Loading words={words} />}
          </div>
        )}
        <Header
          words={words}
          scenario={scenario}
          marks={marks}
          sentence={(element) => {
            text.sentence = element ?? undefined
          }}
        />
        <div className="room">
          {failed !== null && (
            <Failure words={words} kind={failed} store={store} clock={clock} onRetry={retry} />
          )}
        </div>
        <footer className="footer" ref={footer}>
          {failed === null && <Legend words={words} palette={PALETTES[theme]} />}
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
            <button
              id="panel-toggle"
              type="button"
              aria-expanded={panelOpen}
              aria-label={panelOpen ? words.closePanel : words.openPanel}
              onClick={() => store.getState().setPanel(!panelOpen)}
            >
              {panelOpen ? words.close : words.panel}
            </button>
          )}
        </div>
      </main>
      {panelOpen && (
        <div className="side">
          <Boundary onBroken={(error) => console.error(error)}>
            <Suspense fallback={null}>
              <Panel store={store} clock={clock} />
            </Suspense>
          </Boundary>
        </div>
      )}
    </div>
  )
}
