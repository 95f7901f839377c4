// Time in the foot of the page: the timeline with its bands once they are here, or the tour that is told.
import { lazy, useRef } from 'react'
import { Timeline } from '../page/Timeline'
import { useCake } from '../page/useCake'
import { toldTour } from '../state/telling'
import type { Language } from '../words/languages'
import type { Words } from '../words/words'
import { isStill, type Opening } from './opening'
import { Part } from './Part'
import type { Product } from './product'
import type { FrameText } from './useFrameText'

const TimeBands = lazy(() =>
  import('../page/timeline/TimeBands').then((module) => ({ default: module.TimeBands })),
)

const Player = lazy(() =>
  import('../page/tour/Player').then((module) => ({ default: module.Player })),
)

interface TimeProps {
  opening: Opening
  /** Null until it is here. */
  product: Product | null
  words: Words
  lang: Language
  /** Is given what is written from the frame loop. */
  text: FrameText
}

export function Time({ opening, product, words, lang, text }: TimeProps) {
  const { store } = opening
  const playing = useCake(store, (state) => state.playback.kind === 'play')
  const speed = useCake(store, (state) => state.speed)
  const tour = useCake(store, toldTour)
  // A page that opens with a tour leaves the focus where it is.
  const ofPage = useRef(tour)
  if (ofPage.current !== tour) ofPage.current = null
  const { play, pause, setSpeed, setYear, tellTour } = store.getState()
  const giveUp = (error: unknown) => {
    console.error(error)
    tellTour(null)
  }
  const waiting = <div className="tour-waiting" />
  return (
    <>
      <Timeline
        words={words}
        playing={playing}
        speed={speed}
        onPlay={playing ? pause : play}
        onSpeed={setSpeed}
        onYear={setYear}
        scrub={(element) => {
          text.scrub = element ?? undefined
        }}
        year={(element) => {
          text.year = element ?? undefined
        }}
      >
        <Part>
          <TimeBands store={store} analysis={product?.analysis ?? null} lang={lang} />
        </Part>
      </Timeline>
      {tour !== null && product === null && waiting}
      {tour !== null && product !== null && (
        <Part waiting={waiting} onBroken={giveUp}>
          <Player
            key={tour}
            id={tour}
            store={store}
            clock={product.clock}
            listen={product.conductor.listen}
            hand={product.conductor.view.hand}
            lang={lang}
            takesFocus={ofPage.current === null}
            isStill={isStill()}
            onBack={product.conductor.goHome}
          />
        </Part>
      )}
    </>
  )
}
