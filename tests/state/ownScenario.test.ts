// Own scenarios in the store: assumptions move the baseline too, and nothing wakes anybody for nothing.
import { describe, expect, it, vi } from 'vitest'
import { PARAMETERS } from '../../src/model/parameters'
import { rangeOf } from '../../src/model/ranges'
import type { Run } from '../../src/model/run'
import { simulate } from '../../src/model/simulate'
import {
  hasModifiedAssumptions,
  NO_DOCUMENT,
  type ScenarioDocument,
  textIn,
  withText,
} from '../../src/state/ownScenario'
import { readScenarioDocument, writeScenarioDocument } from '../../src/state/scenarioFile'
import { MOST_EVENTS } from '../../src/state/scenarioSchema'
import { openStore } from './openStore'

vi.mock('../../src/model/simulate', { spy: true })

const { scenario: BASELINE } = NO_DOCUMENT
const document: ScenarioDocument = {
  scenario: {
    ...BASELINE,
    preset: 'power-first',
    assumptions: { reinvestment: 0.2 },
    events: [{ from: 2030, levers: { demand: 2 } }],
  },
  title: { en: 'Mine' },
  text: { en: 'Why' },
}
const copy = () => structuredClone(document)

// A list of thousands that differ is no message.
const isSameRun = (one: Run, other: Run) =>
  one.values.every((value, at) => value === other.values[at])

describe('an assumption', () => {
  it('is clamped, is left out at its default, and moves run and baseline', () => {
    const { store } = openStore()
    const { setAssumption, baseline } = store.getState()
    setAssumption('reinvestment', 99)
    const { scenario, run, baseline: moved } = store.getState()
    expect(scenario.assumptions).toEqual({ reinvestment: rangeOf('reinvestment').max })
    expect(run).toBe(moved)
    expect(moved.scenario).toEqual({ ...BASELINE, assumptions: scenario.assumptions })
    expect(isSameRun(moved, baseline)).toBe(false)
    setAssumption('reinvestment', PARAMETERS.reinvestment.value)
    expect(store.getState().scenario.assumptions).toEqual({})
    setAssumption('reinvestment', Number.NaN)
    setAssumption('reinvestment', 0.1)
    setAssumption('reinvestment', null)
    expect(store.getState().scenario.assumptions).toEqual({})
    expect(isSameRun(store.getState().baseline, baseline)).toBe(true)
  })

  it('runs the model twice where levers are set, and the baseline only when assumptions change', () => {
    const { store } = openStore('?year=2032&demand=2')
    const runsAfter = (act: () => void) => {
      vi.mocked(simulate).mockClear()
      act()
      return vi.mocked(simulate).mock.calls.length
    }
    const { setAssumption, setLever, choosePreset } = store.getState()
    expect(runsAfter(() => setAssumption('markup', 1.3))).toBe(2)
    expect(runsAfter(() => setAssumption('markup', 1.3))).toBe(0)
    expect(runsAfter(() => setLever('demand', 3))).toBe(1)
    expect(runsAfter(() => choosePreset('baseline'))).toBe(0)
    expect(runsAfter(() => setAssumption('markup', 1.2))).toBe(1)
    expect(store.getState().run).toBe(store.getState().baseline)
  })

  it('is set and removed by a patch, and stays through a preset but not through a reset', () => {
    const { store } = openStore()
    const { apply, choosePreset, reset } = store.getState()
    const assumptions = () => store.getState().scenario.assumptions
    expect(apply({ 'assume.markup': 1.3, 'assume.reinvestment': '0.2', demand: 2 })).toEqual([])
    expect(assumptions()).toEqual({ reinvestment: 0.2, markup: 1.3 })
    apply({ 'assume.markup': null })
    expect(assumptions()).toEqual({ reinvestment: 0.2 })
    choosePreset('energy-wall')
    expect(assumptions()).toEqual({ reinvestment: 0.2 })
    reset()
    expect(assumptions()).toEqual({})
  })

  it('is told from a lever, also where only an event changes it', () => {
    expect(hasModifiedAssumptions({ ...BASELINE, levers: { grid: 30 } })).toBe(false)
    expect(hasModifiedAssumptions({ ...BASELINE, events: document.scenario.events })).toBe(false)
    expect(hasModifiedAssumptions(document.scenario)).toBe(true)
    const events = [{ from: 2030, assumptions: { markup: 1.2 } }]
    expect(hasModifiedAssumptions({ ...BASELINE, events })).toBe(true)
  })
})

