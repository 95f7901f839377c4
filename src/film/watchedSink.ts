// A place for files that remembers what went wrong with it.
import { type FilmProblem, filmProblem, saidBy } from './filmProblem'
import type { Segment } from './plan'
import type { SegmentFile, Sink } from './recordPorts'

/** What an error of a disk is called: full, or with `otherwise` and what it said. */
export function diskProblem(
  error: unknown,
  otherwise: 'diskFailed' | 'joinFailed' = 'diskFailed',
): FilmProblem {
  const { name = '', code = '' } = (error ?? {}) as { name?: string; code?: string }
  const isFull = name === 'QuotaExceededError' || code === 'ENOSPC'
  return isFull ? filmProblem('diskFull') : filmProblem(otherwise, '', { said: saidBy(error) })
}

interface WatchedSink extends Pick<Sink, 'open'> {
  readonly hasFailed: () => boolean
  /** The first error of any of its files. */
  readonly failure: () => unknown
}

/** The sink, watched: an encoder may hide why its file could not be written. */
export function watchedSink({ open }: Sink): WatchedSink {
  let failed: { readonly error: unknown } | null = null
  const watched = async <Value>(work: Promise<Value>): Promise<Value> => {
    try {
      return await work
    } catch (error) {
      failed ??= { error }
      throw error
    }
  }
  return {
    async open(segment: Segment): Promise<SegmentFile> {
      const file = await watched(open(segment))
      return {
        write: (bytes, position) => watched(file.write(bytes, position)),
        close: () => watched(file.close()),
        discard: file.discard,
      }
    },
    hasFailed: () => failed !== null,
    failure: () => failed?.error,
  }
}
