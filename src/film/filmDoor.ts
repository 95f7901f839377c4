// The door by which a program drives the film room of a page that shows nothing else.

import type { Problem } from '../state/problem'
import type { FilmProblem } from './filmProblem'
import type { JoinPlan } from './joinPlan'
import type { Manifest } from './manifest'
import type { FilmPlan, Recorder } from './plan'
import type { RecordEnd } from './record'
import type { FilmFacts } from './verify'

export type Prepared =
  | {
      readonly plan: FilmPlan
      readonly vtt: string
      readonly srt: string
      readonly chapters: string
    }
  | { readonly problems: readonly (FilmProblem | Problem)[] }

export interface FilmDoor {
  /** Which build and which graphics draw here. */
  readonly recorder: Recorder
  /** Longest side that the graphics can draw, px. */
  readonly mostPx: number
  /** The plan of a request, with its captions and chapters as files; what was asked for last is recorded. */
  readonly prepare: (request: unknown, tourFile?: unknown) => Promise<Prepared>
  /** Records the missing segments of a share; `disk` is the address that takes them. Never rejects. */
  readonly record: (options: {
    readonly disk: string
    readonly manifest: Manifest | null
    readonly shard: string
    readonly hashes: boolean
  }) => Promise<RecordEnd>
  readonly cancel: () => void
  /** The frame at a second, as PNG in base64. */
  readonly still: (second: number) => Promise<string>
  /** What a served file holds, its first picture decoded. */
  readonly inspect: (plan: JoinPlan, url: string) => Promise<FilmFacts>
}
