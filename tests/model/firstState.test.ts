// The first state: what the stocks hold before anything has flowed, and the clock they start on.

import { describe, expect, it } from 'vitest'
import { DEFAULT_PARAMETERS, type ParameterId } from '../../src/model/parameters'
import { PRESET_IDS } from '../../src/model/presets'
import { valueAtStep } from '../../src/model/run'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { DT_YEARS, STATE_COUNT, yearOfStep } from '../../src/model/time'
import { VARIABLE_IDS, VARIABLES, type VariableId } from '../../src/model/variables'
import { at, scenarioOf } from './suite'

const INITIAL: Partial<Record<VariableId, ParameterId>> = {
  energyGW: 'initialEnergyGW',
  pipeline1GW: 'initialPipeline1GW',
  pipeline2GW: 'initialPipeline2GW',
  pipeline3GW: 'initialPipeline3GW',
  chipsMH100e: 'initialChipsMH100e',
  ratedChipGW: 'initialRatedChipGW',
  fabChipGWYr: 'initialFabChipGWYr',
  infrastructureGW: 'initialInfrastructureGW',
  constructionGW: 'initialConstructionGW',
  labourK: 'initialLabourK',
  labourInTrainingK: 'initialLabourInTrainingK',
  modelsBaseIndex: 'initialModelsIndex',
  trainingMH100e: 'initialTrainingMH100e',
  adoption: 'initialAdoption',
  priceUsdPerMtok: 'initialPriceUsdPerMtok',
}
const SETTLED: readonly VariableId[] = ['wantedTokS', 'smoothedRequiredMH100e']

describe('structure: the first state', () => {
  it.each(PRESET_IDS)('of %s holds the table, demand settled and no capital built', (preset) => {
    const run = simulate(scenarioOf({ preset }))
    for (const id of VARIABLE_IDS) {
      const initial = INITIAL[id]
      if (initial !== undefined) expect(at(run, 2024, id), id).toBe(DEFAULT_PARAMETERS[initial])
      else if (id.startsWith('capital')) expect(at(run, 2024, id), id).toBe(0)
      else expect(VARIABLES[id].kind === 'stock', id).toBe(SETTLED.includes(id))
    }
    expect(at(run, 2024, 'wantedTokS')).toBe(at(run, 2024, 'targetTokS'))
    const smoothed = at(run, 2024, 'smoothedRequiredMH100e')
    expect(smoothed / at(run, 2024, 'requiredMH100e')).toBeCloseTo(0.4, 12)
  })

  it('settles demand at the levers in force then', () => {
    const run = simulate(scenarioOf({ levers: { demand: 5 }, from: 2024 }))
    expect(at(run, 2024, 'wantedTokS') / at(simulate(BASELINE), 2024, 'wantedTokS')).toBeCloseTo(
      5,
      12,
    )
  })

  it('is 2024.0, and 1/32 of a year passes from state to state until 2036.0', () => {
    expect(DT_YEARS).toBe(1 / 32)
    expect([yearOfStep(0), yearOfStep(1), yearOfStep(STATE_COUNT - 1)]).toEqual([
      2024, 2024.03125, 2036,
    ])
    expect(valueAtStep(simulate(BASELINE), STATE_COUNT - 1, 'energyGW')).toBeGreaterThan(0)
  })
})
