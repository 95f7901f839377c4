// The film room as panel and command line see it: it prepares films, records them, takes stills.

import type { FilmCue } from './filmCues'
import type { FilmReading } from './filmProblem'
import type { Film } from './filmRequest'
import type { FilmPlan, Recorder } from './plan'
import type { RecordEnd, Recording } from './record'
import type { Sink } from './recordPorts'

/** A film that can be recorded. */
export interface PreparedFilm {
  readonly film: Film
  readonly plan: FilmPlan
  /** On the frames of the film. */
  readonly captions: readonly FilmCue[]
  readonly chapters: readonly FilmCue[]
}

export interface FilmRoom {
  /** Longest side that the graphics can draw, px; 0 where there are none. */
  readonly mostPx: number
  /** Which build and which graphics draw here. */
  readonly recorder: Recorder
  /** Reads a request by the keys of `FILM_SETTINGS`; never throws. */
  readonly prepare: (request: unknown) => Promise<FilmReading<PreparedFilm>>
  /** Records the missing segments of a share into a sink; never rejects. */
  readonly record: (
    prepared: PreparedFilm,
    sink: Sink,
    recording: Recording & { readonly hashes?: boolean },
  ) => Promise<RecordEnd>
  /**
   * One frame of the film as PNG, exactly as it would be recorded. The stage stays open for the
   * next one of the same film, until something else is recorded or the room is closed.
   */
  readonly still: (prepared: PreparedFilm, frame: number) => Promise<Blob>
  /** Gives the graphics of stills back. */
  readonly close: () => void
}
