// The controls for everyone: the table's ranges, the baseline's tick, and one store with the address.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FROM_RANGE, LEVER_IDS, LEVERS, type Lever, YEAR_STEP } from '../../src/model/levers'
import { PARAMETERS } from '../../src/model/parameters'
import { PRESET_IDS } from '../../src/model/presets'
import { ASSUMPTION_IDS, rangeOf } from '../../src/model/ranges'
import { AssumptionControl } from '../../src/page/hands/Assumptions'
import { Hands } from '../../src/page/hands/Hands'
import type { NumberControl, NumberControlProps } from '../../src/page/hands/NumberControl'
import { writeAddress } from '../../src/state/address'
import { addressOf } from '../../src/state/cakeState'
import type { CakeStore } from '../../src/state/store'
import { changeWordsFor } from '../../src/words/changeWords'
import { handWordsFor } from '../../src/words/handWords'
import { openStore } from '../state/openStore'

const words = { ...changeWordsFor('en'), ...handWordsFor('en') }

/** What each control was given last, by the id of its number. */
const given = new Map<string, NumberControlProps>()

vi.mock('../../src/page/hands/NumberControl', async (load) => {
  const real = await load<{ NumberControl: typeof NumberControl }>()
  return {
    NumberControl(props: NumberControlProps) {
      given.set(props.domId, props)
      return real.NumberControl(props)
    },
  }
})

beforeEach(() => {
  given.clear()
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
})

const draw = (store: CakeStore): string =>
  renderToStaticMarkup(createElement(Hands, { store, lang: 'en', assumptions: null }))

function drawAssumptions(store: CakeStore): void {
  for (const id of ASSUMPTION_IDS)
    renderToStaticMarkup(createElement(AssumptionControl, { store, words, id }))
}

/** The control with that id, as drawn from the store now. */
function control(store: CakeStore, domId: string): NumberControlProps {
  draw(store)
  drawAssumptions(store)
  const props = given.get(domId)
  if (props === undefined) throw new Error(`no control ${domId}`)
  return props
}

describe('the controls', () => {
  it('are one for each lever and one for the year they act from, with range and step of the table', () => {
    draw(openStore('?year=2032').store)
    expect([...given.keys()].sort()).toEqual(
      [...LEVER_IDS.map((id) => `lever-${id}`), 'panel-from'].sort(),
    )
    for (const id of LEVER_IDS) {
      const { min, max, step }: Lever = LEVERS[id]
      expect(given.get(`lever-${id}`), id).toMatchObject({ min, max, step })
    }
    const { min, max } = FROM_RANGE
    expect(given.get('panel-from')).toMatchObject({ min, max, step: YEAR_STEP })
  })

  it('hand their range to both inputs, and their unit to the name that is read aloud', () => {
    const html = draw(openStore('?year=2032').store)
    const { min, max, step } = LEVERS.grid
    for (const [id, type, name] of [
      ['lever-grid', 'number', 'Grid growth, GW a year'],
      ['lever-grid-slider', 'range', 'Grid growth, GW a year, slider'],
    ] as const) {
      const input = html.match(/<input[^>]*>/g)?.find((one) => one.includes(`id="${id}"`))
      for (const part of [`type="${type}"`, `min="${min}"`, `max="${max}"`, `step="${step}"`])
        expect(input).toContain(part)
      expect(input).toContain(`aria-label="${name}"`)
    }
  })

  it('are one for each assumption, with its range and the value of the table', () => {
    drawAssumptions(openStore('?year=2032').store)
    expect([...given.keys()]).toEqual(ASSUMPTION_IDS.map((id) => `assume-${id}`))
    for (const id of ASSUMPTION_IDS) {
      const { min, max } = rangeOf(id)
      const { value } = PARAMETERS[id]
      const shown = given.get(`assume-${id}`)
      expect(shown, id).toMatchObject({ min, max, value, baseline: value, isTouched: false })
      expect(shown?.step).toBeGreaterThan(0)
      expect((max - min) / (shown?.step ?? 1), id).toBeGreaterThanOrEqual(200)
    }
  })

  it('tick the value of the baseline, in every preset and under other assumptions', () => {
    for (const preset of PRESET_IDS) {
      draw(openStore(`?scenario=${preset}&year=2032`).store)
      for (const id of LEVER_IDS) {
        const isEvent = LEVERS[id].parameters.length === 0
        expect(given.get(`lever-${id}`)?.baseline, id).toBe(
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

describe('the presets and the assumptions', () => {
  it('stand as cards with one line each, the chosen one pressed', () => {
    const html = draw(openStore('?scenario=chip-choke').store)
    const cards = [...html.matchAll(/id="preset-([\w-]+)" aria-pressed="(\w+)"/g)]
    expect(cards.map(([, id]) => id)).toEqual(PRESET_IDS)
    expect(cards.filter(([, , pressed]) => pressed === 'true').map(([, id]) => id)).toEqual([
      'chip-choke',
    ])
    for (const id of PRESET_IDS) expect(html).toContain(`<small>${words.presets[id].line}</small>`)
  })

  it('carry a mark while an assumption is not the model’s own', () => {
    const mark = words.modifiedAssumptions
    expect(draw(openStore('').store)).not.toContain(mark)
    expect(draw(openStore('?assume.elasticity=1.5').store)).toContain(mark)
  })
})
