// The tours by their ids: those that are the same for everyone, and the one made from a scenario.
import type { Run } from '../../model/run'
import type { Tour } from '../tour'
import { ATTRACT_TOUR } from './attractTour'
import { BUILD_OUT_TOUR } from './buildOutTour'
import { CAKE_TOUR } from './cakeTour'
import { CHANGED_TOUR } from './changedTour'
import { yourTour } from './yourTour'

/** In the order they are offered; the last is the loop that is shown while nobody is there. */
export const TOUR_IDS = ['cake', 'buildOut', 'changed', 'yours', 'attract'] as const

export type TourId = (typeof TOUR_IDS)[number]

/** The tour of that id; only yours is made from `run` beside `baseline`. */
export function tourOf(id: TourId, run: Run, baseline: Run): Tour {
  switch (id) {
    case 'cake':
      return CAKE_TOUR
    case 'buildOut':
      return BUILD_OUT_TOUR
    case 'changed':
      return CHANGED_TOUR
    case 'yours':
      return yourTour(run, baseline)
    case 'attract':
      return ATTRACT_TOUR
    default:
      return id satisfies never
  }
}
