// What a recording waits at: the gate of pause and cancel, and the barrier of what is not there yet.
import { describe, expect, it } from 'vitest'
import { createBarrier, untilReady } from '../../src/film/barrier'
import { createGate, unlessAborted } from '../../src/film/gate'
import { createFakeClock, settle } from './fakes'

const going = () => new AbortController().signal

describe('the gate', () => {
  it('lets through while open, also when it is opened twice', async () => {
    const gate = createGate()
    gate.resume()
    await gate.passed(going())
    gate.pause()
    gate.pause()
    expect(gate.isPaused()).toBe(true)
    gate.resume()
    await gate.passed(going())
  })

  it('keeps back who was not through before it closed again', async () => {
    const gate = createGate()
    let isThrough = false
    gate.pause()
    const passing = gate.passed(going()).then(() => {
      isThrough = true
    })
    gate.resume()
    gate.pause()
    await settle()
    expect(isThrough).toBe(false)
    gate.resume()
    await passing
  })

  it('lets nobody through after a cancel, open or closed', async () => {
    const gate = createGate()
    await expect(gate.passed(AbortSignal.abort('enough'))).rejects.toBe('enough')
    gate.pause()
    const cancel = new AbortController()
    const passing = gate.passed(cancel.signal)
    cancel.abort('enough')
    await expect(passing).rejects.toBe('enough')
  })
})

describe('a promise that may be cancelled', () => {
  it('gives what it gives, or the reason', async () => {
    expect(await unlessAborted(Promise.resolve(7), going())).toBe(7)
    await expect(unlessAborted(Promise.reject(new Error('x')), going())).rejects.toThrow('x')
    const never = new Promise<never>(() => {})
    await expect(unlessAborted(never, AbortSignal.abort('enough'))).rejects.toBe('enough')
  })
})

describe('the barrier', () => {
  it('is held by names, each as often as it holds, and let go once', async () => {
    const barrier = createBarrier()
    const [one, two] = [barrier.hold('texture'), barrier.hold('texture')]
    expect(barrier.holders()).toEqual(['texture', 'texture'])
    one()
    one()
    expect(barrier.holders()).toEqual(['texture'])
    two()
    const { clock } = createFakeClock()
    expect(await untilReady(barrier, 1000, clock, going())).toEqual([])
  })

  it('leaves no wait behind once it is let go', async () => {
    const barrier = createBarrier()
    const release = barrier.hold('fonts')
    const waits: AbortSignal[] = []
    const wait = (_ms: number, signal: AbortSignal) => {
      waits.push(signal)
      return new Promise<void>(() => {})
    }
    const waiting = untilReady(barrier, 1000, { now: () => 0, wait }, going())
    release()
    expect(await waiting).toEqual([])
    expect(waits.map(({ aborted }) => aborted)).toEqual([true])
  })
})
