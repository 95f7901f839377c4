// Films as the tests ask for them: a request read, and its plan by a recorder of the tests.

import { readFilmRequest } from '../../src/film/filmReader'
import type { Film } from '../../src/film/filmRequest'
import { type FilmPlan, planOf, type Recorder } from '../../src/film/plan'

export const LIMITS = { mostPx: 8192 }

export const RECORDER: Recorder = { build: 'build 1', renderer: 'SwiftShader, Chromium 156' }

/** Two seconds of the loop, 60 small frames. */
export const SHORT = { tour: 'attract', to: 2, width: 320, height: 180, codec: 'vp9-lossless' }

/** Ten seconds, in three segments. */
export const LONGER = { ...SHORT, to: 10 }

/** The film of a request that is right. */
export function filmOf(raw: object): Film {
  const { value, problems } = readFilmRequest(raw, LIMITS)
  if (value === null) throw new Error(JSON.stringify(problems))
  return value
}

export function planned(raw: object, recorder: Recorder = RECORDER): Promise<FilmPlan> {
  return planOf(filmOf(raw), recorder)
}

/** What is wrong with a request, as pairs of path and code. */
export function wrongWith(raw: unknown, limits = LIMITS): [string, string][] {
  const { value, problems } = readFilmRequest(raw, limits)
  if ((value === null) !== problems.length > 0) throw new Error('a value beside problems')
  return problems.map(({ path, code }) => [path, code])
}
