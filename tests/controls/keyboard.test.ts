// The keyboard of the page, on a store without a page.
import { describe, expect, it } from 'vitest'
import { listenToKeys } from '../../src/controls/keyboard'
import { lastYearOf } from '../../src/show/playback'
import { readAddress } from '../../src/state/address'
import { createCakeStore } from '../../src/state/store'

function open(year: number) {
  const store = createCakeStore({ second: 0 }, readAddress(`?year=${year}`).value, [], () => true)
  const target = new EventTarget()
  const turns: number[][] = []
  let homes = 0
  let presents = 0
  const hand = {
    turn: (...by: number[]) => turns.push(by),
    home: () => {
      homes += 1
    },
    present: () => {
      presents += 1
    },
  }
  const stop = listenToKeys(store, target, hand)
  const press = (key: string, more: object = {}) => {
    const event = Object.assign(new Event('keydown', { cancelable: true }), { key }, more)
    target.dispatchEvent(event)
    return event.defaultPrevented
  }
  const shown = () => lastYearOf(store.getState().playback)
  return { store, target, press, stop, shown, turns, homes: () => homes, presents: () => presents }
}

describe('keys', () => {
  it('step the year by a quarter, with shift by a whole, on the grid and within the run', () => {
    const { press, shown } = open(2030.1)
    const shownAfter = (key: string, shiftKey = false) => {
      expect(press(key, { shiftKey })).toBe(true)
      return shown()
    }
    expect(shownAfter('ArrowRight')).toBe(2030.25)
    expect(shownAfter('ArrowRight')).toBe(2030.5)
    expect(shownAfter('ArrowLeft', true)).toBe(2030)
    expect(shownAfter('ArrowLeft')).toBe(2029.75)
    expect(shownAfter('End')).toBe(2036)
    expect(shownAfter('ArrowRight', true)).toBe(2036)
    expect(shownAfter('Home')).toBe(2024)
    expect(shownAfter('ArrowLeft')).toBe(2024)
  })

  it('play and pause by space, choose layers by number, let go by escape', () => {
    const { store, press } = open(2030)
    press(' ')
    expect(store.getState().playback.kind).toBe('play')
    press(' ')
    expect(store.getState().playback).toEqual({ kind: 'still', year: 2030 })
    press('1')
    expect(store.getState().selected).toBe('energy')
    press('5')
    expect(store.getState().selected).toBe('applications')
    press('Escape')
    expect(store.getState().selected).toBeNull()
  })

  it('begin a tour by t, and belong to it until it ends', () => {
    const { store, press, turns, homes } = open(2030)
    const told = (key: string) => {
      expect(press(key)).toBe(true)
      return store.getState().telling
    }
    expect(told('t')).toMatchObject({ id: 'cake', at: 0, since: 0 })
    expect(told(' ')).toMatchObject({ since: null })
    const { seconds, stops } = store.getState().telling?.tour ?? { seconds: 0, stops: [] }
    expect(told('ArrowRight')?.at).toBe(stops[1]?.arrives)
    expect(told('ArrowLeft')?.at).toBe(stops[0]?.arrives)
    expect(told('End')?.at).toBe(seconds)
    expect(told('Home')?.at).toBe(0)
    press('.')
    press('0')
    expect([turns.length, homes()]).toEqual([1, 1])
    for (const key of ['1', 'c', 'g', 'v', 'r', ']']) expect(press(key)).toBe(false)
    expect(press('z', { ctrlKey: true })).toBe(false)
    expect(store.getState()).toMatchObject({ selected: null, claim: null, charts: false })
    expect(told('Escape')).toBeNull()
    told('t')
    expect(told('t')).toBeNull()
  })

  it('open and close the charts by g', () => {
    const { store, press } = open(2030)
    const toggled = () => {
      expect(press('g')).toBe(true)
      return store.getState().charts
    }
    expect([toggled(), toggled()]).toEqual([true, false])
  })

  it('begin and end the presentation by f', () => {
    const { press, presents } = open(2030)
    expect(press('f')).toBe(true)
    expect(press('f')).toBe(true)
    expect(presents()).toBe(2)
  })

  it('open and close a claim by c, and go round the twelve by brackets', () => {
    const { store, press } = open(2030)
    const claimAfter = (key: string) => {
      expect(press(key)).toBe(true)
      return store.getState().claim
    }
    expect(['c', 'c'].map(claimAfter)).toEqual([1, null])
    expect([']', ']', '[', '[', ']'].map(claimAfter)).toEqual([1, 2, 1, 12, 1])
    store.getState().openClaim(null)
    expect(claimAfter('[')).toBe(12)
  })

  it('turn the cake to both sides, up and down, nearer and farther, and go home', () => {
    const { store, press, turns, homes } = open(2030)
    const before = store.getState()
    for (const key of [',', '.', 'PageUp', 'PageDown', '+', '-']) expect(press(key)).toBe(true)
    for (const [at, part] of [0, 0, 1, 1].entries())
      expect(Math.sign(turns[at]?.[part] ?? 0)).toBe(at % 2 === part ? -1 : 1)
    expect(turns[4]?.[2]).toBeLessThan(1)
    expect((turns[4]?.[2] ?? 0) * (turns[5]?.[2] ?? 0)).toBeCloseTo(1, 12)
    expect(homes()).toBe(0)
    press('0')
    expect(homes()).toBe(1)
    expect(store.getState()).toBe(before)
  })

  it.each([
    ['Ctrl', { ctrlKey: true }],
    ['Cmd', { metaKey: true }],
  ])(
    'take changes back and make them again with %s, on any control but one for text',
    (_, held) => {
      const { store, target, press } = open(2030)
      const demandAfter = (key: string, more: object = {}) => {
        expect(press(key, { ...held, ...more })).toBe(true)
        return store.getState().scenario.levers.demand
      }
      store.getState().setLever('demand', 2)
      expect([demandAfter('z'), demandAfter('z')]).toEqual([undefined, undefined])
      expect(demandAfter('Z', { shiftKey: true })).toBe(2)
      expect([demandAfter('Z'), demandAfter('y')]).toEqual([undefined, 2])
      const within = (kind: string) => {
        const closest = (selector: string) => (selector.split(/[:,]/)[0] === kind ? target : null)
        Object.assign(target, { closest })
      }
      within('input')
      expect(press('z', held)).toBe(false)
      within('select')
      expect(demandAfter('z')).toBeUndefined()
      expect(press('x', held)).toBe(false)
    },
  )

  it('replay the last change by r, and leave it as it is', () => {
    const { store, press } = open(2030)
    press('r')
    expect(store.getState().replay).toBeNull()
    store.getState().setLever('demand', 2)
    const { edits, scenario } = store.getState()
    expect(press('r')).toBe(true)
    expect(store.getState().replay?.before.run).toBe(store.getState().baseline)
    expect(store.getState().edits).toBe(edits)
    expect(store.getState().scenario).toBe(scenario)
  })

  it('leave other keys, key combinations and keys in a control alone', () => {
    const { store, target, press, stop } = open(2030)
    const before = store.getState()
    for (const key of ['6', 'a', 'Tab', 'Enter', '1a']) expect(press(key)).toBe(false)
    expect(press('1', { ctrlKey: true })).toBe(false)
    expect(press(' ', { altKey: true })).toBe(false)
    Object.assign(target, { closest: () => target })
    expect(press('1')).toBe(false)
    Object.assign(target, { closest: () => null })
    stop()
    expect(press('1')).toBe(false)
    expect(store.getState()).toBe(before)
  })
})
