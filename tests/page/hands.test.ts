// The controls for everyone: the table's ranges, the baseline's tick, and one store with the address.
import { describe, expect, it } from 'vitest'
import { FROM_RANGE, LEVER_IDS, LEVERS, type Lever, YEAR_STEP } from '../../src/model/levers'
import { PARAMETERS } from '../../src/model/parameters'
import { PRESET_IDS } from '../../src/model/presets'
import { ASSUMPTION_IDS, rangeOf } from '../../src/model/ranges'
import { assumptionRow } from '../../src/page/hands/assumptions'
import { fromRow } from '../../src/page/hands/fromRow'
import { leverRow } from '../../src/page/hands/leverControl'
import type { NumberRow, NumberShown } from '../../src/page/hands/numberControl'
import { writeAddress } from '../../src/state/address'
import { addressOf } from '../../src/state/cakeState'
import type { CakeStore } from '../../src/state/store'
import { changeWordsFor } from '../../src/words/changeWords'
import { handWordsFor } from '../../src/words/handWords'
import { openStore } from '../state/openStore'

const words = { ...changeWordsFor('en'), ...handWordsFor('en') }

/** Every control of a store, by the id of its number. */
const rowsOf = (store: CakeStore): ReadonlyMap<string, NumberRow> =>
  new Map(
    [
      ...LEVER_IDS.map((id) => leverRow(store, words, id)),
      fromRow(store, words),
      ...ASSUMPTION_IDS.map((id) => assumptionRow(store, words, id)),
    ].map((row) => [row.domId, row]),
  )

/** The control with that id, and what it shows of the store now. */
function control(store: CakeStore, domId: string): NumberRow & NumberShown {
  const row = rowsOf(store).get(domId)
  if (row === undefined) throw new Error(`no control ${domId}`)
  return { ...row, ...row.shown(store.getState()) }
}

describe('the controls', () => {
  it('of the levers and of the year they act from have range and step of the table', () => {
    const { store } = openStore('?year=2032')
    for (const id of LEVER_IDS) {
      const { min, max, step }: Lever = LEVERS[id]
      expect(control(store, `lever-${id}`), id).toMatchObject({ min, max, step })
    }
    const { min, max } = FROM_RANGE
    expect(control(store, 'panel-from')).toMatchObject({ min, max, step: YEAR_STEP })
  })

  it('of the assumptions have their range and the value of the table', () => {
    const { store } = openStore('?year=2032')
    for (const id of ASSUMPTION_IDS) {
      const { min, max } = rangeOf(id)
      const { value } = PARAMETERS[id]
      const shown = control(store, `assume-${id}`)
      expect(shown, id).toMatchObject({ min, max, value, baseline: value, isTouched: false })
      expect(shown.step).toBeGreaterThan(0)
      expect((max - min) / shown.step, id).toBeGreaterThanOrEqual(200)
    }
  })

  it('tick the value of the baseline, in every preset and under other assumptions', () => {
    for (const preset of PRESET_IDS) {
      const { store } = openStore(`?scenario=${preset}&year=2032`)
      for (const id of LEVER_IDS) {
        const isEvent = LEVERS[id].parameters.length === 0
        expect(control(store, `lever-${id}`).baseline, id).toBe(
          isEvent ? Number.NaN : LEVERS[id].default,
        )
      }
    }
    const { store } = openStore('?year=2032&assume.elasticity=1.5')
    expect(control(store, 'lever-elasticity').baseline).toBe(1.5)
  })

  it('show the value in force of the preset and what to take back', () => {
    const { store } = openStore('?scenario=energy-wall&year=2032')
    expect(control(store, 'lever-grid')).toMatchObject({ value: 8, isTouched: false })
    store.getState().setLever('grid', 30)
    expect(control(store, 'lever-grid')).toMatchObject({ value: 30, isTouched: true })
    control(store, 'lever-grid').onEdit(null)
    expect(control(store, 'lever-grid')).toMatchObject({ value: 8, isTouched: false })
  })
})

describe('a change by a control', () => {
  it.each([
    ['lever-demand', 1.5, 'demand=1.5'],
    ['lever-invest', 2, 'invest=2'],
    ['lever-invest.chips', 0.5, 'invest.chips=0.5'],
    ['lever-leadTime', 2.25, 'leadTime=2.25'],
    ['lever-openRelease', 2029, 'openRelease=2029'],
    ['panel-from', 2028, 'from=2028'],
    ['assume-elasticity', 1.3, 'assume.elasticity=1.3'],
    ['assume-careerYears', 30, 'assume.careerYears=30'],
    ['lever-demand', 99, 'demand=5'],
  ])('%s to %d is the same as %s in the address, and back', (domId, value, key) => {
    const { store } = openStore('?year=2032')
    const before = control(store, domId)
    before.onEdit(value)
    const byAddress = openStore(`?${key}&year=2032`).store
    const [state, other] = [store.getState(), byAddress.getState()]
    expect(state.scenario).toEqual(other.scenario)
    expect(state.scenario).not.toEqual(openStore('?year=2032').store.getState().scenario)
    expect([...state.run.values]).toEqual([...other.run.values])
    const written = (one: typeof state) => writeAddress(addressOf(one, 0))
    expect(written(state)).toBe(written(other))
    expect(control(store, domId).value).toBe(control(byAddress, domId).value)
    control(store, domId).onEdit(null)
    expect(written(store.getState())).toBe(written(openStore('?year=2032').store.getState()))
  })
})
