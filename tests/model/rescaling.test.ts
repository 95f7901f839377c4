// Units are nobody's business but the tables': the same run in other units is the same run.

import { expect, it } from 'vitest'
import { DEFAULT_PARAMETERS, PARAMETER_IDS, PARAMETERS } from '../../src/model/parameters'
import { valueAtStep } from '../../src/model/run'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { VARIABLE_IDS, VARIABLES } from '../../src/model/variables'
import { STEPS } from './suite'

type Scales = Readonly<Record<'$bn' | 'GW' | 'M H100e', number>>

// How many of the new unit make one of the old.
function factorOf(unit: string, scales: Scales): number {
  const [numerator = '', ...denominators] = unit.replace('kW/H100e', 'GW/M H100e').split('/')
  const factor = (part: string) =>
    Object.entries(scales).find(([known]) => part.endsWith(known))?.[1] ?? 1
  return denominators.reduce((product, part) => product / factor(part), factor(numerator))
}

it.each<[string, Scales]>([
  ['million dollars, megawatts and thousand H100e', { $bn: 1e3, GW: 1e3, 'M H100e': 1e3 }],
  ['units with nothing in common', { $bn: 7, GW: 0.3, 'M H100e': 11 }],
])('in %s', (_, scales) => {
  const assumptions = { ...DEFAULT_PARAMETERS }
  for (const id of PARAMETER_IDS) assumptions[id] *= factorOf(PARAMETERS[id].unit, scales)
  const run = simulate({ ...BASELINE, assumptions })
  const baseline = simulate(BASELINE)
  for (const id of VARIABLE_IDS) {
    const factor = factorOf(VARIABLES[id].unit, scales)
    for (const step of STEPS) {
      const expected = factor * valueAtStep(baseline, step, id)
      const deviation = Math.abs(valueAtStep(run, step, id) - expected)
      // Differences of large numbers keep the precision of those numbers.
      const size = Math.max(Math.abs(expected), id === 'unspentBnUsdYr' ? factor : 0)
      if (deviation > 1e-9 * size) expect.fail(`${id} at step ${step}: ${deviation / size}`)
    }
  }
  expect(run.binding).toEqual(baseline.binding)
})
