// The analyses shown beside a run: asked of one worker, kept in a store, the latest request wins.
import { createStore } from 'zustand/vanilla'
import type {
  AnalysisAnswer,
  AnalysisKind,
  AnalysisOrder,
  AnalysisRequests,
  AnalysisResults,
} from './analysisMessages'

/** Quiet before a request is sent, ms, so that a lever may be dragged. */
const QUIET_MS = 150

/** The part of a worker that is used. */
export type AnalysisWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

/** Where an analysis stands. */
export interface Finding<Kind extends AnalysisKind> {
  /** `idle` before the first request and after a cancel. */
  readonly status: 'idle' | 'running' | 'done' | 'failed'
  /** What was asked last; the result is of this, never of an older request. */
  readonly request: AnalysisRequests[Kind] | null
  /** What is known so far; null before anything is. */
  readonly result: AnalysisResults[Kind] | null
  /** What went wrong, for those who look into it; empty otherwise. */
  readonly message: string
}

/** Findings by kind, what the store holds. */
export type Findings = { readonly [Kind in AnalysisKind]: Finding<Kind> }

export type Analysis = ReturnType<typeof createAnalysis>

const NOTHING = { status: 'idle', request: null, result: null, message: '' } as const

/** Starts the real worker. */
export function openAnalysisWorker(): AnalysisWorker {
  return new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' })
}

/**
 * A store of findings and the two ways to change it. The worker is opened by the first request and
 * once more after it broke; nothing here throws, what goes wrong becomes a finding that `failed`.
 */
export function createAnalysis(openWorker: () => AnalysisWorker = openAnalysisWorker) {
  const store = createStore<Findings>()(() => ({
    ensemble: NOTHING,
    sensitivity: NOTHING,
    freeing: NOTHING,
  }))
  const timers = new Map<AnalysisKind, ReturnType<typeof setTimeout>>()
  const ids = new Map<AnalysisKind, number>()
  let worker: AnalysisWorker | null = null
  let lastId = 0

  function update(kind: AnalysisKind, change: Partial<Finding<AnalysisKind>>): void {
    store.setState({ [kind]: { ...store.getState()[kind], ...change } })
  }

  function send(order: AnalysisOrder): void {
    try {
      worker ??= watched(openWorker())
      worker.postMessage(order)
    } catch (error) {
      update(order.kind, { status: 'failed', message: String(error) })
    }
  }

  function watched(opened: AnalysisWorker): AnalysisWorker {
    opened.onmessage = ({ data }: MessageEvent<AnalysisAnswer>) => {
      if (ids.get(data.kind) !== data.id) return
      const { id, kind, ...change } = data
      update(kind, change)
    }
    opened.onerror = ({ message = '' }) => {
      opened.terminate()
      worker = null
      for (const kind of ids.keys()) {
        if (store.getState()[kind].status === 'running') update(kind, { status: 'failed', message })
      }
    }
    return opened
  }

  function forget(kind: AnalysisKind): void {
    clearTimeout(timers.get(kind))
    timers.delete(kind)
    ids.delete(kind)
  }

  return {
    store,

    /** Asks for an analysis; the same request again, running or done, changes nothing. */
    ask<Kind extends AnalysisKind>(kind: Kind, request: AnalysisRequests[Kind]): void {
      const { status, request: last } = store.getState()[kind]
      const isKnown = status === 'running' || status === 'done'
      if (isKnown && last !== null && isSame(request, last)) return
      forget(kind)
      const id = ++lastId
      ids.set(kind, id)
      update(kind, { ...NOTHING, status: 'running', request })
      const timer = setTimeout(() => send({ kind, id, request }), QUIET_MS)
      timers.set(kind, timer)
    },

    /** Gives an analysis up; what is known so far stays. */
    cancel(kind: AnalysisKind): void {
      if (store.getState()[kind].status !== 'running') return
      forget(kind)
      update(kind, { status: 'idle' })
      if (worker !== null) send({ kind, id: ++lastId, request: null })
    },
  }
}

// Scenarios are compared by identity: a store keeps the one that did not change.
function isSame<Request extends object>(one: Request, other: Request): boolean {
  const keys = Object.keys({ ...one, ...other }) as (keyof Request)[]
  return keys.every((key) => one[key] === other[key])
}
