// The analysis worker's desk: one job of each kind, done in short slices between looks at the inbox.
import { refineBands } from '../model/ensemble'
import { freeingOf } from '../model/freeing'
import { sensitivityOf } from '../model/sensitivity'
import type {
  AnalysisAnswer,
  AnalysisKind,
  AnalysisOrder,
  AnalysisRequests,
  AnalysisResults,
} from './analysisMessages'

/** Work before the inbox is looked at again, ms. */
const SLICE_MS = 10

/** Yields between runs, now and then with what there is so far; returns all of it. */
type Steps<Result> = Generator<Result | undefined, Result>

const ANALYSES: {
  readonly [Kind in AnalysisKind]: (request: AnalysisRequests[Kind]) => Steps<AnalysisResults[Kind]>
} = {
  ensemble: ({ scenario, ...options }) => refineBands(scenario, options),
  sensitivity: ({ scenario, year }) => sensitivityOf(scenario, year),
  freeing: ({ scenario, year }) => freeingOf(scenario, year),
}

interface Job {
  readonly kind: AnalysisKind
  readonly id: number
  readonly steps: Steps<AnalysisResults[AnalysisKind]>
}

/** What the desk stands in: all that a worker has and a test may replace. */
export interface AnalysisSurroundings {
  /** Sends an answer to the page. */
  readonly answer: (answer: AnalysisAnswer) => void
  /** Waits until the messages that have come in were handed to the desk. */
  readonly turn: () => Promise<void>
  /** A clock that only goes forward, ms. */
  readonly nowMs: () => number
}

/**
 * A desk to hand orders to. The latest order of a kind wins, also over one half done; kinds take
 * turns. A job that throws is answered with `failed`.
 */
export function createAnalysisDesk({ answer, turn, nowMs }: AnalysisSurroundings) {
  const jobs = new Map<AnalysisKind, Job>()
  let isWorking = false

  async function work(): Promise<void> {
    isWorking = true
    while (jobs.size > 0) {
      await turn()
      const [job] = jobs.values()
      if (job === undefined) break
      jobs.delete(job.kind)
      if (!isOverAfterSlice(job)) jobs.set(job.kind, job)
    }
    isWorking = false
  }

  function isOverAfterSlice({ kind, id, steps }: Job): boolean {
    const endMs = nowMs() + SLICE_MS
    try {
      while (nowMs() < endMs) {
        const step = steps.next()
        if (step.done) {
          answer({ kind, id, status: 'done', result: step.value })
          return true
        }
        if (step.value !== undefined) answer({ kind, id, status: 'running', result: step.value })
      }
      return false
    } catch (error) {
      answer({ kind, id, status: 'failed', message: String(error) })
      return true
    }
  }

  return function receive<Kind extends AnalysisKind>(order: AnalysisOrder<Kind>): void {
    const { kind, id, request } = order
    jobs.delete(kind)
    if (request === null) return
    jobs.set(kind, { kind, id, steps: ANALYSES[kind](request) })
    if (!isWorking) void work()
  }
}

/** The buffers of an answer, to be handed over instead of copied. */
export function buffersOf(answer: AnalysisAnswer): ArrayBuffer[] {
  if (answer.status === 'failed' || answer.result === null) return []
  return Object.values(answer.result).flatMap((part: unknown) =>
    part instanceof Float64Array && part.buffer instanceof ArrayBuffer ? [part.buffer] : [],
  )
}
