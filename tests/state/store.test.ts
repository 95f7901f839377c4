// The store: one run per change, patches taken whole, and no waking without a reason.
import { describe, expect, it, vi } from 'vitest'
import { simulate } from '../../src/model/simulate'
import { openStore } from './openStore'

vi.mock('../../src/model/simulate', { spy: true })

function open(search = '?year=2032') {
  const opened = openStore(search)
  vi.mocked(simulate).mockClear()
  return opened
}

describe('runs', () => {
  it('simulates exactly once per change of the scenario, never for anything else', () => {
    const { store } = open()
    const { setLever, setFrom, choosePreset, apply, setYear, select, play, pause } =
      store.getState()
    const runsAfter = (act: () => void) => {
      act()
      const count = vi.mocked(simulate).mock.calls.length
      vi.mocked(simulate).mockClear()
      return count
    }
    expect(runsAfter(() => setLever('demand', 2))).toBe(1)
    expect(runsAfter(() => setLever('demand', 2))).toBe(0)
    expect(runsAfter(() => setFrom(2028))).toBe(1)
    expect(runsAfter(() => choosePreset('energy-wall'))).toBe(1)
    const five = { invest: 2, demand: 0.5, grid: 30, leadTime: 3, from: 2027 }
    expect(runsAfter(() => apply(five))).toBe(1)
    expect(runsAfter(() => apply(five))).toBe(0)
    expect(runsAfter(() => apply({ year: 2031, layer: 'chips', theme: 'light' }))).toBe(0)
    for (const act of [() => setYear(2029), () => select('energy'), play, pause]) {
      expect(runsAfter(act)).toBe(0)
    }
  })

  it('holds the run of its scenario, and the very baseline where nothing differs', () => {
    const { store } = open()
    const { setLever, reset, baseline } = store.getState()
    expect(store.getState().run).toBe(baseline)
    setLever('invest', 2)
    expect(store.getState().run.scenario).toBe(store.getState().scenario)
    expect(store.getState().baseline).toBe(baseline)
    reset()
    expect(store.getState().run).toBe(baseline)
  })
})

describe('edits', () => {
  it('clamps a lever to its range and snaps it to its step', () => {
    const { store } = open()
    const { setLever } = store.getState()
    const set = (value: number | null) => {
      setLever('demand', value)
      return store.getState().scenario.levers
    }
    expect([1.234, 99, -1, 0.14, null].map(set)).toEqual([
      { demand: 1.25 },
      { demand: 5 },
      { demand: 0.1 },
      { demand: 0.15 },
      {},
    ])
    expect(set(Number.NaN)).toEqual({})
    expect(set(1)).toEqual({})
  })

  it('clears levers and their start year with a preset', () => {
    const { store } = open('?demand=2&grid=30&from=2028&year=2033')
    store.getState().choosePreset('chip-choke')
    const expected = {
      preset: 'chip-choke',
      levers: {},
      from: 2026.5,
      assumptions: {},
      events: [],
    }
    expect(store.getState().scenario).toEqual(expected)
  })

  it('wakes nobody where an action changes nothing', () => {
    const { store } = open('?demand=2&layer=chips&panel=1&pose=1,2')
    store.getState().pause()
    const before = store.getState()
    const wake = vi.fn()
    store.subscribe(wake)
    before.setLever('demand', 2)
    before.setLever('grid', null)
    before.choosePreset('baseline') // Clears the lever: the one real change.
    expect(wake).toHaveBeenCalledTimes(1)
    before.choosePreset('baseline')
    before.setFrom(2026.5)
    before.setYear(2030)
    before.pause()
    before.finishPlayback()
    before.select('chips')
    before.setMeasure('capacity')
    before.setPanel(true)
    before.dismissProblems()
    before.apply({})
    before.apply({ layer: 'chips', pose: '1,2', panel: 1, year: 2030, play: false })
    expect(wake).toHaveBeenCalledTimes(1)
    expect(store.getState().scenario).not.toBe(before.scenario)
  })

  it('takes a patch whole, answers its problems and keeps them until dismissed', () => {
    const { store } = open()
    const found = store
      .getState()
      .apply({ demand: 1.5, mode: 'film', layer: 'models', measure: 'capital' })
    expect(found.map(({ code }) => code)).toEqual(['refused'])
    expect(store.getState()).toMatchObject({
      selected: 'models',
      measure: 'capital',
      mode: 'explore',
    })
    expect(store.getState().problems).toBe(found)
    store.getState().apply({ demand: 1.2 })
    expect(store.getState().problems).toBe(found)
    store.getState().dismissProblems()
    expect(store.getState().problems).toEqual([])
    expect(
      store
        .getState()
        .apply(null)
        .map(({ code }) => code),
    ).toEqual(['notAnObject'])
  })
})
