// The claims in the address and the store: what one opens with, what closes it, and no leak between them.
import { describe, expect, it, vi } from 'vitest'
import { CLAIM_IDS, CLAIMS } from '../../src/show/claims'
import { readAddress, readPatch, writeAddress } from '../../src/state/address'
import { DEFAULT_ADDRESS } from '../../src/state/addressState'
import { addressOf } from '../../src/state/cakeState'
import { packDocument } from '../../src/state/packing'
import { openStore, touchedOf } from './openStore'

describe('a claim in the address', () => {
  it('supplies what its row of the table says, and nothing else', () => {
    const read = (id: number) => readAddress(`?claim=${id}`)
    const base = { ...DEFAULT_ADDRESS, yearGiven: true }
    const expected: Record<number, object> = {
      1: { year: 2026 },
      2: { explode: 1 },
      3: { levers: { demand: 2 }, yearGiven: false },
      4: { preset: 'energy-wall', year: 2032 },
      5: { preset: 'efficiency-breakthrough', year: 2033 },
      6: { preset: 'trillion-boom', measure: 'capital', yearGiven: false },
      7: { preset: 'labour-shortage', year: 2033 },
      8: {},
      9: { year: 2026.5 },
      10: { preset: 'open-model-shock', year: 2027.5 },
      11: {},
      12: {},
    }
    for (const claim of CLAIM_IDS) {
      const { value, problems } = read(claim)
      expect(problems).toEqual([])
      expect(value).toEqual({ ...base, claim, ...expected[claim] })
    }
  })

  it('is written with its year, and without what it supplies', () => {
    for (const { id, year } of CLAIMS)
      expect(writeAddress(readAddress(`?claim=${id}`).value)).toBe(`?claim=${id}&year=${year}`)
    const second = '?claim=7&scenario=train-the-trades&year=2034'
    expect(writeAddress(readAddress(second).value)).toBe(second)
    const more = '?claim=4&demand=1.5&year=2032&layer=chips&explode=0.5'
    expect(writeAddress(readAddress(more).value)).toBe(more)
  })

  it('gives way to the other keys, wherever they stand, and closes where they contradict it', () => {
    const value = readAddress('?year=2034&theme=light&claim=4&layer=energy').value
    expect(value).toMatchObject({ claim: 4, preset: 'energy-wall', year: 2034, layer: 'energy' })
    const other = readAddress('?scenario=power-first&claim=3').value
    expect(other).toMatchObject({ claim: 3, preset: 'power-first', levers: { demand: 2 } })
    expect(readAddress('?claim=4&scenario=power-first').value).toMatchObject({
      claim: null,
      preset: 'power-first',
    })
    expect(readAddress('?claim=2&explode=0.3').value).toMatchObject({ claim: null, explode: 0.3 })
  })

  it('leaves a whole document alone', () => {
    const { levers, from, assumptions } = DEFAULT_ADDRESS
    const events = [{ from: 2030, levers: { grid: 30 } }]
    const scenario = { preset: 'chip-choke' as const, levers, from, assumptions, events }
    const s = packDocument({ scenario, title: {}, text: {} }) ?? ''
    const read = (claim: number) => readAddress(`?${new URLSearchParams({ claim: `${claim}`, s })}`)
    for (const claim of [3, 4])
      expect(read(claim).value).toMatchObject({ claim: null, ...scenario })
    expect(read(2).value).toMatchObject({ claim: 2, explode: 1, ...scenario })
  })

  it.each(['0', '13', '1.5', '', 'four', '04', '-1'])('is no claim as %j', (text) => {
    const { value, problems } = readAddress(`?claim=${text}`)
    expect(value).toEqual(DEFAULT_ADDRESS)
    expect(problems.map(({ path, code }) => [path, code])).toEqual([['claim', 'unknownId']])
  })

  it('keeps its own where another key is of no use', () => {
    const { value, problems } = readAddress('?claim=4&year=banana')
    expect(problems).toHaveLength(1)
    expect(value).toMatchObject({ claim: 4, year: 2032 })
  })
})

describe('a claim in a patch', () => {
  it('leaks nothing into the next one, and leaves alone what claims do not touch', () => {
    const kept = '?theme=light&quality=low&panel=0&assume.reinvestment=0.2'
    const { store } = openStore(
      `${kept}&demand=3&from=2028&year=2035&layer=chips&measure=coverage&slice=closed&explode=0.4&signs=all`,
    )
    for (const id of [4, 2, 6, 3, 8, 7, 12, 1, 10, 5, 11, 9] as const) {
      store.getState().openClaim(id)
      expect(store.getState().claim).toBe(id)
      expect(touchedOf(store.getState())).toEqual(
        touchedOf(openStore(`${kept}&claim=${id}`).store.getState()),
      )
      expect(store.getState()).toMatchObject({ theme: 'light', quality: 'low', panel: false })
    }
  })

  it('takes the keys that come with it, and a number or its text', () => {
    const { store } = openStore()
    expect(store.getState().apply({ year: 2034, claim: 4, demand: 1.5 })).toEqual([])
    expect(store.getState()).toMatchObject({
      claim: 4,
      scenario: { preset: 'energy-wall', levers: { demand: 1.5 } },
      playback: { kind: 'still', year: 2034 },
    })
    store.getState().apply({ claim: '5' })
    expect(store.getState()).toMatchObject({ claim: 5, scenario: { levers: {} } })
    const problems = store.getState().apply({ claim: 13 })
    expect(problems.map(({ code }) => code)).toEqual(['unknownId'])
    expect(store.getState().claim).toBeNull()
  })

  it('closes by null, and leaves the rest as it is', () => {
    const { store } = openStore('?claim=4')
    const before = store.getState()
    before.openClaim(null)
    expect(store.getState()).toEqual({ ...before, claim: null })
    expect(writeAddress(addressOf(store.getState(), 0))).toBe('?scenario=energy-wall&year=2032')
  })

  it('that the page opened with leaves its scenario, and puts the layers together again', () => {
    const { store } = openStore('?claim=2')
    expect(store.getState().explode).toBeGreaterThan(0)
    store.getState().openClaim(null)
    expect(store.getState()).toMatchObject({ claim: null, explode: 0, signs: 'rest' })
  })

  it('ends a comparison, and gives it back', () => {
    const { store } = openStore('?compare=energy-wall')
    store.getState().openClaim(4)
    expect([store.getState().compare, store.getState().compared]).toEqual([null, null])
    store.getState().openClaim(null)
    expect(store.getState().compare).toBe('energy-wall')
    expect(store.getState().compared?.scenario.preset).toBe('energy-wall')
  })

  it('wakes nobody where it is open already', () => {
    const { store } = openStore('?claim=4')
    const wake = vi.fn()
    store.subscribe(wake)
    store.getState().openClaim(4)
    expect(wake).not.toHaveBeenCalled()
  })

  it('is read on top of an open claim as on top of none', () => {
    const open = readAddress('?claim=6&layer=chips').value
    expect(readPatch({ claim: 7 }, open).value).toEqual(readAddress('?claim=7').value)
  })
})

