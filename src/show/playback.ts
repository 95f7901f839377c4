// How the shown year follows the clock: standing still, playing, or gliding to another year.
import { END_YEAR, type Year } from '../model/time'

/** A second of the show's clock; it only ever grows. */
export type Second = number & { readonly clock?: 'second' }

export type Playback =
  | { readonly kind: 'still'; readonly year: Year }
  | {
      readonly kind: 'play'
      readonly fromYear: Year
      readonly fromSecond: Second
      readonly yearsPerSecond: number
    }
  | {
      readonly kind: 'glide'
      readonly fromYear: Year
      readonly toYear: Year
      readonly fromSecond: Second
      /** How long the glide lasts. */
      readonly seconds: number
      /** True for the rise at first sight, which any input ends. */
      readonly opening?: boolean
    }

/** The year shown at `second`; before its start a playback shows its first year. */
export function yearAt(playback: Playback, second: Second): Year {
  switch (playback.kind) {
    case 'still':
      return playback.year
    case 'play': {
      const elapsed = Math.max(0, second - playback.fromSecond)
      return Math.min(END_YEAR, playback.fromYear + elapsed * playback.yearsPerSecond)
    }
    case 'glide': {
      const share = glideShare(second - playback.fromSecond, playback.seconds)
      // Both ends exactly: a blend in floating point may miss the last year by a hair.
      if (share >= 1) return playback.toYear
      return playback.fromYear + (playback.toYear - playback.fromYear) * share
    }
    default:
      return playback satisfies never
  }
}

/** The year at which a playback comes to rest. */
export function lastYearOf(playback: Playback): Year {
  switch (playback.kind) {
    case 'still':
      return playback.year
    case 'play':
      return END_YEAR
    case 'glide':
      return playback.toYear
    default:
      return playback satisfies never
  }
}

/** The second from which the year moves no more; Infinity where nothing is under way. */
export function endsAt(playback: Playback): Second {
  switch (playback.kind) {
    case 'still':
      return Number.POSITIVE_INFINITY
    case 'play':
      return (
        playback.fromSecond + Math.max(0, END_YEAR - playback.fromYear) / playback.yearsPerSecond
      )
    case 'glide':
      return playback.fromSecond + playback.seconds
    default:
      return playback satisfies never
  }
}

// Smoothstep: starts and ends at rest, with no memory of the seconds before.
function glideShare(elapsed: number, seconds: number): number {
  if (seconds <= 0 || elapsed >= seconds) return 1
  if (elapsed <= 0) return 0
  const share = elapsed / seconds
  return share * share * (3 - 2 * share)
}
