// The stage: the drawn cake with what reads or moves it, from the room it has to the card of a mark.
import { lazy, type RefObject, Suspense, useCallback, useEffect, useRef } from 'react'
import { listenToKeys } from '../controls/keyboard'
import { Loading } from '../page/Loading'
import { useCake } from '../page/useCake'
import { moveHand } from '../stage/hand'
import type { OnPoint } from '../stage/marks'
import type { Language } from '../words/languages'
import { wordsFor } from '../words/words'
import { Boundary } from './Boundary'
import { present, stopPresenting } from './present'
import type { Product } from './product'
import { useQuality } from './useQuality'
import { useRoom } from './useRoom'
import { useSelect } from './useSelect'
import { type Failed, useStage } from './useStage'

const StageCanvas = lazy(() =>
  import('./StageCanvas').then((module) => ({ default: module.StageCanvas })),
)
const MarkCard = lazy(() =>
  import('../page/MarkCard').then((module) => ({ default: module.MarkCard })),
)

/** Why there is no picture, and how to ask for it anew. */
export interface Broken {
  readonly kind: NonNullable<Failed>
  readonly retry: () => void
}

interface StageProps {
  product: Product
  lang: Language
  /** True while another page lies over the picture. */
  covered: boolean
  /** The area that the cake stands in, with the header and what stands beside in it, and its foot. */
  main: RefObject<HTMLElement | null>
  footer: RefObject<HTMLElement | null>
  /** Is told when the picture breaks, and when it is whole again; always the same function. */
  onBroken: (broken: Broken | null) => void
}

export function Stage({ product, lang, covered, main, footer, onBroken }: StageProps) {
  const { store, conductor, running } = product
  const theme = useCake(store, (state) => state.theme)
  const quality = useCake(store, (state) => state.quality)
  const isCompared = useCake(store, (state) => state.compared !== null && state.telling === null)
  const isFilm = useCake(store, (state) => state.mode === 'film')
  const words = wordsFor(lang)
  const { drawing, takeFrame } = useQuality(product, quality)
  const stage = useStage(product, covered, takeFrame)
  const { failed } = stage
  // The picture is fetched when it is first seen, and then stays.
  const wasSeen = useRef(false)
  wasSeen.current ||= !covered
  conductor.view.strip = isFilm
  running.drawing = drawing

  const retry = useRef(stage.retry)
  retry.current = stage.retry
  useEffect(() => {
    onBroken(failed === null ? null : { kind: failed, retry: () => retry.current() })
  }, [failed, onBroken])
  useEffect(() => {
    const { goHome, view } = conductor
    const turn = (aroundDeg: number, upDeg: number, zoom: number) =>
      moveHand(view.hand, aroundDeg, upDeg, zoom)
    const turnOver = () => (store.getState().present ? stopPresenting : present)(store)
    const hand = { turn, home: goHome, present: turnOver }
    return covered ? undefined : listenToKeys(store, window, hand)
  }, [store, conductor, covered])
  useRoom(conductor, main, footer, isCompared)

  const onSelect = useSelect(store)
  const card = useRef<OnPoint>(null)
  const onPoint = useCallback<OnPoint>((pointed) => card.current?.(pointed), [])
  return (
    <>
      {failed === null && wasSeen.current && (
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
      {!isFilm && (
        <Boundary onBroken={(error) => console.error(error)}>
          <Suspense fallback={null}>
            <MarkCard sink={card} picture={conductor} lang={lang} />
          </Suspense>
        </Boundary>
      )}
    </>
  )
}
