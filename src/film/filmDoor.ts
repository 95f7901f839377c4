// The door through which the command line drives the film room of a page, as `window.cakeFilm`.

import type { Problem } from '../state/problem'
import type { FilmProblem } from './filmProblem'
import type { JoinPlan } from './joinPlan'
import type { Manifest } from './manifest'
import type { FilmPlan, Recorder } from './plan'
import type { RecordEnd } from './record'
import type { FilmFacts } from './verify'

/** A film that can be recorded, with what is written beside it as text. */
export interface DoorFilm {
  readonly plan: FilmPlan
  /** Captions as WebVTT and as SubRip, and chapters as WebVTT; empty where there are none. */
  readonly vtt: string
  readonly srt: string
  readonly chapters: string
}

/** What is wrong with a request: no film is prepared. */
export interface DoorRefusal {
  readonly problems: readonly (FilmProblem | Problem)[]
}

export interface DoorRecording {
  /**
   * Address of a folder on the command line's side: `PUT disk/segment/12` takes the bytes of a
   * finished segment and answers `{bytes, sha256}`, `PUT disk/manifest` replaces the manifest.
   * 507 says that the disk is full; any other failure answers with its reason as text.
   */
  readonly disk: string
  /** What is done already; null for nothing. */
  readonly manifest: Manifest | null
  /** As in "2/3"; "1/1" for all of it. */
  readonly shard: string
  /** True notes a hash for each frame before encoding. */
  readonly hashes: boolean
}

export interface FilmDoor {
  /** Which build and graphics draw here. */
  readonly recorder: Recorder
  /** Longest side that the graphics can draw, px; 0 where there are none. */
  readonly mostPx: number
  /**
   * Prepares the film of a request by the keys of `FILM_SETTINGS`, which the other calls then mean.
   * `tourFile` is a compiled tour that goes by its own id, before those shipped.
   */
  prepare(request: unknown, tourFile?: unknown): Promise<DoorFilm | DoorRefusal>
  /** Records the missing segments of a share of the prepared film; tells `window.filmProgress`. */
  record(options: DoorRecording): Promise<RecordEnd>
  cancel(): void
  /**
   * The frame of the prepared film that is nearest to a second of its tour or its years, the last
   * one at its very end, as PNG in base64.
   */
  still(second: number): Promise<string>
  /** What is found in the file of a plan at an address, first picture included, for `verifyFilm`. */
  inspect(plan: JoinPlan, url: string): Promise<FilmFacts>
}
