// Exports: the very texts of the command line, under names that tell what they are of.
import { describe, expect, it } from 'vitest'
import { bandsCsvOf } from '../../src/model/bandsTable'
import { bandsOf } from '../../src/model/ensemble'
import { simulate } from '../../src/model/simulate'
import { csvOf, jsonOf } from '../../src/model/table'
import { xmileOf } from '../../src/model/xmile'
import { type Exported, exportsOf, fileNameOf } from '../../src/page/files/exports'
import { NO_DOCUMENT } from '../../src/state/ownScenario'

const { scenario } = NO_DOCUMENT
const QUARTER_YEAR = 8

function exported(change: Partial<Exported['scenario']> = {}): Exported {
  const own = { ...scenario, ...change }
  const baseline = simulate({ ...scenario, assumptions: own.assumptions })
  return { ...NO_DOCUMENT, scenario: own, run: simulate(own), baseline, bands: null }
}

describe('exports', () => {
  it('are run, baseline and model, and the bands once these are computed', () => {
    const state = exported({ preset: 'energy-wall' })
    const { run, baseline, bands, model } = exportsOf(state)
    expect(run.map(({ text }) => text())).toEqual([
      csvOf(state.run, QUARTER_YEAR),
      jsonOf(state.run, QUARTER_YEAR),
    ])
    expect(baseline[0]?.text()).toBe(csvOf(state.baseline, QUARTER_YEAR))
    expect(model.map(({ text }) => text())).toEqual([xmileOf(state.scenario)])
    expect(bands).toEqual([])
    const computed = bandsOf(state.scenario, { runs: 10, seed: 1 })
    const later = exportsOf({ ...state, bands: computed }).bands
    expect(later.map(({ kind }) => kind)).toEqual(['csv', 'json'])
    expect(later[0]?.text()).toBe(bandsCsvOf(computed))
  })

  it('say in the name of the file what they are of, modified assumptions included', () => {
    const names = (state: Exported) => [
      fileNameOf(state, 'run', 'csv'),
      fileNameOf(state, 'baseline', 'json'),
      fileNameOf(state, null, 'json'),
    ]
    expect(names(exported({ preset: 'energy-wall' }))).toEqual([
      'five-layer-cake-energy-wall-run.csv',
      'five-layer-cake-baseline.json',
      'five-layer-cake-energy-wall.json',
    ])
    const events = [{ from: 2030, levers: { demand: 2 } }]
    expect(names(exported({ events, assumptions: { markup: 1.2 } }))).toEqual([
      'five-layer-cake-own-scenario-run-modified-assumptions.csv',
      'five-layer-cake-baseline-modified-assumptions.json',
      'five-layer-cake-own-scenario-modified-assumptions.json',
    ])
  })
})
