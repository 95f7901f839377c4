// What decides how the frames of a film are encoded; every plan is one.
import type { FilmRequest } from './filmRequest'
import type { Rate } from './rate'

export interface FilmKind {
  readonly request: Pick<FilmRequest, 'codec' | 'width' | 'height' | 'transparent'>
  readonly rate: Rate
}
