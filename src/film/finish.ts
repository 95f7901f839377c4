// The end of a film: joined under another name, looked over, and only then given its own.
import { type FilmProblem, filmProblem } from './filmProblem'
import { type Manifest, missingOf } from './manifest'
import type { FilmPlan } from './plan'
import type { FilmStage } from './progress'
import { type FilmFacts, verifyFilm } from './verify'
import { diskProblem } from './watchedSink'

export interface FinishPorts {
  /** Joins all segments in their order, without encoding anew, under a name that is not the film's. */
  readonly join: () => Promise<void>
  /** Reads back what was joined. */
  readonly inspect: () => Promise<FilmFacts>
  /** Gives the joined file the name of the film. */
  readonly publish: () => Promise<void>
  /** Leaves nothing of the joined file behind; may be called at any time. */
  readonly discard: () => Promise<void>
}

interface Finishing {
  readonly signal: AbortSignal
  readonly onStage?: (stage: FilmStage) => void
}

export interface FinishEnd {
  readonly status: 'done' | 'cancelled' | 'failed'
  readonly problems: readonly FilmProblem[]
}

/** Finishes a film, or leaves nothing under its name; the segments stay as they are. Never rejects. */
export async function finish(
  plan: FilmPlan,
  manifest: Manifest,
  ports: FinishPorts,
  { signal, onStage }: Finishing,
): Promise<FinishEnd> {
  const count = missingOf(plan, manifest).length
  const total = plan.segments.length
  if (count > 0) return failed(filmProblem('segmentsMissing', '', { count, total }))
  try {
    signal.throwIfAborted()
    onStage?.('joining')
    await ports.join()
    onStage?.('checking')
    const problems = verifyFilm(plan, await ports.inspect())
    signal.throwIfAborted()
    if (problems.length === 0) await ports.publish()
    else await ports.discard()
    return problems.length === 0 ? { status: 'done', problems } : failed(...problems)
  } catch (error) {
    await ports.discard().catch(() => {})
    if (signal.aborted) return { status: 'cancelled', problems: [] }
    return failed(diskProblem(error, 'joinFailed'))
  }
}

const failed = (...problems: readonly FilmProblem[]): FinishEnd => ({ status: 'failed', problems })
