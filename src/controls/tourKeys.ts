// The keys of the page while a tour is told: play, from stop to stop, its ends, and out of it.
import type { CakeStore } from '../state/store'
import type { Telling } from '../state/telling'

/** A loop has no end to stand at: this long before it begins again, seconds. */
const LOOP_END = 1

/** What a key does to the tour; null for one without use, also where it has another without a tour. */
export function tourActionOf(
  store: CakeStore,
  { tour, since }: Telling,
  key: string,
): (() => void) | null {
  const { playTour, pauseTour, seekTour, stepTour, tellTour } = store.getState()
  switch (key) {
    case ' ':
      return since === null ? playTour : pauseTour
    case 'ArrowRight':
      return () => stepTour(1)
    case 'ArrowLeft':
      return () => stepTour(-1)
    case 'Home':
      return () => seekTour(0)
    case 'End':
      return () => seekTour(tour.loops ? tour.seconds - LOOP_END : tour.seconds)
    case 't':
    case 'Escape':
      return () => tellTour(null)
    default:
      return null
  }
}
