// Integration error: the same run with half the step, and no chance in it.

import { describe, expect, it } from 'vitest'
import { PRESET_IDS, PRESETS, type Preset } from '../../src/model/presets'
import { valueAtStep } from '../../src/model/run'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { STATE_COUNT, yearOfStep } from '../../src/model/time'
import { VARIABLE_IDS, type VariableId } from '../../src/model/variables'
import { STEPS, scenarioOf } from './suite'

const WATCHED: readonly VariableId[] = [
  'energyGW',
  'chipsMH100e',
  'infrastructureGW',
  'labourK',
  'modelsIndex',
  'priceUsdPerMtok',
  'servedTokS',
  'revenueBnUsdYr',
]
const TOLERANCE = 0.02
const TOLERANCE_NEAR_EVENT = 0.025
const NEAR_YEARS = 0.5

function datesOf({ changes, release }: Preset): number[] {
  const dates = changes.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]))
  return release === undefined ? dates : [...dates, release.year]
}

describe('integration error: half the step moves no headline by more than two per cent', () => {
  it.each(PRESET_IDS)('%s', (preset) => {
    const dates = datesOf(PRESETS[preset])
    const scenario = scenarioOf({ preset })
    const [whole, half] = [simulate(scenario), simulate(scenario, { substeps: 2 })]
    expect(half.values).not.toEqual(whole.values)
    for (const step of STEPS) {
      const isNear = dates.some((date) => Math.abs(date - yearOfStep(step)) <= NEAR_YEARS)
      const tolerance = isNear ? TOLERANCE_NEAR_EVENT : TOLERANCE
      for (const id of WATCHED) {
        const deviation = valueAtStep(half, step, id) / valueAtStep(whole, step, id) - 1
        if (!(Math.abs(deviation) <= tolerance)) {
          expect.fail(`${id} in ${yearOfStep(step)}: ${deviation}`)
        }
      }
    }
  })
})

describe('integration error: it shrinks with the step', () => {
  it.each(WATCHED)('a quarter of the step moves %s less far beyond the half', (id) => {
    const [whole, half, quarter] = [1, 2, 4].map((substeps) => simulate(BASELINE, { substeps }))
    if (!whole || !half || !quarter) throw new RangeError('no run')
    const last = STATE_COUNT - 1
    const logOf = (run: typeof whole) => Math.log(valueAtStep(run, last, id))
    const first = Math.abs(logOf(half) - logOf(whole))
    const second = Math.abs(logOf(quarter) - logOf(half))
    // Euler's error falls in proportion to the step.
    expect(second / first).toBeGreaterThan(0.4)
    expect(second / first).toBeLessThan(0.6)
  })
})

describe('determinism: a run is a pure function of its scenario', () => {
  it.each(PRESET_IDS)('%s gives identical bytes twice', (preset) => {
    const scenario = scenarioOf({ preset, levers: { grid: 33, invest: 1.3 } })
    const [one, two] = [simulate(scenario), simulate(structuredClone(scenario))]
    expect(Buffer.from(one.values.buffer).equals(Buffer.from(two.values.buffer))).toBe(true)
    expect(one.binding).toEqual(two.binding)
  })

  it('has a row for every state and a column for every variable', () => {
    const run = simulate(BASELINE)
    expect(STATE_COUNT).toBe(385)
    expect(run.values).toHaveLength(STATE_COUNT * VARIABLE_IDS.length)
    expect(run.binding).toHaveLength(STATE_COUNT)
  })
})