describe('a claim whose keys are contradicted', () => {
  it.each(['claim=3&demand=0.5', 'claim=2&explode=0.3', 'claim=6&measure=capacity'])(
    '%s is closed with a sentence',
    (query) => {
      const { value, problems } = readAddress(`?${query}`)
      expect(value.claim).toBeNull()
      expect(problems.map(({ path, code }) => [path, code])).toEqual([['claim', 'contradicted']])
    },
  )
})

describe('an open claim', () => {
  const edits: Record<string, (state: ReturnType<typeof openStore>['store']) => void> = {
    '2, by layers put together': (store) => store.getState().setExplode(0.5),
    '3, by a demand of another size': (store) => store.getState().setLever('demand', 2.5),
    '3, by a demand taken back': (store) => store.getState().setLever('demand', null),
    '4, by another scenario': (store) => store.getState().choosePreset('power-first'),
    '4, by a scenario in a patch': (store) => store.getState().apply({ scenario: null }),
    '6, by another measure': (store) => store.getState().setMeasure('coverage'),
    '7, by a third scenario': (store) => store.getState().choosePreset('baseline'),
    '8, by a fresh start': (store) => store.getState().reset(),
  }

  it.each(Object.entries(edits))('is closed: %s', (name, edit) => {
    const { store } = openStore(`?claim=${Number.parseInt(name, 10)}`, () => false)
    expect(store.getState().claim).not.toBeNull()
    edit(store)
    expect(store.getState().claim).toBeNull()
  })

  it('stays open through the year, a layer, the look and levers that are not its own', () => {
    const { store } = openStore('?claim=4')
    const { setYear, play, pause, select, setTheme, setLever, setSlice } = store.getState()
    for (const act of [
      () => setYear(2026),
      play,
      pause,
      () => select('energy'),
      () => setTheme('light'),
      () => setSlice('closed'),
      () => setLever('invest', 3),
    ]) {
      act()
      expect(store.getState().claim).toBe(4)
    }
  })

  it('may be in either of its two steps', () => {
    const { store } = openStore('?claim=7')
    store.getState().apply({ scenario: 'train-the-trades' })
    expect(store.getState()).toMatchObject({ claim: 7, playback: { year: 2033 } })
    store.getState().apply({ scenario: 'labour-shortage' })
    expect(store.getState().claim).toBe(7)
  })

  it.each([8, 11, 12])('%d is closed by nothing but itself', (claim) => {
    const { store } = openStore(`?claim=${claim}`)
    store.getState().choosePreset('chip-choke')
    store.getState().apply({ demand: 3, explode: 1, measure: 'capital' })
    expect(store.getState().claim).toBe(claim)
  })
})

describe('the year of a claim', () => {
  it.each([3, 6])('%d plays from 2026.5 where motion is allowed, else ends in 2030', (claim) => {
    const playing = { kind: 'play', fromYear: 2026.5 }
    const ended = { kind: 'still', year: 2030 }
    expect(openStore(`?claim=${claim}`).store.getState().playback).toMatchObject(playing)
    expect(openStore(`?claim=${claim}`, () => false).store.getState().playback).toEqual(ended)
    for (const [motion, playback] of [
      [true, playing],
      [false, ended],
    ] as const) {
      const { store } = openStore('?year=2035', () => motion)
      store.getState().apply({ claim })
      expect(store.getState().playback).toMatchObject(playback)
    }
  })

  it('stands where a year is given, or play is refused', () => {
    const playback = (search: string) => openStore(search).store.getState().playback
    expect(playback('?claim=3&year=2028')).toEqual({ kind: 'still', year: 2028 })
    expect(playback('?claim=3&play=0')).toEqual({ kind: 'still', year: 2030 })
    expect(playback('?claim=3&play=1')).toMatchObject({ kind: 'play', fromYear: 2026.5 })
    expect(playback('?claim=4&play=1')).toMatchObject({ kind: 'play', fromYear: 2032 })
    const { store } = openStore('?play=1&year=2025')
    store.getState().openClaim(8)
    expect(store.getState().playback).toEqual({ kind: 'still', year: 2030 })
  })
})
