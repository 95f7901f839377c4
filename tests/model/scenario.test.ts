// How presets, levers and assumptions combine, and which value is in force when.

import { describe, expect, it } from 'vitest'
import { FIGURES, type Figure } from '../../src/model/figures'
import { LEVER_IDS, LEVERS } from '../../src/model/levers'
import {
  DEFAULT_PARAMETERS,
  PARAMETER_IDS,
  PARAMETERS,
  type Parameters,
} from '../../src/model/parameters'
import { PRESET_IDS, type PresetId } from '../../src/model/presets'
import { valueAtStep } from '../../src/model/run'
import { BASELINE, forcesOf, releaseOf, valueInForce } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { SOURCES } from '../../src/model/sources'
import { firstDifference } from './soundness'
import { at, scenarioOf, stepOfYear } from './suite'

describe('structure: the tables', () => {
  it('hold ten presets and fourteen levers whose default is in force in the baseline', () => {
    expect(PRESET_IDS).toHaveLength(10)
    expect(LEVER_IDS).toHaveLength(14)
    for (const id of LEVER_IDS) {
      const { min, max, default: usual } = LEVERS[id]
      expect(usual).toBeGreaterThanOrEqual(min)
      expect(usual).toBeLessThanOrEqual(max)
      if (!id.startsWith('open')) expect(valueInForce(BASELINE, id, 2030)).toBe(usual)
    }
  })

  it('share all the money among the layers', () => {
    const p = DEFAULT_PARAMETERS
    const sum =
      p.shareEnergy + p.shareChips + p.shareInfrastructure + p.shareModels + p.shareApplications
    expect(sum).toBeCloseTo(1, 12)
  })

  it('name a known source for every public or derived number', () => {
    const numbers = [...Object.values(PARAMETERS), ...(Object.values(FIGURES) as Figure[])]
    for (const { status, source } of numbers) {
      if (status === 'public' || status === 'derived') expect(SOURCES).toHaveProperty(source ?? '')
    }
  })

  it('pair every conflict of figures both ways', () => {
    for (const [id, figure] of Object.entries<Figure>(FIGURES)) {
      if (figure.conflictsWith === undefined) continue
      expect((FIGURES as Record<string, Figure>)[figure.conflictsWith]?.conflictsWith).toBe(id)
    }
  })
})

// What each preset changes against the baseline, and when.
const CHANGES: Partial<Record<PresetId, readonly [year: number, Partial<Parameters>]>> = {
  'energy-wall': [2026.5, { gridCeilingGWYr: 8, gridGrowth: 0.03, leadTimeYears: 7 }],
  'power-first': [2026.5, { gridCeilingGWYr: 40, leadTimeYears: 2.5, investEnergy: 2.5 }],
  'labour-shortage': [2026.5, { enrolmentKYr: 12, poachRate: 0.02, careerYears: 14 }],
  'train-the-trades': [2026.5, { training: 3 }],
  'efficiency-breakthrough': [2027, { chipEfficiency: 1.8 }],
  'trillion-boom': [
    2026.5,
    {
      investEnergy: 2,
      investChips: 2,
      investInfrastructure: 2,
      investModels: 2,
      investApplications: 2,
    },
  ],
  'demand-winter': [
    2027,
    {
      investEnergy: 0.7,
      investChips: 0.6,
      investInfrastructure: 0.6,
      investModels: 0.7,
      investApplications: 0.7,
      demand: 0.3,
    },
  ],
  'chip-choke': [2026.5, { fabGrowth: 0.08 }],
}

describe('structure: the presets', () => {
  it.each(PRESET_IDS)('%s changes what it says and nothing else, at its date', (preset) => {
    const [year, changes] = CHANGES[preset] ?? [2024, {}]
    const forces = forcesOf(scenarioOf({ preset, from: 2024 }))
    expect(forces.slice(0, 2).at(-1)?.from).toBe(year)
    const expected = { ...DEFAULT_PARAMETERS, ...changes }
    for (const { from, parameters } of forces) {
      if (from < year) expect(parameters).toEqual(DEFAULT_PARAMETERS)
      else if (from === year) {
        for (const id of PARAMETER_IDS) expect(parameters[id], id).toBeCloseTo(expected[id], 12)
      }
    }
  })

  it('only the demand winter ends, in the middle of 2029, and only for demand', () => {
    for (const preset of PRESET_IDS) {
      const forces = forcesOf(scenarioOf({ preset, from: 2024 }))
      const [, end] = forces.slice(1)
      expect(end?.from).toBe(preset === 'demand-winter' ? 2029.5 : undefined)
      if (end) expect(end.parameters).toEqual({ ...forces[1]?.parameters, demand: 1 })
    }
  })
})

