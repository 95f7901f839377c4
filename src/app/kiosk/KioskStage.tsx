// The stage of the exhibit: the drawn cake, and in the same task the flat one where the graphics are lost.
import {
  lazy,
  type RefObject,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { WebGLRenderer } from 'three'
import type { Kiosk } from '../../kiosk/kiosk'
import { useStored } from '../../kiosk/useStored'
import { useCake } from '../../page/useCake'
import type { Language } from '../../words/languages'
import { wordsFor } from '../../words/words'
import { Boundary } from '../Boundary'
import type { Resize } from '../handle'
import type { Product } from '../product'
import { type Draw, useCrank } from '../useCrank'
import { useQuality } from '../useQuality'
import { useRoom } from '../useRoom'
import { useSelect } from '../useSelect'
import { FlatStage } from './FlatStage'
import { useRecovery } from './useRecovery'
import { useWatchdog } from './useWatchdog'

const StageCanvas = lazy(() =>
  import('../StageCanvas').then((module) => ({ default: module.StageCanvas })),
)

/** How many times the usual size letters in the picture have, by the text size of the visitor. */
const LETTERS = [1, 1.15, 1.3] as const

/** Frames a second of a screen that runs for weeks. */
const MOST_FRAMES = 30

interface KioskStageProps {
  kiosk: Kiosk
  product: Product
  lang: Language
  /** True where nothing is to be seen: at night. */
  covered: boolean
  /** The area that the cake stands in, with the header in it, and its foot. */
  main: RefObject<HTMLElement | null>
  footer: RefObject<HTMLElement | null>
  /** Is told with each frame of the cake: this page draws. Always the same function. */
  onProven: () => void
}

const nothing = () => {}

export function KioskStage({
  kiosk,
  product,
  lang,
  covered,
  main,
  footer,
  onProven,
}: KioskStageProps) {
  const { store, conductor, running } = product
  const theme = useCake(store, (state) => state.theme)
  const quality = useCake(store, (state) => state.quality)
  const textSize = useStored(kiosk.session, (state) => state.textSize)
  const words = wordsFor(lang)
  const { drawing, takeFrame } = useQuality(product, quality)
  const [hasDrawn, setDrawn] = useState(false)
  // A page that is opened at night draws once under the dark: it shows that it can.
  const isHidden = covered && hasDrawn
  const { picture, onLost, onThrown, onFrame, remount } = useRecovery(kiosk, product, !isHidden)
  const isFlat = picture.kind !== 'whole'
  const onDrawn = useCallback(() => {
    setDrawn(true)
    onProven()
    onFrame()
  }, [onFrame, onProven])
  // Where there never was a canvas the flat picture is all that there is to show.
  useEffect(() => {
    if (!isFlat || product.graphics.webgl2) return
    setDrawn(true)
    onProven()
  }, [isFlat, product, onProven])
  const draw = useRef<Draw>(null)
  const wake = useCrank({
    product,
    covered: isHidden,
    isBroken: isFlat,
    draw,
    takeFrame,
    mostPerSecond: MOST_FRAMES,
    onFrame: onDrawn,
  })
  running.drawing = drawing
  useWatchdog(kiosk, product, !isHidden && !isFlat, remount)
  useRoom(conductor, main, footer, false)
  useLayoutEffect(() => {
    conductor.view.letters = LETTERS[textSize]
  }, [conductor, textSize])
  // A flat picture from the first moment on shows a Frame that nobody composed yet.
  useLayoutEffect(() => {
    if (running.renderer === null) conductor.conduct()
  }, [conductor, running])

  const onDraw = useCallback(
    (next: Draw, renderer: WebGLRenderer | null, resize: Resize | null) => {
      draw.current = next
      running.renderer = renderer
      running.draw = next
      running.resize = resize
      wake()
    },
    [running, wake],
  )
  const onSelect = useSelect(store)
  return (
    <>
      {picture.kind !== 'waiting' && (
        <div id="stage" role="img" aria-label={words.tagline}>
          <Boundary key={`${picture.attempt} ${drawing.smooth}`} onBroken={onThrown}>
            <Suspense fallback={null}>
              <StageCanvas
                conductor={conductor}
                theme={theme}
                drawing={drawing}
                words={words.atlas}
                onSelect={onSelect}
                onPoint={nothing}
                onDraw={onDraw}
                onFault={onThrown}
                onBroken={onThrown}
                onLost={onLost}
              />
            </Suspense>
          </Boundary>
        </div>
      )}
      {isFlat && <FlatStage product={product} lang={lang} />}
    </>
  )
}
