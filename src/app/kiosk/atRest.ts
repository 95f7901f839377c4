// The state that every visitor finds: taken once at the start, put back before the attract loop begins anew.
import type { Kiosk } from '../../kiosk/kiosk'
import type { TourId } from '../../show/tours/tours'
import { standing } from '../../state/playbackRules'
import type { CakeStore } from '../../state/store'
import { isOver } from '../../state/telling'

/** Answers how to put the store back as it is now. */
export function keepAtRest(store: CakeStore): () => void {
  const now = store.getState()
  const rest = { ...now, playback: standing(now.playback) }
  return () => store.setState(rest, true)
}

/** Tells the tour of the attract loop, whether motion is wanted or not, and again at its end; answers how to stop. */
export function tellAttract(
  { store, beat }: Pick<Kiosk, 'store' | 'beat'>,
  tour: TourId,
): () => void {
  store.getState().tellTour(tour)
  store.getState().playTour()
  return beat.listen(() => {
    const { telling, playTour } = store.getState()
    if (telling !== null && isOver(telling)) playTour()
  })
}
