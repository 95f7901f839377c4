// How a job of the record command ends: its exit code, and what there is to say.
import type { FilmProblem } from '../film/filmProblem'
import type { Problem } from '../state/problem'
import { filmWordsFor } from '../words/filmWords'
import { DEFAULT_LANGUAGE } from '../words/languages'
import { sentenceOf } from './recordSettings'

export const EXIT_CODES = { done: 0, failed: 1, refused: 2, cancelled: 3 } as const

export interface Ending {
  readonly status: keyof typeof EXIT_CODES
  /** What went wrong, or was refused. */
  readonly sentences: readonly string[]
  /** The last line where all went well, or as it should. */
  readonly said?: string
}

/** The end of a job that went well. */
export function done(said?: string): Ending {
  return { status: 'done', sentences: [], ...(said !== undefined && { said }) }
}

/** The end of a recording, or of a film, with a sentence for each problem. */
export function endingOf({
  status,
  problems,
}: {
  readonly status: Ending['status']
  readonly problems: readonly (FilmProblem | Problem)[]
}): Ending {
  if (status === 'cancelled') return cancelled()
  return { status, sentences: problems.map(sentenceOf) }
}

/** The end of a job that was told to stop; parts that are done are kept. */
export function cancelled(): Ending {
  const { stages } = filmWordsFor(DEFAULT_LANGUAGE).film
  return { status: 'cancelled', sentences: [], said: stages.cancelled }
}

/** What failed, in these sentences. */
export function failed(...sentences: readonly string[]): Ending {
  return { status: 'failed', sentences }
}