describe('a text', () => {
  it('is taken from a form without the signs that a file may not hold', () => {
    const text = withText({ de: 'b' }, 'en', ' a\u001b\u202e\u2066\nb\u0085\u200f ')
    expect(text).toEqual({ de: 'b', en: 'a   \nb \u200f' })
    const written = writeScenarioDocument({ ...document, text })
    expect(readScenarioDocument(written, '').value?.text).toEqual(text)
  })
})

describe('a document', () => {
  it('is opened whole, and wakes nobody when it is opened again', () => {
    const { store } = openStore()
    store.getState().openDocument(copy())
    expect(store.getState()).toMatchObject(document)
    expect(store.getState().run.scenario).toBe(store.getState().scenario)
    const wake = vi.fn()
    store.subscribe(wake)
    store.getState().openDocument(copy())
    store.getState().apply({ demand: null, 'assume.reinvestment': 0.2 })
    expect(wake).not.toHaveBeenCalled()
    store.getState().openDocument({ ...copy(), title: { en: 'Yours' } })
    expect(wake).toHaveBeenCalledTimes(1)
  })

  it('is left by a preset with its events and texts, and wholly by a reset', () => {
    const { store } = openStore()
    store.getState().openDocument(copy())
    store.getState().choosePreset('power-first')
    expect(store.getState()).toMatchObject({
      ...NO_DOCUMENT,
      scenario: { ...BASELINE, preset: 'power-first', assumptions: { reinvestment: 0.2 } },
    })
    store.getState().openDocument(copy())
    store.getState().reset()
    expect(store.getState()).toMatchObject(NO_DOCUMENT)
    expect(store.getState().run).toBe(store.getState().baseline)
  })

  it('that the model does not bear leaves all as it was, and says so', () => {
    const { store } = openStore()
    const before = store.getState()
    const events = Array.from({ length: MOST_EVENTS }, () => ({
      from: 2030,
      levers: { demand: 5 },
    }))
    const tooMuch = { ...copy(), scenario: { ...BASELINE, events } }
    store.getState().openDocument(tooMuch)
    const { problems, ...rest } = store.getState()
    expect(problems).toMatchObject([{ path: 'scenario: demand', code: 'pushedTooFar' }])
    expect({ ...rest, problems: [] }).toEqual(before)
  })

  it('that bears no lever on top keeps the lever out, and the rest of the patch works', () => {
    const { store } = openStore()
    const events = Array.from({ length: 3 }, () => ({ from: 2030, levers: { invest: 3 } }))
    store.getState().openDocument({ ...copy(), scenario: { ...BASELINE, events } })
    const { scenario } = store.getState()
    const found = store.getState().apply({ invest: 3, theme: 'light', foo: 1 })
    expect(found.map(({ code }) => code)).toEqual(['unknown', 'pushedTooFar'])
    expect(store.getState()).toMatchObject({ theme: 'light', problems: found })
    expect(store.getState().scenario).toBe(scenario)
  })

  it('has its text in the language asked for, else in English, else in any', () => {
    expect(textIn({ de: 'nein', en: 'yes' }, 'en')).toBe('yes')
    expect(textIn({ de: 'nein' }, 'en')).toBe('nein')
    expect(textIn({}, 'en')).toBeNull()
  })
})
