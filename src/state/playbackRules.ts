// When the year moves by itself: at first sight, after an edit, and while playing.
import { DEFAULT_YEAR, END_YEAR, START_YEAR, type Year } from '../model/time'
import { claimOf } from '../show/claims'
import { lastYearOf, type Playback, type Second, yearAt } from '../show/playback'
import type { AddressState } from './addressState'
import { stoppedYear } from './steps'

/** Years that pass in one second of playing at the usual speed. */
export const PLAY_YEARS_PER_SECOND = 1

/** How many times the usual speed can be chosen; 1 is the usual one. */
export const SPEEDS = [0.5, 1, 2, 4] as const

export type Speed = (typeof SPEEDS)[number]

/** Length of the rise at first sight, seconds. */
export const OPENING_SECONDS = 3

/** Length of the glide to a year that can show an edit, seconds. */
export const EDIT_GLIDE_SECONDS = 0.8

/** Before this many years after their start levers show next to nothing. */
const YEARS_TO_ANSWER = 2

/** The parts of a choice that decide how the year starts. */
type Opening = Pick<AddressState, 'claim' | 'year' | 'yearGiven' | 'play'>

/** The playback a page or a claim opens with; without motion it stands unless asked to play. */
export function openingPlayback(address: Opening, second: Second, motion: boolean): Playback {
  const { year, yearGiven } = address
  const told = claimOf(address.claim)?.playsFrom
  if (address.play) return playingFrom(yearGiven ? year : (told ?? START_YEAR), second)
  if (yearGiven || !motion) return { kind: 'still', year }
  if (told !== undefined) return playingFrom(told, second)
  return {
    kind: 'glide',
    fromYear: START_YEAR,
    toYear: DEFAULT_YEAR,
    fromSecond: second,
    seconds: OPENING_SECONDS,
    opening: true,
  }
}

/** Plays from `year`, or from the start where there is nothing left to play. */
export function playingFrom(year: Year, second: Second, speed: Speed = 1): Playback {
  return {
    kind: 'play',
    fromYear: year >= END_YEAR ? START_YEAR : year,
    fromSecond: second,
    yearsPerSecond: PLAY_YEARS_PER_SECOND * speed,
  }
}

/** The rise at first sight lands at once under any input; all else is left as it is. */
export function landed(playback: Playback): Playback {
  return playback.kind === 'glide' && playback.opening ? standing(playback) : playback
}

/** Still at `year`; the old object where it already is. */
export function stillAt(playback: Playback, year: Year): Playback {
  return playback.kind === 'still' && playback.year === year ? playback : { kind: 'still', year }
}

/** Still at the year where the playback would come to rest. */
export function standing(playback: Playback): Playback {
  return playback.kind === 'still' ? playback : { kind: 'still', year: lastYearOf(playback) }
}

/** Still at the shown year of a playing picture; a glide comes to rest where it leads. */
export function paused(playback: Playback, second: Second): Playback {
  if (playback.kind !== 'play') return standing(playback)
  return { kind: 'still', year: stoppedYear(yearAt(playback, second)) }
}

/** After an edit of a scenario acting from `from`: moves on to a year that can show it. */
export function afterEdit(before: Playback, from: Year, second: Second, motion: boolean): Playback {
  const playback = landed(before)
  const answering = Math.min(END_YEAR, from + YEARS_TO_ANSWER)
  // A drag edits many times: a glide that already leads far enough goes on undisturbed.
  if (playback.kind === 'play' || lastYearOf(playback) >= answering) return playback
  const target = Math.max(DEFAULT_YEAR, answering)
  if (!motion) return { kind: 'still', year: target }
  return {
    kind: 'glide',
    fromYear: yearAt(playback, second),
    toYear: target,
    fromSecond: second,
    seconds: EDIT_GLIDE_SECONDS,
  }
}
