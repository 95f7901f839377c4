// The exported document, read and run by an evaluator that knows nothing of the source's equations.

import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { readSimulateRequest } from '../../src/cli/simulateRequest'
import { LAYERS } from '../../src/model/layers'
import { PARAMETER_IDS, PARAMETERS } from '../../src/model/parameters'
import { PRESET_IDS } from '../../src/model/presets'
import { valueAtStep } from '../../src/model/run'
import { BASELINE, type Scenario } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { DT_YEARS, STATE_COUNT } from '../../src/model/time'
import { VARIABLE_IDS } from '../../src/model/variables'
import { xmileOf } from '../../src/model/xmile'
import { scenarioOf } from './suite'
import { FUNCTIONS, math, parse, readDocument, referencesOf, runDocument } from './xmileDocument'

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  baseline: BASELINE,
  'energy-wall': scenarioOf({ preset: 'energy-wall' }),
  'energy-wall with levers': scenarioOf({
    preset: 'energy-wall',
    levers: { grid: 30, 'invest.chips': 1.5, leadTime: 3 },
    from: 2025.01,
  }),
  'open-model-shock': scenarioOf({ preset: 'open-model-shock' }),
  'a later and stronger release': scenarioOf({
    preset: 'open-model-shock',
    levers: { openRelease: 2029.75, openStrength: 2 },
  }),
  'efficiency-breakthrough with levers': scenarioOf({
    preset: 'efficiency-breakthrough',
    levers: { chipEfficiency: 1.2, elasticity: 0.6 },
    from: 2030,
  }),
  'chip efficiency from the first state': scenarioOf({
    levers: { chipEfficiency: 1.8 },
    from: 2024,
  }),
  'demand-winter': scenarioOf({ preset: 'demand-winter', levers: { demand: 2 }, from: 2028 }),
  'own events and assumptions': scenarioOf({
    assumptions: { utilisation: 0.4, newChipKWPerH100e: 0.8, initialEnergyGW: 3 },
    events: [
      { from: 2027, until: 2029, levers: { invest: 0, demand: 0.2 } },
      { from: 2028.3, assumptions: { newChipKWPerH100e: 0.5, gridGrowth: 0 } },
      { from: 2030, levers: { chipEfficiency: 1.05, training: 2 } },
    ],
  }),
  'no money and no hands': scenarioOf({
    levers: { invest: 0 },
    from: 2024,
    assumptions: { reinvestment: 0, initialLabourK: 0, initialLabourInTrainingK: 0 },
  }),
  'no power at first': scenarioOf({ assumptions: { initialEnergyGW: 0 } }),
}

const BASELINE_TEXT = xmileOf(BASELINE)
const DOCUMENT = readDocument(BASELINE_TEXT)

describe('the exported document', () => {
  it('is well formed for every preset and names what it is', () => {
    for (const preset of PRESET_IDS) {
      expect(XMLValidator.validate(xmileOf(scenarioOf({ preset })))).toBe(true)
    }
    expect(DOCUMENT.version).toBe('1.0')
    expect(Object.keys(DOCUMENT.header)).toEqual(['vendor', 'product', 'name'])
    expect(DOCUMENT.specs).toMatchObject({ start: '2024', stop: '2036', method: 'euler' })
    expect(DOCUMENT.specs.dt).toEqual({ '#text': String(1 / DT_YEARS), reciprocal: 'true' })
  })

  it('has every variable and every parameter, each with a unit', () => {
    const names = DOCUMENT.elements.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([...VARIABLE_IDS]))
    expect(names).toEqual(expect.arrayContaining(PARAMETER_IDS.map((id) => `p_${id}`)))
    for (const { eqn, units } of DOCUMENT.elements) {
      expect(eqn).not.toMatch(/NaN|Infinity|undefined|^$/)
      expect(units).toMatch(/^(1|[$\w]+)([/*][$\w]+)*$/)
    }
  })

  it('has no two names that differ by case only', () => {
    const names = DOCUMENT.elements.map(({ name }) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*[a-z0-9]$/)
  })

  it('refers to nothing it does not define, and calls functions as XMILE does', () => {
    const names = new Set([...DOCUMENT.elements.map(({ name }) => name), 'TIME'])
    for (const { eqn, inflow, outflow } of DOCUMENT.elements) {
      expect(
        [...referencesOf(eqn), ...inflow, ...outflow].filter((name) => !names.has(name)),
      ).toEqual([])
      parse(eqn).traverse((node) => {
        if (!math.isFunctionNode(node)) return
        expect(FUNCTIONS[node.fn.toString() as keyof typeof FUNCTIONS]).toBe(node.args.length)
      })
    }
  })

  it('uses each parameter of its own and keeps the defaults', () => {
    const used = new Set(DOCUMENT.elements.flatMap(({ eqn }) => referencesOf(eqn)))
    expect(PARAMETER_IDS.filter((id) => !used.has(`p_${id}`))).toEqual([])
    const byName = new Map(DOCUMENT.elements.map((element) => [element.name, element.eqn]))
    for (const id of PARAMETER_IDS) {
      expect(Number(byName.get(`p_${id}`))).toBe(PARAMETERS[id].value)
    }
  })

  it('joins each flow to at most one stock on either side', () => {
    const stocks = DOCUMENT.elements.filter(({ kind }) => kind === 'stock')
    const flows = new Set(
      DOCUMENT.elements.filter(({ kind }) => kind === 'flow').map(({ name }) => name),
    )
    for (const side of ['inflow', 'outflow'] as const) {
      const joined = stocks.flatMap((stock) => stock[side])
      expect(new Set(joined).size).toBe(joined.length)
      expect(joined.filter((name) => !flows.has(name))).toEqual([])
    }
  })
})

describe('structure: the exported equations, run by another evaluator', () => {
  it.each(Object.keys(SCENARIOS))('agree with the run to 1e-6 at every state: %s', (name) => {
    const scenario = SCENARIOS[name] ?? BASELINE
    const run = simulate(scenario)
    const states = runDocument(xmileOf(scenario))
    expect(states).toHaveLength(STATE_COUNT)
    const offenders: string[] = []
    states.forEach((state, step) => {
      for (const id of VARIABLE_IDS) {
        const expected = valueAtStep(run, step, id)
        const actual = state[id] ?? Number.NaN
        const isClose = Math.abs(actual - expected) <= 1e-6 * Math.abs(expected)
        if (!isClose) offenders.push(`${id} at ${step}: ${actual} for ${expected}`)
      }
      if (state.bindingLayer !== (run.binding[step] ?? 0) + 1) {
        offenders.push(
          `binding at ${step}: ${state.bindingLayer} for ${LAYERS[run.binding[step] ?? 0]}`,
        )
      }
    })
    expect(offenders.slice(0, 10)).toEqual([])
  })
})

describe('the simulate command', () => {
  it('exports one scenario, not an ensemble', () => {
    const request = readSimulateRequest(['--scenario', 'energy-wall', '--format', 'xmile'])
    expect(request).toMatchObject({ kind: 'simulate', format: 'xmile' })
    const sampled = ['--scenario', 'baseline', '--format', 'xmile', '--ensemble', '10']
    expect(readSimulateRequest(sampled)).toMatchObject({ kind: 'refusal' })
  })
})
