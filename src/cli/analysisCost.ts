// What an ensemble costs the page: how many messages the worker sends, and taking in each of them.
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads'
import { ENSEMBLE_RUNS, ENSEMBLE_SEED } from '../model/ensemble'
import { BASELINE } from '../model/scenario'
import { type AnalysisWorker, createAnalysis } from '../state/analysis'
import { buffersOf, createAnalysisDesk } from '../state/analysisJobs'
import type { AnalysisOrder } from '../state/analysisMessages'
import type { Figure } from './figure'

/** Most messages while the usual ensemble refines. */
const MESSAGE_BUDGET = 20

/** The real client and desk on one thread; each message is read and stored, no chart drawn. */
export async function measureAnalysis(runMs: number): Promise<readonly Figure[]> {
  const { port1: inbox, port2: outbox } = new MessageChannel()
  const worker: AnalysisWorker = {
    postMessage: (order: AnalysisOrder) => receive(order),
    terminate: () => {},
    onmessage: null,
    onerror: null,
  }
  const { ask, store } = createAnalysis(() => worker)
  const times: number[] = []
  const receive = createAnalysisDesk({
    answer(answer) {
      outbox.postMessage(answer, buffersOf(answer))
      const start = performance.now()
      const { message: data } = receiveMessageOnPort(inbox) ?? {}
      worker.onmessage?.call(worker as Worker, { data } as MessageEvent)
      times.push(performance.now() - start)
    },
    turn: () => new Promise((resolve) => setImmediate(resolve)),
    nowMs: () => performance.now(),
  })
  const runs = ENSEMBLE_RUNS
  ask('ensemble', { scenario: BASELINE, runs, seed: ENSEMBLE_SEED })
  await new Promise<void>((resolve) => {
    store.subscribe(({ ensemble }) => ensemble.status !== 'running' && resolve())
  })
  inbox.close()
  return [
    {
      what: `messages while ${runs} runs refine`,
      ours: String(times.length),
      beside: `at most ${MESSAGE_BUDGET}`,
    },
    {
      what: 'taking in the slowest of them',
      ours: `${Math.max(...times).toFixed(2)} ms`,
      beside: `${runMs.toFixed(2)} ms one simulate`,
    },
  ]
}
