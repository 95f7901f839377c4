// Reading a run between its states.

import { describe, expect, it } from 'vitest'
import { seriesOf, valueAtStep } from '../../src/model/run'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { createSnapshot, readSnapshot, valueIn } from '../../src/model/snapshot'
import { STATE_COUNT, yearOfStep } from '../../src/model/time'
import { VARIABLE_IDS } from '../../src/model/variables'
import { STEPS } from './suite'

const run = simulate(BASELINE)

describe('structure: a snapshot', () => {
  it('equals the state at the year of a state', () => {
    const out = createSnapshot()
    for (const step of STEPS) {
      readSnapshot(run, yearOfStep(step), out)
      expect(out.binding).toBe(run.binding[step])
      const other = VARIABLE_IDS.find((id) => valueIn(out, id) !== valueAtStep(run, step, id))
      expect(other, `step ${step}`).toBeUndefined()
    }
  })

  it('is linear between states and keeps the binding layer of the earlier one', () => {
    const turn = STEPS.findIndex((step) => run.binding[step] !== run.binding[step + 1])
    const out = readSnapshot(run, yearOfStep(turn + 0.75), createSnapshot())
    const expected =
      0.25 * valueAtStep(run, turn, 'energyGW') + 0.75 * valueAtStep(run, turn + 1, 'energyGW')
    expect(valueIn(out, 'energyGW')).toBeCloseTo(expected, 12)
    expect(out.binding).toBe(run.binding[turn])
  })

  it('is clamped to the range of the run', () => {
    const [early, late] = [1990, 2099].map((year) => readSnapshot(run, year, createSnapshot()))
    expect(early?.year).toBe(2024)
    expect(late?.year).toBe(2036)
    expect(late && valueIn(late, 'energyGW')).toBe(valueAtStep(run, STATE_COUNT - 1, 'energyGW'))
  })

  it('is filled in place', () => {
    const out = createSnapshot()
    const { values } = out
    expect(readSnapshot(run, 2031.3, out)).toBe(out)
    expect(out.values).toBe(values)
  })
})

describe('structure: a series', () => {
  it('is one variable at all states', () => {
    const series = seriesOf(run, 'chipsMH100e')
    expect(series).toHaveLength(STATE_COUNT)
    expect(series[0]).toBe(1.6)
  })

  it('has no state outside the run', () => {
    expect(() => valueAtStep(run, STATE_COUNT, 'energyGW')).toThrow(RangeError)
    expect(() => valueAtStep(run, -1, 'energyGW')).toThrow(RangeError)
  })
})
