// What limits a layer: the binding one has no room, the others have, and each waits for what the run lacks.
import { describe, expect, it } from 'vitest'
import { isAbout, limitOf } from '../../src/model/explainLayer'
import type { Explanation } from '../../src/model/explanation'
import { LAYERS } from '../../src/model/layers'
import type { Levers } from '../../src/model/levers'
import { PRESET_IDS, type PresetId } from '../../src/model/presets'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'

const runOf = (preset: PresetId, levers: Levers = {}) => simulate({ ...BASELINE, preset, levers })

describe('the limit of a layer', () => {
  it.each(PRESET_IDS)('is nothing served beyond what is where it binds, in %s', (preset) => {
    const run = runOf(preset)
    for (let year = 2024; year <= 2036; year += 0.25) {
      for (const layer of LAYERS) {
        const { binds, room } = limitOf(run, layer, year)
        if (binds.args.layer === layer) expect(room).toBeCloseTo(0, 9)
        else expect(room).toBeGreaterThanOrEqual(-1e-9)
        const { sinceYear, untilYear } = binds.args
        expect(year).toBeGreaterThanOrEqual(sinceYear ?? 2024)
        if (untilYear !== null) expect(year).toBeLessThan(untilYear)
      }
    }
  })

  it.each([
    ['baseline', 2025, 'chips', ['factories']],
    ['baseline', 2026.5, 'infrastructure', ['time']],
    ['energy-wall', 2034, 'energy', ['grid']],
    ['labour-shortage', 2034, 'infrastructure', ['hands']],
    ['labour-shortage', 2034, 'energy', ['hands', 'grid']],
    ['baseline', 2030, 'models', []],
    ['baseline', 2030, 'applications', []],
  ] as const)('in %s in %d waits, for %s, for %j', (preset, year, layer, waits) => {
    expect(limitOf(runOf(preset), layer, year).waits).toEqual(waits)
  })

  it.each([
    ['energy', 0.1, 2028],
    ['chips', 0, 2027],
    ['infrastructure', 0.3, 2029],
  ] as const)('waits for money where %s has only %d of the plan, in %d', (layer, share, year) => {
    const run = runOf('baseline', { [`invest.${layer}`]: share })
    expect(limitOf(run, layer, year).waits).toContain('money')
  })

  it('has no room to tell where nothing is served', () => {
    const run = runOf('baseline')
    const idle = { ...run, values: run.values.map(() => 0) }
    for (const layer of LAYERS) expect(limitOf(idle, layer, 2030).room).toBeNull()
  })
})

describe('an explanation', () => {
  const NOTHING = { against: 'baseline' } as const
  it('is about the layer it names, or the one it is told of', () => {
    const of = (one: unknown) => LAYERS.filter((layer) => isAbout(one as Explanation, layer))
    expect(of({ code: 'extraWaits', args: { ...NOTHING, layer: 'chips' } })).toEqual(['chips'])
    expect(of({ code: 'tradesDiverted', args: NOTHING })).toEqual(['energy'])
    expect(of({ code: 'trainingTakesFleet', args: NOTHING })).toEqual(['models'])
    expect(of({ code: 'priceOutrunsUse', args: NOTHING })).toEqual(['applications'])
    expect(of({ code: 'moneyIdle', args: NOTHING })).toEqual([])
    expect(of({ code: 'binds', args: { layer: 'energy' } })).toEqual([])
  })
})
