// The shown year under edits, playing and patches, and the address that is written of it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { endsAt } from '../../src/show/playback'
import { writeAddress } from '../../src/state/address'
import { keepAddress } from '../../src/state/addressBar'
import { addressOf } from '../../src/state/cakeState'
import { openStore as open } from './openStore'

/** A claim that is told from an earlier year on. */
const PLAYING_CLAIM = 3

describe('the year', () => {
  it('rises from 2024 to 2030 at first sight, and any input lands it', () => {
    const { store, at } = open('')
    expect(at(0)).toBe(2024)
    expect(at(1.5)).toBe(2027)
    expect(endsAt(store.getState().playback)).toBe(3)
    const { setLever, select, setTheme, pause, finishPlayback, setMeasure } = store.getState()
    for (const act of [
      () => setLever('demand', 2),
      () => select('chips'),
      () => setTheme('light'),
      () => setMeasure('capital'),
      pause,
      finishPlayback,
      () => store.getState().apply({ quality: 'low' }),
    ]) {
      store.setState({ playback: open('').store.getState().playback })
      act()
      expect(store.getState().playback).toEqual({ kind: 'still', year: 2030 })
    }
  })

  it('stands still at first sight where a year was given, or motion is not wanted', () => {
    expect(open('?year=2028').store.getState().playback).toEqual({ kind: 'still', year: 2028 })
    expect(open('?year=2030').store.getState().playback).toEqual({ kind: 'still', year: 2030 })
    expect(open('', () => false).store.getState().playback).toEqual({ kind: 'still', year: 2030 })
  })

  it('plays from the address, from the given year or from the start', () => {
    expect(open('?play=1').store.getState().playback).toMatchObject({
      kind: 'play',
      fromYear: 2024,
    })
    const { store, at } = open('?play=1&year=2031')
    expect(at(1)).toBe(2032)
    expect(at(100)).toBe(2036)
    store.getState().finishPlayback()
    expect(store.getState().playback).toEqual({ kind: 'still', year: 2036 })
  })

  it('plays from the shown year, from the start when at the end, and pauses where it is', () => {
    const { store, at, clock } = open('?year=2032')
    clock.second = 10
    store.getState().play()
    const { playback } = store.getState()
    store.getState().play()
    expect(store.getState().playback).toBe(playback)
    expect(at(11.2345)).toBeCloseTo(2033.2345, 9)
    store.getState().pause()
    expect(store.getState().playback).toEqual({ kind: 'still', year: 2033.23 })
    store.getState().setYear(2036)
    store.getState().play()
    expect(store.getState().playback).toMatchObject({ kind: 'play', fromYear: 2024 })
    store.getState().setYear(1999)
    expect(store.getState().playback).toEqual({ kind: 'still', year: 2024 })
  })

  it('glides to a year that can show an edit, once for a whole drag', () => {
    const { store, at, clock } = open('?year=2026')
    clock.second = 4
    store.getState().setLever('demand', 2)
    const { playback } = store.getState()
    expect(playback).toEqual({
      kind: 'glide',
      fromYear: 2026,
      toYear: 2030,
      fromSecond: 4,
      seconds: 0.8,
    })
    clock.second = 4.2
    store.getState().setLever('demand', 2.5)
    expect(store.getState().playback).toBe(playback)
    expect(at(4.8)).toBe(2030)
  })

  it.each([
    [2034, 2036, 2036],
    [2035.5, 2030, 2036],
    [2024, 2025, 2030],
    [2029, 2030, 2031],
    [2026.5, 2028.5, 2028.5],
  ])('acting from %d and showing %d, an edit leads to %d', (from, shown, goal) => {
    const { store, at } = open(`?from=${from}&year=${shown}`)
    store.getState().setLever('invest', 2)
    expect(at(1)).toBe(goal)
    const cut = open(`?from=${from}&year=${shown}`, () => false).store
    cut.getState().setLever('invest', 2)
    expect(cut.getState().playback).toEqual({ kind: 'still', year: goal })
  })

  it('cuts from the moment on that no more motion is wanted, and glides again after', () => {
    let isWanted = true
    const { store } = open('?year=2026', () => isWanted)
    const edited = (demand: number) => {
      store.getState().setYear(2026)
      store.getState().setLever('demand', demand)
      return store.getState().playback.kind
    }
    const told = () => {
      store.getState().openClaim(null)
      store.getState().openClaim(PLAYING_CLAIM)
      return store.getState().playback.kind
    }
    const toured = () => {
      store.getState().tellTour('cake')
      return store.getState().telling?.since !== null
    }
    expect([edited(2), told(), toured()]).toEqual(['glide', 'play', true])
    isWanted = false
    expect([edited(3), told(), toured()]).toEqual(['still', 'still', false])
    isWanted = true
    expect([edited(2.5), told(), toured()]).toEqual(['glide', 'play', true])
  })

  it('goes on playing through an edit, and obeys the year of a patch', () => {
    const { store } = open('?year=2025&play=1')
    const { playback } = store.getState()
    store.getState().setLever('demand', 2)
    expect(store.getState().playback).toBe(playback)
    store.getState().apply({ demand: 3, year: 2025 })
    expect(store.getState().playback).toEqual({ kind: 'still', year: 2025 })
    store.getState().apply({ play: 1, year: 2033 })
    expect(store.getState().playback).toMatchObject({ kind: 'play', fromYear: 2033 })
    store.getState().apply({ play: false })
    expect(store.getState().playback).toEqual({ kind: 'still', year: 2033 })
  })
})

describe('the address of the state', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('opens as the same state again', () => {
    const { store } = open('?scenario=energy-wall&demand=1.5&year=2032&layer=chips&role=a')
    store.getState().apply({ 'invest.chips': 2, theme: 'light', panel: false })
    const search = writeAddress(addressOf(store.getState(), 0))
    const { scenario, selected, theme, panel, reserved, playback } = open(search).store.getState()
    expect({ scenario, selected, theme, panel, reserved, playback }).toEqual({
      scenario: store.getState().scenario,
      selected: 'chips',
      theme: 'light',
      panel: false,
      reserved: { role: 'a' },
      playback: { kind: 'still', year: 2032 },
    })
  })

  it('is written after an edit, seldom and the last one always, and not while the year moves', () => {
    const { store, clock } = open('?year=2032&demand=9')
    const written: string[] = []
    const stop = keepAddress(store, (search) => written.push(search))
    expect(written).toEqual([])
    for (const value of [2, 2.5, 3]) store.getState().setLever('demand', value)
    expect(written).toEqual(['?demand=2&year=2032'])
    vi.advanceTimersByTime(300)
    expect(written.slice(1)).toEqual(['?demand=3&year=2032'])
    vi.advanceTimersByTime(300)
    store.getState().play()
    store.getState().setLever('demand', null)
    vi.advanceTimersByTime(300)
    expect(written).toHaveLength(2)
    clock.second = 1
    store.getState().pause()
    expect(written.slice(2)).toEqual(['?year=2033'])
    stop()
    vi.advanceTimersByTime(300)
    store.getState().setYear(2025)
    expect(written).toHaveLength(3)
  })
})
