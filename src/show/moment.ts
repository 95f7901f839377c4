// What the show wants at one second: year, what is chosen and shown, and what still eases.
import type { Year } from '../model/time'
import type { Second } from './playback'

/** Another state that the picture is still partly of, after a change or a cue of a tour. */
export interface Blend {
  /** The eased quantities of its Frame, metres, counts and shares. */
  drawn: Float64Array
  /** 0..1: 0 is all of that state, 1 nothing of it. */
  weight: number
}

/** A camera on its way from where it stood. */
export interface Flight {
  /** The pose then, in the places of `POSE` of the stage. */
  pose: Float64Array
  /** 0..1, eased. */
  flown: number
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
  blend: Blend | null
  flight: Flight | null
  /** What the camera frames in a tour; null where it is what is chosen and told. */
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
  blend: null,
  flight: null,
  way: null,
  sway: 0,
  still: false,
})
