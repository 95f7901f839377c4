// Undo and redo: every edit of the scenario comes back, drags are one step, and nothing else is.
import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { hash } from '../../src/model/hash'
import { LEVER_IDS, LEVERS } from '../../src/model/levers'
import { PRESET_IDS } from '../../src/model/presets'
import { ASSUMPTION_IDS, rangeOf } from '../../src/model/ranges'
import type { Run } from '../../src/model/run'
import { choiceOf } from '../../src/state/cakeState'
import type { ScenarioDocument } from '../../src/state/ownScenario'
import { NO_EDITS, UNDO, undone, withEdit } from '../../src/state/undo'
import { openStore } from './openStore'

const EDITS = 50
/** Between two edits by hand, seconds. */
const PAUSE_SECONDS = 2 * UNDO.dragSeconds

type Opened = ReturnType<typeof openStore>

let opened: Opened

beforeEach(() => {
  opened = openStore()
})

/** Stands for all numbers of a run, which take long to compare. */
const digest = ({ values }: Run) => createHash('sha256').update(values).digest('hex')

/** What undo brings back, with the runs that follow from it. */
function held({ store }: Opened) {
  const state = store.getState()
  return { ...choiceOf(state), runs: [digest(state.run), digest(state.baseline)] }
}

/** One of the edits that people make, drawn by the dice. */
function edit({ store }: Opened, index: number, salt: number): void {
  const dice = (side: number) => hash(index, salt * 10 + side)
  const one = <Id>(ids: readonly Id[], side: number) => ids[Math.floor(dice(side) * ids.length)]
  const between = ({ min, max }: { min: number; max: number }) => min + (max - min) * dice(1)
  const state = store.getState()
  const lever = one(LEVER_IDS, 2) ?? 'demand'
  const assumption = one(ASSUMPTION_IDS, 2) ?? 'elasticity'
  const preset = one(PRESET_IDS, 2) ?? 'baseline'
  const document: ScenarioDocument = {
    scenario: {
      ...state.scenario,
      events: [{ from: 2028, until: 2029 + index, levers: { demand: 2 } }],
    },
    title: { en: `Edit ${index}` },
    text: {},
  }
  const edits = [
    () => state.setLever(lever, between(LEVERS[lever])),
    () => state.setLever(lever, null),
    () => state.setAssumption(assumption, between(rangeOf(assumption))),
    () => state.setFrom(between({ min: 2025, max: 2030 })),
    () => state.choosePreset(preset),
    () => state.openDocument(document),
    () => state.apply({ [lever]: between(LEVERS[lever]), year: 2033, layer: 'chips' }),
    () => state.openClaim(3),
    () => state.reset(),
  ]
  one(edits, 3)?.()
}

describe('undo after 50 random edits', () => {
  it.each([1, 2, 3])('returns every state on the way, and redo too: salt %i', (salt) => {
    const { clock, store } = opened
    const states = [held(opened)]
    for (let index = 0; index < EDITS; index += 1) {
      clock.second += PAUSE_SECONDS
      const { past } = store.getState().edits
      edit(opened, index, salt)
      if (store.getState().edits.past.length > past.length) states.push(held(opened))
    }
    expect(states.length).toBeGreaterThan(EDITS / 2)
    const last = states.length - 1
    for (let at = last; at > 0; at -= 1) {
      expect(held(opened)).toEqual(states[at])
      store.getState().undo()
    }
    expect(held(opened)).toEqual(states[0])
    expect(store.getState().edits).toMatchObject({ past: [], drag: null })
    store.getState().undo()
    for (let at = 0; at < last; at += 1) {
      expect(held(opened)).toEqual(states[at])
      store.getState().redo()
    }
    expect(held(opened)).toEqual(states[last])
    expect(store.getState().edits.future).toEqual([])
  })
})

