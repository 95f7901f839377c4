// The timeline on the page: bound to the store, with its bands once they are here.
import { lazy } from 'react'
import { Timeline } from '../page/Timeline'
import { useCake } from '../page/useCake'
import type { Language } from '../words/languages'
import type { Words } from '../words/words'
import type { Opening } from './opening'
import { Part } from './Part'
import type { Product } from './product'
import type { FrameText } from './useFrameText'

const TimeBands = lazy(() =>
  import('../page/timeline/TimeBands').then((module) => ({ default: module.TimeBands })),
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
  const { play, pause, setSpeed, setYear } = store.getState()
  return (
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
  )
}
