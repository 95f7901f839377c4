// What is needed to join a film of its segments.
import type { FilmKind } from './filmKind'
import type { FilmPlan } from './plan'

export type JoinPlan = FilmKind & Pick<FilmPlan, 'frames' | 'segments'>

/** What a film says of itself to players. */
export interface FilmTags {
  readonly title?: string
}
