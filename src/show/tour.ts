// A tour as plain data: stops that each name the one before, what the camera frames, and cues.
import type { LayerId } from '../model/layers'
import type { Scenario } from '../model/scenario'
import type { Year } from '../model/time'
import type { ClaimId } from './claims'
import type { Moment, Slice } from './moment'
import type { Second } from './playback'

/** What the camera frames, in any aspect: never a place in metres. */
export interface Framing {
  /** The layer that fills the picture; null for the whole cake. */
  readonly layer: LayerId | null
  /** Degrees around the cake, added to where the camera rests. */
  readonly azimuthDeg: number
  /** Degrees up, added to where the camera rests. */
  readonly elevationDeg: number
  /** Multiple of the framed distance. */
  readonly zoom: number
}

/** All that is seen besides the year; the keys of the address can say each of it. */
export interface Shown {
  readonly scenario: Scenario
  /** The claim told; null for none. */
  readonly claim: ClaimId | null
  /** Second of the tour at which it opened; far in the past where none is told. */
  readonly claimSecond: Second
  /** The layer in the spotlight. */
  readonly selected: LayerId | null
  readonly measure: Moment['measure']
  readonly slice: Slice
  /** How far the layers are spread apart, 0..1. */
  readonly explode: number
  /** Only the signs that rest allows, or all of them. */
  readonly signs: 'rest' | 'all'
}

/** A change of what is seen. A scenario with a preset starts afresh and keeps the assumptions. */
export interface ShownPatch extends Partial<Omit<Shown, 'scenario' | 'claim' | 'claimSecond'>> {
  readonly scenario?: Partial<Scenario>
}

/** Years that run from one to another, softly at both ends. */
export interface YearRun {
  /** The year in force before it. */
  readonly from: Year
  readonly to: Year
  readonly seconds: number
}

/** What a sentence of the words may name. */
export type Args = Readonly<Record<string, string | number>>

/** A sentence, by its id in the words. */
export interface Line {
  readonly id: string
  /** What it says where the words do not know it, as in a tour file. */
  readonly text?: string
  readonly args?: Args
}

export interface Caption extends Line {
  /** How long it stands. */
  readonly seconds: number
  /** The claim it tells, which has to be open all the while. */
  readonly tells?: ClaimId
}

/** Something at a second within a stop. */
export interface Cue {
  /** Seconds after the flight of its stop sets out. */
  readonly at: number
  /**
   * Opens a claim with all that it supplies, or closes the open one. What is seen returns to the
   * start of the tour before, so that nothing of one claim leaks into the next; the year stays.
   */
  readonly claim?: ClaimId | null
  readonly show?: ShownPatch
  readonly years?: YearRun
  readonly caption?: Caption
  readonly narration?: Line
}

export interface Stop {
  readonly id: string
  /** The stop before it; null for the first, in a loop the last. */
  readonly after: string | null
  /** The camera's way here from the stop before; 0 for the first of a tour that does not loop. */
  readonly flightSeconds: number
  /** How long it stands here. */
  readonly holdSeconds: number
  readonly framing: Framing
  /** In the order of time. */
  readonly cues: readonly Cue[]
  /** Title of the chapter that begins here, by its id in the words; in a tour file the title itself. */
  readonly chapter?: string
}

export interface Tour {
  readonly id: string
  /** What the stops add up to. */
  readonly seconds: number
  /** True where it begins again without a seam. */
  readonly loops?: boolean
  /** What is seen before the first cue. */
  readonly start: { readonly year: Year; readonly show?: ShownPatch }
  readonly stops: readonly Stop[]
}

/** The whole cake as the camera rests. */
export const WHOLE: Framing = { layer: null, azimuthDeg: 0, elevationDeg: 0, zoom: 1 }

/** One layer, turned by some degrees. */
export const near = (layer: LayerId, azimuthDeg = 0): Framing => ({ ...WHOLE, layer, azimuthDeg })

/** Seconds in which a change of what is seen blends, also from one run to another. */
export const BLEND_SECONDS = 0.8

/** Seconds without a caption between two. */
export const CAPTION_GAP = 0.25

/** Captions one after the other from a second within a stop on. */
export function inTurn(at: number, captions: readonly Caption[]): readonly Cue[] {
  let next = at
  return captions.map((caption) => {
    const cue = { at: next, caption }
    next += caption.seconds + CAPTION_GAP
    return cue
  })
}
