// What the show wants at one second: year, what is chosen and shown, and the changes still easing.
import type { Year } from '../model/time'
import type { Second } from './playback'

/** A change just made: the drawn quantities at that second, from which the picture eases. */
export interface Change {
  second: Second
  /** The eased quantities of the Frame as they were drawn, metres, counts and shares. */
  drawn: Float64Array
}

/** A camera on its way: where it stood when it set out. */
export interface Flight {
  second: Second
  /** The pose then, in the places of `POSE` of the stage. */
  pose: Float64Array
}

/** Another state that the picture is still partly of: its drawn quantities, and the share that is over. */
export interface Blend {
  drawn: Float64Array
  /** 0..1: 0 is all of the other state. */
  weight: number
}

/** What the camera frames: a tier, or with -1 the whole cake with the props of a claim, and how it stands to it. */
export interface Framed {
  selected: number
  claim: number
  /** Degrees added to where the camera rests. */
  azimuthDeg: number
  elevationDeg: number
  /** Multiple of the framed distance. */
  zoom: number
}

/** A camera between two framings: `flown`, 0..1 and eased, of the way. */
export interface Way {
  from: Framed
  to: Framed
  flown: number
}

/** What is done with the slice: left out, put back, or slid out on a plate of its own. */
export const SLICES = ['open', 'closed', 'served'] as const

export type Slice = (typeof SLICES)[number]

export interface Moment {
  /** Seconds of the one clock, float64. */
  second: Second
  year: Year
  /** What the height of a tier means; one of the measures of look/ids. */
  measure: 'capacity' | 'capital' | 'coverage'
  /** Index of the chosen layer, -1 for none. */
  selected: number
  /** Number of the claim told, 0 for none, and the second at which it opened. */
  claim: number
  claimSecond: Second
  slice: Slice
  /** How far the layers are spread apart, 0..1. */
  explode: number
  /** True where every sign is wanted, not only those that rest allows. */
  allSigns: boolean
  /** The second of the last lever that was moved; far in the past where none was. */
  leverSecond: Second
  change: Change | null
  flight: Flight | null
  /** In a tour: the state before the last cue while it gives way, and what the camera frames. */
  blend: Blend | null
  way: Way | null
  /** How far the camera sways to and fro, 0..1; 0 where somebody touches or nothing plays. */
  sway: number
  /** No motion wanted: flows stand still, heights and camera cut. */
  still: boolean
}

/** A moment without anything chosen or moving. */
export const createMoment = (): Moment => ({
  second: 0,
  year: 0,
  measure: 'capacity',
  selected: -1,
  claim: 0,
  claimSecond: Number.NEGATIVE_INFINITY,
  slice: 'open',
  explode: 0,
  allSigns: false,
  leverSecond: Number.NEGATIVE_INFINITY,
  change: null,
  flight: null,
  blend: null,
  way: null,
  sway: 0,
  still: false,
})

/** The second at which nothing of this change is eased any more. */
export const changeEndsAt = (change: { second: Second } | null, seconds: number): Second =>
  change === null ? Number.NEGATIVE_INFINITY : change.second + seconds
