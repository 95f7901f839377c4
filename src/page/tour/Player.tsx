// The tour that is told, in the foot of the page: its caption in a place of its own, and the bar below it.
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { Second } from '../../show/playback'
import type { TourId } from '../../show/tours/tours'
import { type Hand, isResting } from '../../stage/hand'
import type { CakeStore } from '../../state/store'
import { secondOfTelling } from '../../state/telling'
import type { Language } from '../../words/languages'
import { tourWordsFor } from '../../words/tourWords'
import type { Listen } from '../listen'
import { useCake } from '../useCake'
import { TourBar } from './TourBar'
import { createTourWriter, type TourElements } from './tellText'
import './tour.css'

interface PlayerProps {
  store: CakeStore
  clock: { readonly second: Second }
  listen: Listen
  /** The visitor's hand on the camera. */
  hand: Hand
  lang: Language
  /** True where a person began the tour, so that the focus goes there. */
  takesFocus: boolean
  /** True where the visitor wants no motion. */
  isStill: boolean
  /** Lets go of the camera. */
  onBack: () => void
}

/** Nothing where no tour is told. To be made anew for another tour: `id` as key. */
export function Player(props: PlayerProps & { id: TourId }) {
  const { store, clock, listen, hand, lang, takesFocus, isStill, onBack } = props
  const telling = useCake(store, (state) => state.telling)
  const words = useMemo(() => tourWordsFor(lang), [lang])
  const section = useRef<HTMLElement>(null)
  const elements = useRef<TourElements>({})
  const tour = telling?.tour
  const { titles, player } = words.tour

  useEffect(() => {
    if (tour === undefined) return
    const hint = isStill ? player.still : ''
    const write = createTourWriter(tour, words, elements.current, hint)
    const writeNow = () => {
      const now = store.getState().telling
      if (now?.tour !== tour) return
      write(secondOfTelling(now, clock.second), now.since !== null, hand)
    }
    writeNow()
    return listen(writeNow)
  }, [store, clock, listen, hand, words, tour, isStill, player])

  const start = useRef({ takesFocus, hand, onBack })
  useLayoutEffect(() => {
    const { current } = start
    if (!current.takesFocus) return
    document.getElementById('tour-play')?.focus()
    // A tour that somebody begins is seen from where it is told.
    if (!isResting(current.hand)) current.onBack()
  }, [])
  useLayoutEffect(() => {
    const { current } = section
    return () => {
      // What had the focus goes: it is given to where tours are begun.
      if (current?.contains(document.activeElement)) document.getElementById('tours')?.focus()
    }
  }, [])
  if (telling === null) return null
  return (
    <section
      className="tour"
      data-tour={telling.id}
      aria-label={player.tour(titles[telling.id])}
      ref={section}
    >
      <button
        id="tour-back"
        type="button"
        hidden
        ref={(element) => {
          elements.current.back = element
        }}
        onClick={onBack}
      >
        {player.back}
      </button>
      {telling.tour.captions.length > 0 && (
        <p
          className="tour-caption"
          aria-live="polite"
          aria-atomic="true"
          ref={(element) => {
            elements.current.caption = element
          }}
        />
      )}
      <TourBar
        store={store}
        words={words}
        telling={telling}
        elements={elements}
        hasText={telling.tour.captions.length > 0}
      />
    </section>
  )
}
