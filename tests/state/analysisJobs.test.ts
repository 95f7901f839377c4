// The worker's desk: short slices, the latest order wins, also half way, and no failure is lost.

import { describe, expect, it, vi } from 'vitest'
import { type Bands, bandAt } from '../../src/model/bands'
import { bandsOf } from '../../src/model/ensemble'
import { BASELINE, type Scenario } from '../../src/model/scenario'
import { type AnalysisWorker, createAnalysis } from '../../src/state/analysis'
import { buffersOf, createAnalysisDesk } from '../../src/state/analysisJobs'
import type { AnalysisAnswer, AnalysisOrder } from '../../src/state/analysisMessages'

const scenario: Scenario = { ...BASELINE, levers: { grid: 30 } }
const ensemble = (runs: number, seed = 7) => ({ scenario: BASELINE, runs, seed })

describe('the desk', () => {
  /** A desk whose clock advances a millisecond at every look, and whose inbox is in our hands. */
  function openDesk() {
    const answers: AnalysisAnswer[] = []
    const turns: (() => void)[] = []
    let ms = 0
    const receive = createAnalysisDesk({
      answer: (answer) => void answers.push(answer),
      turn: () => new Promise((resolve) => turns.push(resolve)),
      nowMs: () => ms++,
    })
    /** Lets the desk work slices until it waits no more or `count` are done; how many were. */
    async function work(count = Number.POSITIVE_INFINITY): Promise<number> {
      let done = 0
      for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) {
        turn()
        await new Promise((resolve) => setImmediate(resolve))
        if (++done >= count) break
      }
      return done
    }
    return { answers, receive, work }
  }

  it('looks at its inbox between short slices and refines its answer', async () => {
    const { answers, receive, work } = openDesk()
    receive({ kind: 'ensemble', id: 1, request: ensemble(60) })
    expect(await work()).toBeGreaterThan(5)
    expect(answers.map(({ status }) => status)).toEqual(['running', 'running', 'running', 'done'])
    const runs = answers.map((answer) => 'result' in answer && (answer.result as Bands).runs)
    expect(runs).toEqual([25, 35, 49, 60])
    const [last] = answers.slice(-1)
    expect(last).toMatchObject({ kind: 'ensemble', id: 1 })
    expect(last && 'result' in last && last.result).toEqual(bandsOf(BASELINE, ensemble(60)))
  })

  it('drops an order half done when another of its kind comes', async () => {
    const { answers, receive, work } = openDesk()
    receive({ kind: 'ensemble', id: 1, request: ensemble(60) })
    await work(3)
    expect(answers.map(({ id }) => id)).toEqual([1])
    receive({ kind: 'ensemble', id: 2, request: ensemble(26) })
    await work()
    expect(answers.map(({ id }) => id)).toEqual([1, 2, 2])
  })

  it('stops when cancelled and works again when asked', async () => {
    const { answers, receive, work } = openDesk()
    receive({ kind: 'ensemble', id: 1, request: ensemble(60) })
    await work(1)
    receive({ kind: 'ensemble', id: 2, request: null })
    expect(await work()).toBeLessThan(2)
    expect(answers).toEqual([])
    receive({ kind: 'ensemble', id: 3, request: ensemble(20) })
    await work()
    expect(answers).toMatchObject([{ id: 3, status: 'done' }])
  })

  it('lets the kinds take turns', async () => {
    const { answers, receive, work } = openDesk()
    receive({ kind: 'sensitivity', id: 1, request: { scenario, year: 2032 } })
    receive({ kind: 'freeing', id: 2, request: { scenario, year: 2032 } })
    receive({ kind: 'ensemble', id: 3, request: ensemble(20) })
    await work()
    expect(answers.map(({ kind, status }) => [kind, status]).sort()).toEqual([
      ['ensemble', 'done'],
      ['freeing', 'done'],
      ['sensitivity', 'done'],
    ])
    expect(answers[0]?.kind).toBe('ensemble')
  }, 60_000)

  it('answers an order that cannot be run, and goes on', async () => {
    const { answers, receive, work } = openDesk()
    const broken = { ...BASELINE, preset: 'nowhere' } as unknown as Scenario
    receive({ kind: 'ensemble', id: 1, request: { ...ensemble(20), scenario: broken } })
    await work()
    expect(answers).toMatchObject([{ id: 1, kind: 'ensemble', status: 'failed' }])
    expect(answers[0]).toHaveProperty('message', expect.stringMatching(/Error/))
    receive({ kind: 'ensemble', id: 2, request: ensemble(20) })
    await work()
    expect(answers[1]).toMatchObject({ id: 2, status: 'done' })
  })
})

describe('page and desk together', () => {
  it('bring the bands over, their buffers handed over and not copied', async () => {
    const { port1, port2 } = new MessageChannel()
    const sent: AnalysisAnswer[] = []
    const receive = createAnalysisDesk({
      answer(answer) {
        port2.postMessage(answer, buffersOf(answer))
        sent.push(answer)
      },
      turn: () => new Promise((resolve) => setImmediate(resolve)),
      nowMs: () => performance.now(),
    })
    port2.onmessage = ({ data }) => receive(data)
    const { ask, store } = createAnalysis(() => {
      const worker: AnalysisWorker = {
        postMessage: (order: AnalysisOrder) => port1.postMessage(order),
        terminate: () => port1.close(),
        onmessage: null,
        onerror: null,
      }
      port1.onmessage = (event) => (worker as Worker).onmessage?.(event)
      return worker
    })
    ask('ensemble', { scenario, runs: 40, seed: 5 })
    await vi.waitFor(() => expect(store.getState().ensemble.status).toBe('done'), 10_000)
    port1.close()
    const { result } = store.getState().ensemble
    expect(result).toEqual(bandsOf(scenario, { runs: 40, seed: 5 }))
    expect(result && bandAt(result, 'energyGW', 2030, 50)).toBeGreaterThan(50)
    expect(sent.length).toBeGreaterThan(1)
    for (const answer of sent) {
      expect('result' in answer && (answer.result as Bands).values.byteLength).toBe(0)
    }
  })
})
