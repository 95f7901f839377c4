// Visits as they are counted: what is chosen while somebody is there, and how long they stay.
import { describe, expect, it, vi } from 'vitest'
import { DEFAULT_KIOSK_CONFIG, type KioskConfig } from '../../src/kiosk/config'
import { keepUp } from '../../src/kiosk/upkeep'
import { countVisits } from '../../src/kiosk/visits'
import { machine } from './machine'

describe('a visit', () => {
  it('lasts from the first touch to the last, without the time it was waited for', () => {
    const { kiosk, send, noted } = machine()
    countVisits(kiosk)
    send('touch', 10)
    send('use', 52)
    send('beat', 112)
    expect(kiosk.session.getState().mode.kind).toBe('asking')
    expect(noted()).toEqual([])
    send('beat', 132)
    expect(kiosk.session.getState().mode.kind).toBe('attract')
    expect(noted()).toEqual(['reset', 'session 42'])
  })

  it('goes on where the question is answered, and may be ended by hand', () => {
    const { kiosk, send, noted } = machine()
    countVisits(kiosk)
    send('touch', 0)
    send('beat', 60)
    send('extend', 70)
    send('home', 90)
    send('touch', 100)
    send('home', 101)
    expect(noted()).toEqual(['extend', 'reset', 'session 70', 'reset', 'session 0'])
  })

  it('holds the layers that were chosen, not what a claim brings with it', () => {
    const { kiosk, send, noted, state } = machine()
    state().select('models')
    countVisits(kiosk)
    state().select('energy')
    expect(noted()).toEqual([])
    send('touch', 0)
    state().select('chips')
    state().select(null)
    state().openClaim(4)
    state().openClaim(null)
    state().select('energy')
    expect(noted()).toEqual(['layer chips', 'layer energy'])
  })

  it('of the staff is none', () => {
    const { kiosk, send, noted } = machine()
    countVisits(kiosk)
    send('touch', 0)
    kiosk.log.note('staff')
    send('home', 30)
    send('touch', 40)
    send('use', 45)
    send('home', 45)
    expect(noted()).toEqual(['staff', 'reset', 'reset', 'session 5'])
  })

  it('is counted no more once that is stopped', () => {
    const { kiosk, send, noted } = machine()
    countVisits(kiosk)()
    send('touch', 0)
    send('home', 30)
    expect(noted()).toEqual([])
  })
})

describe('the upkeep', () => {
  vi.stubGlobal('window', new EventTarget())

  /** Lets what was begun come to its end. */
  const settle = () => new Promise((done) => setImmediate(done))

  function kept() {
    const all = machine()
    let answer: KioskConfig | null = null
    const asked: number[] = []
    let reloads = 0
    const stop = keepUp(
      all.kiosk,
      async () => {
        asked.push(all.clock.ms)
        return answer
      },
      () => {
        reloads += 1
      },
    )
    return {
      ...all,
      asked,
      stop,
      reloads: () => reloads,
      answer: (config: KioskConfig | null) => {
        answer = config
      },
    }
  }

  it('asks for the settings every five minutes, and changes nothing where they are the same', async () => {
    const { pass, asked, reloads, stop } = kept()
    for (let minute = 0; minute < 11; minute += 1) {
      pass(60)
      await settle()
    }
    expect(asked).toEqual([300_000, 600_000])
    expect(reloads()).toBe(0)
    stop()
    pass(600)
    expect(asked).toHaveLength(2)
  })

  it('opens the page anew with others, but not under the hand of a visitor', async () => {
    const { kiosk, pass, send, clock, reloads, answer, noted } = kept()
    answer({ ...DEFAULT_KIOSK_CONFIG, idleSeconds: 30 })
    send('touch', 0)
    pass(300)
    await settle()
    pass(1)
    await settle()
    expect([kiosk.session.getState().mode.kind, reloads()]).toEqual(['awake', 0])
    send('home', clock.ms / 1000)
    pass(1)
    await settle()
    expect(reloads()).toBe(1)
    expect(noted().at(-1)).toBe('reload config')
  })

  it('waits on where the server went before nobody was there', async () => {
    const { pass, send, clock, reloads, answer, asked } = kept()
    answer({ ...DEFAULT_KIOSK_CONFIG, idleSeconds: 30 })
    send('touch', 0)
    pass(300)
    await settle()
    answer(null)
    send('home', clock.ms / 1000)
    for (const _ of [1, 2, 3]) {
      pass(1)
      await settle()
    }
    expect([asked.length, reloads()]).toEqual([2, 0])
  })
})