describe('structure: the value in force', () => {
  it('is that of the preset from its date on', () => {
    const scenario = scenarioOf({ preset: 'energy-wall', from: 2024 })
    expect(valueInForce(scenario, 'grid', 2026)).toBe(20)
    expect(valueInForce(scenario, 'grid', 2026.5)).toBe(8)
    expect(valueInForce(scenario, 'leadTime', 2030)).toBe(7)
  })

  it('is read no earlier than the levers act', () => {
    expect(valueInForce(scenarioOf({ preset: 'energy-wall' }), 'grid', 2024)).toBe(8)
  })

  it('is the lever where one is set, even before the preset', () => {
    const scenario = scenarioOf({ preset: 'energy-wall', levers: { grid: 30 }, from: 2025 })
    expect(valueInForce(scenario, 'grid', 2025)).toBe(30)
    expect(valueInForce(scenario, 'grid', 2030)).toBe(30)
    expect(valueInForce(scenario, 'leadTime', 2030)).toBe(7)
  })

  it('multiplies money and demand', () => {
    const scenario = scenarioOf({
      preset: 'trillion-boom',
      levers: { invest: 1.5, 'invest.chips': 0.5, demand: 2 },
    })
    expect(valueInForce(scenario, 'invest.energy', 2030)).toBe(3)
    expect(valueInForce(scenario, 'invest.chips', 2030)).toBe(1.5)
    expect(valueInForce(scenario, 'invest', 2030)).toBeCloseTo(2.7, 12)
    expect(valueInForce(scenario, 'demand', 2030)).toBe(2)
  })

  it('of a lever that replaces is the lever, whatever the preset', () => {
    const levers = { training: 2, leadTime: 3, elasticity: 0.5 }
    const scenario = scenarioOf({ preset: 'train-the-trades', levers })
    expect(valueInForce(scenario, 'training', 2030)).toBe(2)
    expect(valueInForce(scenario, 'leadTime', 2030)).toBe(3)
    expect(valueInForce(scenario, 'elasticity', 2030)).toBe(0.5)
  })

  it('of the demand winter ends with it', () => {
    const scenario = scenarioOf({ preset: 'demand-winter' })
    expect(valueInForce(scenario, 'demand', 2029.4)).toBe(0.3)
    expect(valueInForce(scenario, 'demand', 2029.5)).toBe(1)
    expect(valueInForce(scenario, 'invest.chips', 2035)).toBe(0.6)
  })

  it('of chip efficiency is in times a year', () => {
    const scenario = scenarioOf({ preset: 'efficiency-breakthrough' })
    expect(valueInForce(scenario, 'chipEfficiency', 2026.75)).toBe(1.4)
    expect(valueInForce(scenario, 'chipEfficiency', 2027)).toBeCloseTo(1.8, 12)
  })
})

describe('structure: the open release', () => {
  it('is that of the preset unless a lever speaks', () => {
    expect(releaseOf(BASELINE)).toBeNull()
    expect(valueInForce(BASELINE, 'openRelease', 2030)).toBeNaN()
    const preset = 'open-model-shock'
    expect(releaseOf(scenarioOf({ preset }))).toEqual({ year: 2027, strength: 1 })
    expect(releaseOf(scenarioOf({ preset, levers: { openStrength: 0 } }))).toBeNull()
  })

  it('takes the default of its twin', () => {
    expect(releaseOf(scenarioOf({ levers: { openRelease: 2030 } }))).toEqual({
      year: 2030,
      strength: 1,
    })
    expect(releaseOf(scenarioOf({ levers: { openStrength: 2 } }))).toEqual({
      year: 2027,
      strength: 2,
    })
  })

  it('does not wait for the levers', () => {
    const levers = { openRelease: 2028 }
    const [early, late] = [2024, 2035].map((from) => simulate(scenarioOf({ levers, from })))
    expect(early && late && firstDifference(early, late)).toBeNull()
  })
})

describe('structure: the power of new chips', () => {
  it('stays continuous where the lever takes over between states', () => {
    const from = 2028.01
    const run = simulate(scenarioOf({ levers: { chipEfficiency: 2 }, from }))
    const step = Math.ceil(stepOfYear(from))
    const expected = 0.65 * 1.4 ** (2025 - from) * 2 ** (from - (2024 + step / 32))
    expect(valueAtStep(run, step, 'newChipKWPerH100e')).toBeCloseTo(expected, 12)
    expect(at(run, 2028, 'newChipKWPerH100e')).toBeCloseTo(0.65 / 1.4 ** 3, 12)
  })

  it('stays that of the preset where the lever repeats it', () => {
    const preset = simulate(scenarioOf({}))
    const lever = simulate(scenarioOf({ levers: { chipEfficiency: 1.4 } }))
    expect(firstDifference(lever, preset)).toBeNull()
  })
})
