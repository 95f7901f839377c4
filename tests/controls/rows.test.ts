// The rows of the panel: all levers of the table, what they show, and what an edit does.
import { describe, expect, it } from 'vitest'
import { type NumberShown, type PanelRow, panelRows } from '../../src/controls/rows'
import { LEVER_IDS, LEVERS } from '../../src/model/levers'
import { readAddress } from '../../src/state/address'
import { addressOf } from '../../src/state/cakeState'
import { createCakeStore } from '../../src/state/store'
import { LANGUAGES, languagesOffered } from '../../src/words/languages'
import { wordsFor } from '../../src/words/words'

function open(search: string) {
  const clock = { second: 0 }
  const store = createCakeStore(clock, readAddress(search).value, [], () => true)
  const rows = panelRows(store, wordsFor('en'))
  const row = (domId: string) => {
    const found = rows.find((candidate) => candidate.domId === domId)
    if (!found) throw new Error(`no row ${domId}`)
    return found
  }
  const shown = (domId: string) => {
    const state = store.getState()
    return row(domId).shown(state, addressOf(state, clock.second).year)
  }
  const act = (domId: string, change: object) => {
    const { act: edit } = row(domId) as { act: (edited: object) => void }
    edit({ ...shown(domId), ...change })
  }
  return { clock, store, rows, shown, act }
}

describe('rows of the panel', () => {
  it('hold every lever once, money and demand first, then what is shown', () => {
    const { rows } = open('')
    expect(rows.map(({ domId }) => domId)).toEqual([
      ...LEVER_IDS.map((id) => `lever-${id}`),
      'panel-preset',
      'panel-from',
      'panel-year',
      'panel-measure',
      'panel-slice',
      'panel-explode',
      'panel-signs',
      'panel-theme',
      'panel-quality',
    ])
    expect(rows.slice(0, 8).map(({ group }) => group)).toEqual([
      ...Array(6).fill('investment'),
      null,
      'otherLevers',
    ])
    for (const [index, id] of LEVER_IDS.entries()) {
      const { min, max, step } = LEVERS[id]
      expect(rows[index]).toMatchObject({ min, max, step })
    }
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
    expect(rows.filter(({ key }) => key.includes('.'))).toEqual([])
  })

  it('offer a language only where there is more than one', () => {
    const { store, rows } = open('')
    const langOf = (shown: readonly PanelRow[]) => shown.find(({ domId }) => domId === 'panel-lang')
    expect(langOf(rows)).toBeUndefined()
    const row = langOf(panelRows(store, wordsFor('en'), languagesOffered(true)))
    if (row?.kind !== 'choice') throw new Error('no choice of languages')
    expect(row.options.map(({ id }) => id)).toEqual([...LANGUAGES])
    row.act({ value: 'ar-XB', note: '' })
    expect(row.shown(store.getState()).value).toBe('ar-XB')
  })

  it('stand at one for factors, with the value in force beside them', () => {
    const { shown } = open('?scenario=trillion-boom&year=2032')
    expect(shown('lever-invest')).toEqual({ value: 1, note: 'in force ×2', isTouched: false })
    expect(shown('lever-demand')).toEqual({ value: 1, note: 'in force ×1', isTouched: false })
  })

  it('show what is in force for the others, at the shown year', () => {
    const { shown, store } = open('?scenario=energy-wall&year=2032')
    expect(shown('lever-grid')).toEqual({ value: 8, note: 'in force 8 GW/yr', isTouched: false })
    expect(shown('lever-leadTime')).toMatchObject({ value: 7, note: 'in force 7 years' })
    expect(shown('lever-openRelease')).toMatchObject({ value: Number.NaN, note: 'in force none' })
    expect(store.getState().scenario.levers).toEqual({})
    const winter = open('?scenario=demand-winter&year=2028')
    expect(winter.shown('lever-demand')).toMatchObject({ value: 1, note: 'in force ×0.3' })
    winter.store.getState().setYear(2033)
    expect(winter.shown('lever-demand')).toMatchObject({ note: 'in force ×1' })
  })

  it('set a lever by an edit and remove it by a reset', () => {
    const { act, shown, store } = open('?year=2032')
    act('lever-grid', { value: LEVERS.grid.default })
    expect(store.getState().scenario.levers).toEqual({ grid: LEVERS.grid.default })
    expect((shown('lever-grid') as NumberShown).isTouched).toBe(true)
    act('lever-grid', { value: null })
    act('lever-invest.chips', { value: 2 })
    expect(store.getState().scenario.levers).toEqual({ 'invest.chips': 2 })
    act('panel-from', { value: 2025 })
    expect((shown('panel-from') as NumberShown).note).toContain('Rewritten history')
    act('panel-from', { value: null })
    expect(store.getState().scenario.from).toBe(2026.5)
  })

  it('choose preset, measure, theme and quality, and ignore what is no choice', () => {
    const { act, shown, store } = open('?demand=2')
    act('panel-preset', { value: 'chip-choke' })
    act('panel-measure', { value: 'capital' })
    act('panel-theme', { value: 'light' })
    act('panel-quality', { value: 'best' })
    expect(store.getState()).toMatchObject({ measure: 'capital', theme: 'light', quality: 'auto' })
    expect(store.getState().scenario).toMatchObject({ preset: 'chip-choke', levers: {} })
    expect(shown('panel-measure').note).toContain('capital built')
  })

  it('play, pause and set the year', () => {
    const { act, clock, shown, store } = open('?year=2030')
    act('panel-year', { isPlaying: true })
    expect(store.getState().playback.kind).toBe('play')
    clock.second = 1.5
    act('panel-year', { isPlaying: false })
    expect(shown('panel-year')).toMatchObject({ value: 2031.5, isPlaying: false })
    act('panel-year', { value: 2028 })
    expect(store.getState().playback).toEqual({ kind: 'still', year: 2028 })
  })
})
