// What a scenario is compared with: by name, kept as it was, under one set of assumptions, in the address.
import { describe, expect, it } from 'vitest'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { readAddress, writeAddress } from '../../src/state/address'
import { addressOf, documentOfState } from '../../src/state/cakeState'
import { firstCompared } from '../../src/state/comparison'
import { openStore } from './openStore'

const statesOf = (search?: string) => {
  const { store } = openStore(search)
  return { store, now: () => store.getState(), search: () => writeAddress(addressOf(now(), 0)) }
  function now() {
    return store.getState()
  }
}

describe('a comparison', () => {
  it('with a preset has its run, and none without', () => {
    const { now } = statesOf('?compare=chip-choke')
    expect(now().compare).toBe('chip-choke')
    expect(now().compared).toEqual(simulate({ ...BASELINE, preset: 'chip-choke' }))
    now().setCompare(null)
    expect(now().compared).toBeNull()
  })

  it('with the baseline is the very baseline', () => {
    const { now } = statesOf('?scenario=energy-wall&compare=baseline')
    expect(now().compared).toBe(now().baseline)
  })

  it('with a preset bears the assumptions of what is shown; with a kept scenario its own', () => {
    const { now } = statesOf('?compare=energy-wall')
    const before = now().compared
    now().setAssumption('chipLifeYears', 4)
    expect(now().compared).not.toBe(before)
    expect(now().compared?.scenario.assumptions).toEqual(now().scenario.assumptions)
    now().setCompare(documentOfState(now()))
    const kept = now().compared
    now().setAssumption('chipLifeYears', 6)
    now().setLever('demand', 2)
    expect(now().compared).toBe(kept)
    expect(kept?.scenario.assumptions).toEqual({ chipLifeYears: 4 })
  })

  it('is no step to undo, and undo leaves it', () => {
    const { now } = statesOf()
    now().setCompare('power-first')
    expect(now().edits.past).toEqual([])
    now().setLever('demand', 2)
    now().undo()
    expect(now().compare).toBe('power-first')
  })

  it('ends with a reset of everything', () => {
    const { now } = statesOf('?compare=power-first&demand=2')
    now().reset()
    expect([now().compare, now().compared]).toEqual([null, null])
  })

  it('keeps a scenario of its own in the link', () => {
    const { now, search } = statesOf('?demand=2&chips=1.5')
    now().setCompare(documentOfState(now()))
    now().setLever('demand', 3)
    const { value, problems } = readAddress(search())
    expect(problems).toEqual([])
    expect(value.compare).toEqual({
      scenario: { ...now().scenario, levers: { demand: 2 } },
      title: {},
      text: {},
    })
  })

  it.each([
    ['?compare=nonsense', 'unknownId'],
    ['?compare=%00%ff', 'unknownId'],
    ['?compare=', 'unknownId'],
  ])('%s is refused with a sentence, and the rest still holds', (query, code) => {
    const { value, problems } = readAddress(`${query}&year=2033`)
    expect([value.compare, value.year]).toEqual([null, 2033])
    expect(problems.map((problem) => [problem.path, problem.code])).toEqual([['compare', code]])
  })

  it('begins with the baseline, or beside it with another preset', () => {
    expect(firstCompared(statesOf('?demand=2').now())).toBe('baseline')
    expect(firstCompared(statesOf('').now())).toBe('energy-wall')
  })
})