describe('a step', () => {
  const demand = () => opened.store.getState().scenario.levers.demand

  it('is a whole drag of one lever, and not what follows a pause or moves another', () => {
    const { clock, store } = opened
    const drag = (id: 'demand' | 'grid', ...values: number[]) => {
      for (const value of values) {
        clock.second += UNDO.dragSeconds / 2
        store.getState().setLever(id, value)
      }
    }
    drag('demand', 1.5, 2, 2.5)
    drag('grid', 30, 40)
    drag('demand', 3)
    clock.second += UNDO.dragSeconds
    drag('demand', 4)
    const seen = Array.from({ length: 4 }, () => {
      store.getState().undo()
      return { ...store.getState().scenario.levers }
    })
    expect(seen).toEqual([{ demand: 3, grid: 40 }, { demand: 2.5, grid: 40 }, { demand: 2.5 }, {}])
    expect(store.getState().edits.past).toEqual([])
  })

  it('is none where a drag comes back to where it began', () => {
    const { store } = opened
    for (const value of [1.5, 2, 1]) store.getState().setLever('demand', value)
    expect(store.getState().edits).toEqual(NO_EDITS)
    store.getState().setLever('demand', 1.5)
    store.getState().undo()
    expect(demand()).toBeUndefined()
  })

  it('after an undo begins anew, and what was undone is gone', () => {
    const { store } = opened
    const { setLever, undo, redo } = store.getState()
    setLever('demand', 2)
    setLever('grid', 30)
    undo()
    setLever('demand', 3)
    redo()
    expect(store.getState().scenario.levers).toEqual({ demand: 3 })
    undo()
    expect(demand()).toBe(2)
  })

  it('is neither year nor layer, measure, look nor panel', () => {
    const { store } = opened
    const { setYear, select, setMeasure, setTheme, setSlice, setPanel, play, pause } =
      store.getState()
    for (const act of [play, pause, () => setYear(2028), () => select('chips')]) act()
    for (const act of [() => setMeasure('capital'), () => setTheme('light')]) act()
    for (const act of [() => setSlice('served'), () => setPanel(true)]) act()
    expect(store.getState().edits).toBe(NO_EDITS)
    store.getState().setLever('demand', 2)
    store.getState().undo()
    const { selected, measure, theme, slice, panel } = store.getState()
    expect([selected, measure, theme, slice, panel]).toEqual([
      'chips',
      'capital',
      'light',
      'served',
      true,
    ])
  })

  it('closes a claim that it takes the lever from', () => {
    const { store } = opened
    store.getState().openClaim(3)
    expect(store.getState()).toMatchObject({ claim: 3, scenario: { levers: { demand: 2 } } })
    store.getState().undo()
    expect(store.getState()).toMatchObject({ claim: null, scenario: { levers: {} } })
  })

  it('brings a file back as open, and is none where the file of the address arrives', () => {
    const { store } = openStore('?scenarioUrl=scenarios/example.json')
    const { scenario } = store.getState()
    const file = { scenario: { ...scenario, preset: 'chip-choke' as const }, title: {}, text: {} }
    store.getState().openDocument(file, 'scenarios/example.json')
    expect(store.getState().edits).toBe(NO_EDITS)
    store.getState().setLever('demand', 2)
    expect(store.getState()).toMatchObject({ scenarioUrl: null, isUrlOpen: false })
    store.getState().undo()
    expect(store.getState()).toMatchObject({
      scenarioUrl: 'scenarios/example.json',
      isUrlOpen: true,
      scenario: file.scenario,
    })
  })
})

it('keeps the latest steps and no more than it may', () => {
  const now = choiceOf(opened.store.getState())
  const chosen = (index: number) => ({ ...now, title: { en: String(index) } })
  let edits = NO_EDITS
  for (let index = 0; index < UNDO.stepsMost + 5; index += 1)
    edits = withEdit(edits, chosen(index), chosen(index + 1), null, index)
  expect(edits.past).toHaveLength(UNDO.stepsMost)
  expect(edits.past[0]).toEqual(chosen(5))
  expect(undone(edits, now)?.choice).toEqual(chosen(UNDO.stepsMost + 4))
})
