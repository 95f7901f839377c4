// The analyses as the page sees them: the latest request wins, and every failure is told.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BASELINE, type Scenario } from '../../src/model/scenario'
import { type AnalysisWorker, createAnalysis } from '../../src/state/analysis'
import type { AnalysisOrder } from '../../src/state/analysisMessages'

const scenario: Scenario = { ...BASELINE, levers: { grid: 30 } }
const ensemble = (runs: number, seed = 7) => ({ scenario: BASELINE, runs, seed })

describe('the page', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function openAnalysis() {
    const orders: AnalysisOrder[] = []
    const workers: AnalysisWorker[] = []
    const terminate = vi.fn()
    const analysis = createAnalysis(() => {
      const postMessage = (order: AnalysisOrder) => void orders.push(structuredClone(order))
      const worker: AnalysisWorker = { postMessage, terminate, onmessage: null, onerror: null }
      workers.push(worker)
      return worker
    })
    const answer = (data: object) => {
      const worker = workers.at(-1) as Worker
      worker.onmessage?.({ data } as MessageEvent)
    }
    const fail = (message: string) => {
      const worker = workers.at(-1) as Worker
      worker.onerror?.({ message } as ErrorEvent)
    }
    const quiet = () => vi.advanceTimersByTime(150)
    const found = () => analysis.store.getState().ensemble
    return { ...analysis, orders, workers, terminate, answer, fail, quiet, found }
  }

  it('opens one worker, and only when something is asked', () => {
    const { ask, orders, workers, quiet } = openAnalysis()
    expect(workers).toHaveLength(0)
    ask('ensemble', ensemble(20))
    ask('sensitivity', { scenario, year: 2030 })
    quiet()
    expect(workers).toHaveLength(1)
    expect(orders.map(({ kind }) => kind)).toEqual(['ensemble', 'sensitivity'])
    expect(orders[0]?.request).toEqual(ensemble(20))
  })

  it('sends the last of many requests once they have rested for 150 ms', () => {
    const { ask, orders, quiet, found } = openAnalysis()
    for (let seed = 0; seed < 20; seed++) {
      ask('ensemble', ensemble(20, seed))
      expect(found()).toMatchObject({ status: 'running', request: { seed }, result: null })
      vi.advanceTimersByTime(100)
    }
    expect(orders).toEqual([])
    quiet()
    expect(orders.map(({ request }) => request)).toEqual([ensemble(20, 19)])
  })

  it('asks nothing twice', () => {
    const { ask, answer, orders, quiet, found } = openAnalysis()
    ask('ensemble', ensemble(20))
    quiet()
    ask('ensemble', ensemble(20))
    answer({ kind: 'ensemble', id: orders[0]?.id, status: 'done', result: 'bands' })
    ask('ensemble', ensemble(20))
    quiet()
    expect(orders).toHaveLength(1)
    expect(found()).toMatchObject({ status: 'done', result: 'bands' })
  })

  it('takes what comes in for the latest request and nothing for an older one', () => {
    const { ask, answer, orders, quiet, found } = openAnalysis()
    ask('ensemble', ensemble(20, 1))
    quiet()
    answer({ kind: 'ensemble', id: orders[0]?.id, status: 'running', result: 'first' })
    expect(found()).toMatchObject({ status: 'running', result: 'first' })
    ask('ensemble', ensemble(20, 2))
    answer({ kind: 'ensemble', id: orders[0]?.id, status: 'done', result: 'late' })
    expect(found()).toMatchObject({ status: 'running', request: { seed: 2 }, result: null })
    quiet()
    answer({ kind: 'ensemble', id: orders[1]?.id, status: 'done', result: 'second' })
    expect(found()).toMatchObject({ status: 'done', request: { seed: 2 }, result: 'second' })
  })

  it('cancels before and after it has sent, and keeps what is known', () => {
    const { ask, answer, cancel, orders, quiet, found } = openAnalysis()
    ask('ensemble', ensemble(20))
    cancel('ensemble')
    quiet()
    expect(orders).toEqual([])
    expect(found().status).toBe('idle')
    ask('ensemble', ensemble(20))
    quiet()
    const [{ id = 0 } = {}] = orders
    answer({ kind: 'ensemble', id, status: 'running', result: 'first' })
    cancel('ensemble')
    expect(orders.at(-1)).toMatchObject({ kind: 'ensemble', request: null })
    answer({ kind: 'ensemble', id, status: 'done', result: 'late' })
    expect(found()).toMatchObject({ status: 'idle', result: 'first' })
    ask('ensemble', ensemble(20))
    quiet()
    expect(orders.at(-1)?.request).toEqual(ensemble(20))
  })

  it('tells a failure, and tries again when asked again', () => {
    const { ask, answer, orders, quiet, found } = openAnalysis()
    ask('ensemble', ensemble(20))
    quiet()
    answer({ kind: 'ensemble', id: orders[0]?.id, status: 'failed', message: 'no preset' })
    expect(found()).toMatchObject({ status: 'failed', message: 'no preset' })
    ask('ensemble', ensemble(20))
    quiet()
    expect(found()).toMatchObject({ status: 'running', message: '' })
    expect(orders).toHaveLength(2)
  })

  it('replaces a worker that broke', () => {
    const { ask, fail, orders, workers, terminate, quiet, found } = openAnalysis()
    ask('ensemble', ensemble(20))
    quiet()
    fail('out of memory')
    expect(found()).toMatchObject({ status: 'failed', message: 'out of memory' })
    expect(terminate).toHaveBeenCalledOnce()
    ask('ensemble', ensemble(20))
    quiet()
    expect([workers.length, orders.length]).toEqual([2, 2])
  })

  it('goes on where no worker can be opened', () => {
    const { ask, store } = createAnalysis(() => {
      throw new Error('no workers here')
    })
    ask('freeing', { scenario, year: 2030 })
    vi.advanceTimersByTime(150)
    expect(store.getState().freeing).toMatchObject({
      status: 'failed',
      message: 'Error: no workers here',
    })
  })
})
