// Units are nobody's business but the tables': the same run in other units is the same run.

import { describe, expect, it } from 'vitest'
import {
  DEFAULT_PARAMETERS,
  PARAMETER_IDS,
  PARAMETERS,
  type ParameterId,
} from '../../src/model/parameters'
import { PRESET_IDS, PRESETS, type Preset, type PresetId } from '../../src/model/presets'
import { type Run, valueAtStep } from '../../src/model/run'
import type { ScenarioEvent } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { yearOfStep } from '../../src/model/time'
import { VARIABLE_IDS, VARIABLES } from '../../src/model/variables'
import { STEPS, scenarioOf } from './suite'

type Scales = Readonly<Partial<Record<'$bn' | 'GW' | 'M H100e', number>>>

const TOLERANCE = 1e-9

// How many of the new unit make one of the old: the exponents are those the tables declare.
function factorOf(unit: string, scales: Scales): number {
  const [numerator = '', ...denominators] = unit.replace('kW/H100e', 'GW/M H100e').split('/')
  const factor = (part: string) =>
    Object.entries(scales).find(([known]) => part.endsWith(known))?.[1] ?? 1
  return denominators.reduce((product, part) => product / factor(part), factor(numerator))
}

const inUnits = (id: ParameterId, value: number, scales: Scales) =>
  value * factorOf(PARAMETERS[id].unit, scales)

// What a preset sets in units of the tables, set again in the new ones.
function eventsOf(preset: PresetId, scales: Scales): ScenarioEvent[] {
  const { changes }: Preset = PRESETS[preset]
  return changes.map(({ set = {}, multiply: _, ...years }) => {
    const pairs = Object.entries(set) as [ParameterId, number][]
    const assumptions = Object.fromEntries(
      pairs.map(([id, value]) => [id, inUnits(id, value, scales)]),
    )
    return { ...years, assumptions }
  })
}

function runIn(scales: Scales, preset: PresetId): Run {
  const assumptions = { ...DEFAULT_PARAMETERS }
  for (const id of PARAMETER_IDS) assumptions[id] = inUnits(id, assumptions[id], scales)
  return simulate(scenarioOf({ preset, assumptions, events: eventsOf(preset, scales) }))
}

function firstOffence(scales: Scales, preset: PresetId): string | null {
  const [run, usual] = [runIn(scales, preset), simulate(scenarioOf({ preset }))]
  for (const id of VARIABLE_IDS) {
    const factor = factorOf(VARIABLES[id].unit, scales)
    for (const step of STEPS) {
      const expected = factor * valueAtStep(usual, step, id)
      const deviation = Math.abs(valueAtStep(run, step, id) - expected)
      if (!(deviation <= TOLERANCE * Math.abs(expected)))
        return `${id} in ${yearOfStep(step)}: ${deviation} of ${expected}`
    }
  }
  const turn = STEPS.find((step) => run.binding[step] !== usual.binding[step])
  return turn === undefined ? null : `another layer binds in ${yearOfStep(turn)}`
}

const UNITS: Record<string, Scales> = {
  'money in million dollars': { $bn: 1e3 },
  'power in megawatts': { GW: 1e3 },
  'accelerators in thousands': { 'M H100e': 1e3 },
  'all three': { $bn: 1e3, GW: 1e3, 'M H100e': 1e3 },
  'units with nothing in common': { $bn: 7, GW: 0.3, 'M H100e': 11 },
}

describe('dimensional consistency: the same run in other units, to 1e-9', () => {
  it.each(Object.keys(UNITS))('%s', (name) => {
    for (const preset of PRESET_IDS)
      expect(firstOffence(UNITS[name] ?? {}, preset), preset).toBeNull()
  })

  it('the units of the tables are those scaled', () => {
    const scales = { $bn: 2, GW: 3, 'M H100e': 5 }
    expect(factorOf(PARAMETERS.chipCostBnUsdPerGW.unit, scales)).toBeCloseTo(2 / 3, 12)
    expect(factorOf(PARAMETERS.newChipKWPerH100e.unit, scales)).toBeCloseTo(3 / 5, 12)
    expect(factorOf(PARAMETERS.usdPerMoneyUnit.unit, scales)).toBeCloseTo(1 / 2, 12)
    expect(factorOf(PARAMETERS.energyLabourKYrPerGW.unit, scales)).toBeCloseTo(1 / 3, 12)
    expect(factorOf(VARIABLES.priceUsdPerMtok.unit, scales)).toBe(1)
  })
})
