// What differs from the preset: only that, with the values in force, and each taken back alone.
import { describe, expect, it } from 'vitest'
import { PARAMETERS } from '../../src/model/parameters'
import { BASELINE } from '../../src/model/scenario'
import { differencesOf, ownSettings, takeBack, takeBackAll } from '../../src/state/differences'
import { openStore } from './openStore'

const YEAR = 2032
const SEARCH =
  '?scenario=energy-wall&demand=1.5&grid=30&openRelease=2028&from=2027&assume.reinvestment=0.2'

const event = { from: 2028, until: 2029, levers: { demand: 2 } }

/** A store where one of each kind differs. */
function open() {
  const { store } = openStore(SEARCH)
  const { scenario, title, text, openDocument } = store.getState()
  openDocument({ scenario: { ...scenario, events: [event] }, title, text })
  return { store, own: () => ownSettings(store.getState().scenario, YEAR) }
}

describe('what differs from the preset', () => {
  it('is nothing in a preset as it stands', () => {
    const { store } = openStore('?scenario=energy-wall')
    expect(ownSettings(store.getState().scenario, YEAR)).toEqual([])
  })

  it('is each setting with the value of the preset and the one in force', () => {
    expect(open().own()).toEqual([
      { kind: 'lever', id: 'demand', before: 1, after: 1.5 },
      { kind: 'lever', id: 'grid', before: 8, after: 30 },
      { kind: 'lever', id: 'openRelease', before: Number.NaN, after: 2028 },
      { kind: 'from', before: 2026.5, after: 2027 },
      {
        kind: 'assumption',
        id: 'reinvestment',
        before: PARAMETERS.reinvestment.value,
        after: 0.2,
      },
      { kind: 'events', before: 0, after: 1 },
    ])
  })

  it('counts factors on what the preset does in the year', () => {
    const { store } = openStore('?scenario=demand-winter&demand=0.5')
    const of = (year: number) => ownSettings(store.getState().scenario, year)
    expect(of(2028)).toEqual([{ kind: 'lever', id: 'demand', before: 0.3, after: 0.15 }])
    expect(of(2032)).toEqual([{ kind: 'lever', id: 'demand', before: 1, after: 0.5 }])
  })

  it('is taken back one by one, and only that one', () => {
    const { store, own } = open()
    for (let left = own(); left.length > 0; left = own()) {
      const [first, ...others] = left
      if (first) takeBack(store, first)
      expect(own()).toEqual(others)
    }
    expect(store.getState().scenario).toEqual({ ...BASELINE, preset: 'energy-wall' })
  })

  it('is taken back in one step, which undo brings again', () => {
    const { store, own } = open()
    const { scenario } = store.getState()
    takeBackAll(store)
    expect(own()).toEqual([])
    expect(store.getState().scenario.preset).toBe('energy-wall')
    store.getState().undo()
    expect(store.getState().scenario).toEqual(scenario)
  })
})

it('between two scenarios names the preset first', () => {
  const changed = { ...BASELINE, preset: 'trillion-boom', levers: { 'invest.chips': 2 } } as const
  expect(differencesOf(BASELINE, changed, YEAR)).toEqual([
    { kind: 'preset', before: 'baseline', after: 'trillion-boom' },
    { kind: 'lever', id: 'invest.chips', before: 1, after: 4 },
  ])
})
