// What a recording needs from outside: a stage that draws, an encoder, a place for files, a clock.
import type { Barrier, Patience } from './barrier'
import type { Manifest } from './manifest'
import type { Segment } from './plan'

/** The drawn pixels of one frame; holds memory until it is closed. */
export interface Picture {
  readonly close: () => void
}

/** Encodes one segment into its file; the first frame is a key frame. */
export interface SegmentEncoder<Kind extends Picture> {
  /**
   * Takes the picture of a frame, counted from the first of the segment, and resolves when it wants
   * the next; from then on the picture may be closed.
   */
  readonly add: (picture: Kind, frame: number) => Promise<void>
  /** Writes what is left, and answers how many frames the file holds. */
  readonly finish: () => Promise<number>
  /** Gives all back; may be called at any time, also after a failure. */
  readonly cancel: () => Promise<void>
}

/** The file of one segment; nothing is found under its name until it is closed. */
export interface SegmentFile {
  readonly write: (bytes: Uint8Array, position: number) => Promise<void>
  readonly close: () => Promise<{ readonly bytes: number; readonly sha256: string }>
  /** Leaves nothing behind; may be called at any time. */
  readonly discard: () => Promise<void>
}

export interface Sink {
  readonly open: (segment: Segment) => Promise<SegmentFile>
  /** Replaces the manifest before it, whole or not at all. */
  readonly saveManifest: (manifest: Manifest) => Promise<void>
}

export interface FilmClock extends Patience {
  /** Lets the page do other things; no timer, as those stand nearly still in a hidden tab. */
  readonly turn: () => Promise<void>
}

export interface RecordPorts<Kind extends Picture> {
  /** Draws a frame of the film, a pure function of its index; throws where the context is lost. */
  readonly drawFrame: (frame: number) => void
  /** Takes what was just drawn; called in the same task, later the pixels are gone. */
  readonly grab: () => Kind
  readonly encoder: (segment: Segment, file: SegmentFile) => Promise<SegmentEncoder<Kind>>
  readonly sink: Sink
  readonly clock: FilmClock
  readonly barrier: Barrier
  /** Builds the stage anew after drawing or taking a frame has thrown. */
  readonly recover: () => Promise<void>
  /** A hash of the pixels, where hashes are asked for. */
  readonly hashOf?: (picture: Kind) => Promise<string>
}
