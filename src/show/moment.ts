// What the show wants at one second: the year, what is chosen, and the last change if one is easing.
import type { Year } from '../model/time'
import type { Second } from './playback'

/** A lever just moved: the drawn quantities at that second, from which the picture eases. */
export interface Change {
  second: Second
  /** The eased quantities of the Frame as they were drawn, metres and counts. */
  drawn: Float64Array
}

export interface Moment {
  /** Seconds of the one clock, float64. */
  second: Second
  year: Year
  /** Index of the chosen layer, -1 for none. */
  selected: number
  change: Change | null
  /** No motion wanted: flows stand still, heights cut. */
  still: boolean
}

/** The second at which nothing of this change is eased any more. */
export const changeEndsAt = (change: Change | null, seconds: number): Second =>
  change === null ? Number.NEGATIVE_INFINITY : change.second + seconds
