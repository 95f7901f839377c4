// What a tour is once its seconds are absolute: lists in the order of time, and how they are looked up.
import type { ClaimId } from './claims'
import type { Second } from './playback'
import type { Caption, Framing, Line, Shown } from './tour'

/** What holds from a second on, until the next of its kind. */
export interface Timed {
  readonly begin: Second
}

/** Where the camera stands: a framing, and the claim whose props it leaves room for. */
export interface TimedFraming extends Framing {
  readonly claim: ClaimId | null
}

export interface TimedStop extends Timed {
  readonly id: string
  /** The second at which the camera has arrived. */
  readonly arrives: Second
  readonly end: Second
  readonly framing: TimedFraming
}

export interface TimedShown extends Timed {
  /** The second at which it has replaced what was seen before. */
  readonly settles: Second
  readonly shown: Shown
}

export interface TimedYears extends Timed {
  readonly end: Second
  readonly from: number
  readonly to: number
}

export interface TimedCaption extends Timed, Caption {
  readonly end: Second
}

export interface TimedLine extends Timed, Line {
  readonly end: Second
}

/** Each list is in the order of time; states and years begin with those of the start. */
export interface CompiledTour {
  readonly id: string
  readonly seconds: number
  readonly loops: boolean
  readonly stops: readonly TimedStop[]
  readonly states: readonly TimedShown[]
  readonly years: readonly TimedYears[]
  readonly captions: readonly TimedCaption[]
  readonly narrations: readonly TimedLine[]
  /** Each to the next; what comes before the first has no title. */
  readonly chapters: readonly TimedLine[]
}

/** Place of the last of a list that has begun at a second; -1 before the first. */
export function placeAt(list: readonly Timed[], second: Second): number {
  let place = list.length - 1
  while (place >= 0 && (list[place] as Timed).begin > second) place -= 1
  return place
}
