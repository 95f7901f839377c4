// Reloads in the background: how many there may be, and that nobody is there when they come.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_KIOSK_CONFIG } from '../../src/kiosk/config'
import { deskOf } from '../../src/kiosk/faultDesk'
import { keepModes } from '../../src/kiosk/keepModes'
import { RELOAD_GAP_MS, RELOADS_MOST } from '../../src/kiosk/reloadGuard'
import { isAlone } from '../../src/kiosk/session'
import { keepUp } from '../../src/kiosk/upkeep'
import { machine } from './machine'
import { memory } from './memory'

const GAP_SECONDS = RELOAD_GAP_MS / 1000
const reload = vi.fn()

beforeEach(() => {
  reload.mockReset()
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('location', { reload })
  vi.stubGlobal('sessionStorage', memory())
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

/** Lets what was begun come to its end. */
const settle = () => new Promise((done) => setImmediate(done))

/** Pages one after the other in one window, each ten minutes after the last, and left at once. */
function pages(count: number, live: (page: ReturnType<typeof machine>) => void): void {
  for (let page = 0; page < count; page += 1) {
    const one = machine()
    one.clock.ms = page * RELOAD_GAP_MS
    live(one)
  }
}

describe('the fault desk', () => {
  it('reloads page after page only where each was healthy, whatever it reloads for', () => {
    pages(RELOADS_MOST + 3, ({ kiosk }) => deskOf(kiosk).askReload('drift'))
    expect(reload).toHaveBeenCalledTimes(RELOADS_MOST)
    vi.stubGlobal('sessionStorage', memory())
    reload.mockReset()
    pages(RELOADS_MOST + 3, ({ kiosk, clock }) => {
      deskOf(kiosk).settle(clock.ms)
      deskOf(kiosk).askReload('drift')
    })
    expect(reload).toHaveBeenCalledTimes(RELOADS_MOST + 3)
  })

  it('keeps the ten minutes also where the page is healthy', () => {
    const { kiosk, clock, pass } = machine()
    const desk = deskOf(kiosk)
    expect(desk.askReload('stall')).toBe(true)
    pass(GAP_SECONDS - 1)
    desk.settle(clock.ms)
    expect(desk.askReload('stall')).toBe(false)
    pass(1)
    expect(desk.askReload('stall')).toBe(true)
  })

  it('does not call a page healthy whose part throws again each time it was left out', () => {
    pages(RELOADS_MOST + 3, ({ kiosk, clock, pass }) => {
      const desk = deskOf(kiosk)
      for (let made = 0; made < 4; made += 1) desk.report('controls', new Error('broken'))
      pass(61)
      desk.settle(clock.ms)
      desk.report('controls', new Error('broken'))
    })
    expect(reload).toHaveBeenCalledTimes(RELOADS_MOST)
  })

  it('bears a browser that denies its storage: everything but reloads', () => {
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    const { kiosk, noted } = machine()
    const desk = deskOf(kiosk)
    desk.settle(0)
    expect(desk.askReload('drift')).toBe(false)
    expect(desk.report('stage', new Error('broken'))).toBe(0)
    expect(noted()).toEqual(['fault stage'])
    expect(reload).not.toHaveBeenCalled()
  })
})

describe('nobody is there', () => {
  it('in the attract loop and at night, but for the staff behind their door', () => {
    const { kiosk } = machine()
    const state = kiosk.session.getState()
    const alone = (kind: typeof state.mode.kind, isStaffIn = false) =>
      isAlone({ mode: { ...state.mode, kind }, isStaffIn })
    expect([alone('attract'), alone('night')]).toEqual([true, true])
    for (const kind of ['awake', 'asking', 'cleaning'] as const) expect(alone(kind)).toBe(false)
    expect([alone('attract', true), alone('night', true)]).toEqual([false, false])
  })

  it('when a fault of memory or graphics begins the page anew', () => {
    const { kiosk, send } = machine()
    kiosk.session.setState({ isStaffIn: true })
    expect(deskOf(kiosk).askReload('drift')).toBe(false)
    for (let fault = 0; fault < 5; fault += 1) deskOf(kiosk).report('part', new Error('thrown'))
    expect(reload).not.toHaveBeenCalled()
    kiosk.session.setState({ isStaffIn: false })
    send('touch', 0)
    expect(deskOf(kiosk).askReload('drift')).toBe(false)
    send('home', 1)
    expect(deskOf(kiosk).askReload('drift')).toBe(true)
  })

  it('when the page is loaded anew at night', async () => {
    const { kiosk, pass, send, clock, noted } = machine()
    const isThere = vi.fn(async () => true)
    const stop = keepModes(kiosk, { reload, isThere })
    pass(24 * 3600)
    expect(isThere, 'asked while nobody is there').toHaveBeenCalledTimes(1)
    // They came while the server was asked.
    kiosk.session.setState({ isStaffIn: true })
    await settle()
    pass(GAP_SECONDS)
    await settle()
    kiosk.session.setState({ isStaffIn: false })
    send('touch', clock.ms / 1000)
    pass(1)
    await settle()
    expect(reload).not.toHaveBeenCalled()
    send('home', clock.ms / 1000)
    pass(1)
    await settle()
    expect(reload).toHaveBeenCalledTimes(1)
    expect(noted()).toContain('reload night')
    stop()
  })

  it('when another config is opened', async () => {
    const { kiosk, pass } = machine()
    kiosk.session.setState({ isStaffIn: true })
    const stop = keepUp(kiosk, async () => ({ ...DEFAULT_KIOSK_CONFIG, idleSeconds: 30 }), reload)
    pass(300)
    await settle()
    pass(1)
    await settle()
    expect(reload).not.toHaveBeenCalled()
    kiosk.session.setState({ isStaffIn: false })
    pass(1)
    await settle()
    expect(reload).toHaveBeenCalledTimes(1)
    stop()
  })
})
