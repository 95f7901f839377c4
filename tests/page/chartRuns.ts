// What the tests of the charts draw: every chart, of the energy wall beside the baseline, with samples.
import { bandsOf } from '../../src/model/ensemble'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { CHART_IDS, CHARTS, type Chart } from '../../src/page/drawer/chartTable'

export const baseline = simulate()
export const wall = { run: simulate({ ...BASELINE, preset: 'energy-wall' }), baseline }
export const bands = bandsOf(wall.run.scenario, { runs: 10, seed: 1 })
export const EVERY: readonly (readonly [string, Chart])[] = CHART_IDS.map((id) => [id, CHARTS[id]])
