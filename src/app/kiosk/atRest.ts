// The state that every visitor finds: taken once at the start, put back before the attract loop begins anew.

import type { TourId } from '../../show/tours/tours'
import { standing } from '../../state/playbackRules'
import type { CakeStore } from '../../state/store'

/** Answers how to put the store back as it is now. */
export function keepAtRest(store: CakeStore): () => void {
  const now = store.getState()
  const rest = { ...now, playback: standing(now.playback) }
  return () => store.setState(rest, true)
}

/** Tells the tour of the attract loop, whether motion is wanted or not. */
export function tellAttract(store: CakeStore, tour: TourId): void {
  store.getState().tellTour(tour)
  store.getState().playTour()
}
