// Extreme conditions: without money, energy, labour or demand, and with far too much of them.

import { describe, expect, it } from 'vitest'
import type { Parameters } from '../../src/model/parameters'
import { type Run, seriesOf, valueAtStep } from '../../src/model/run'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { DT_YEARS } from '../../src/model/time'
import { SPENT_OF_LAYER, type VariableId } from '../../src/model/variables'
import { BALANCE_IDS, lossOf, moneyLostIn } from './balance'
import { faultOf } from './soundness'
import { at, STEPS, scenarioOf } from './suite'

const NO_ENERGY: Partial<Parameters> = {
  initialEnergyGW: 0,
  initialPipeline1GW: 0,
  initialPipeline2GW: 0,
  initialPipeline3GW: 0,
  gridCeilingGWYr: 0,
}
const NO_LABOUR: Partial<Parameters> = {
  initialLabourK: 0,
  initialLabourInTrainingK: 0,
  enrolmentKYr: 0,
  poachRate: 0,
}

const under = (assumptions: Partial<Parameters>) => simulate(scenarioOf({ assumptions }))

const CONDITIONS: Record<string, Run> = {
  'no money': simulate(
    scenarioOf({ levers: { invest: 0 }, from: 2024, assumptions: { reinvestment: 0 } }),
  ),
  'no energy': under(NO_ENERGY),
  'no labour': under(NO_LABOUR),
  'no money in the world': under({ investmentCeilingBnUsdYr: 0, reinvestment: 0 }),
  'neither energy nor data centres': under({
    ...NO_ENERGY,
    initialInfrastructureGW: 0,
    initialConstructionGW: 0,
  }),
  'hardly any demand': under({ demand: 1e-9 }),
  'nothing to compute': under({ demand: 1e-9, initialTrainingMH100e: 1e-6 }),
  'a million times the demand': under({ demand: 1e6 }),
  'a thousand times the money': simulate(scenarioOf({ levers: { invest: 1000 }, from: 2024 })),
}

const runUnder = (condition: string): Run => CONDITIONS[condition] ?? simulate(BASELINE)

const isAllZero = (run: Run, id: VariableId) => seriesOf(run, id).every((value) => value === 0)

// A stock that nothing enters wears off by the same share at each step.
function expectWearingOff(run: Run, id: VariableId, lifeYears: number): void {
  const values = seriesOf(run, id)
  for (const [step, value] of values.entries()) {
    const expected = (values[0] ?? 0) * (1 - DT_YEARS / lifeYears) ** step
    if (Math.abs(value / expected - 1) > 1e-9) expect.fail(`${id} at step ${step}`)
  }
}

describe('extreme conditions: every number stays sound and nothing is lost', () => {
  it.each(Object.keys(CONDITIONS))('%s', (condition) => {
    const run = runUnder(condition)
    expect(faultOf(run)).toBeNull()
    expect(BALANCE_IDS.map((id) => lossOf(run, id)).filter((loss) => loss !== null)).toEqual([])
    expect(moneyLostIn(run)).toBeNull()
  })
})

describe('extreme conditions: each does what it must', () => {
  it('without money nothing is bought and chips and sites wear off', () => {
    const run = runUnder('no money')
    for (const id of Object.values(SPENT_OF_LAYER)) expect(isAllZero(run, id), id).toBe(true)
    expect(isAllZero(run, 'budgetBnUsdYr')).toBe(true)
    expectWearingOff(run, 'chipsMH100e', 5)
    expectWearingOff(run, 'ratedChipGW', 5)
    for (const id of ['energyStartsGWYr', 'infrastructureStartsGWYr', 'shippedChipGWYr'] as const)
      expect(isAllZero(run, id), id).toBe(true)
  })

  it('without energy nothing runs, nothing is served and nothing is earned', () => {
    const run = runUnder('no energy')
    for (const id of ['energyGW', 'poweredGW', 'servedTokS', 'revenueBnUsdYr'] as const)
      expect(isAllZero(run, id), id).toBe(true)
    expect(run.binding.every((layer) => layer === 0)).toBe(true)
    // Chips that cannot be powered are renewed, none is added.
    for (const step of STEPS) {
      const renewal = valueAtStep(run, step, 'chipsMH100e') / 5
      const wanted = valueAtStep(run, step, 'wantedChipGWYr')
      expect(wanted / valueAtStep(run, step, 'newChipKWPerH100e') / renewal).toBeCloseTo(1, 9)
    }
  })

  it('without labour nothing is completed and what stands wears off', () => {
    const run = runUnder('no labour')
    for (const id of ['completedGWYr', 'energisedGWYr', 'labourK', 'labourCover'] as const)
      expect(isAllZero(run, id), id).toBe(true)
    expectWearingOff(run, 'energyGW', 30)
    expectWearingOff(run, 'infrastructureGW', 20)
  })

  it('with neither energy nor data centres the first of the two binds until sites are complete', () => {
    const run = runUnder('neither energy nor data centres')
    expect(at(run, 2024, 'capInfrastructureTokS')).toBe(0)
    expect(at(run, 2024, 'capEnergyTokS')).toBe(0)
    expect(run.binding.every((layer) => layer === 0)).toBe(true)
  })

  it('without money for models and applications their growth goes on at the floor', () => {
    const levers = { 'invest.models': 0, 'invest.applications': 0 }
    const run = simulate(scenarioOf({ levers, from: 2024 }))
    const baseline = simulate(BASELINE)
    const growth = (of: Run, id: VariableId) =>
      Math.log(at(of, 2024 + DT_YEARS, id) / at(of, 2024, id))
    const slowed = (id: VariableId) => growth(run, id) / growth(baseline, id)
    expect(slowed('modelsIndex')).toBeCloseTo(1e-6 ** 0.25, 9)
    expect(slowed('trainingMH100e')).toBeCloseTo(1e-6 ** 0.5, 9)
    expect(at(run, 2024, 'demandFactor')).toBeCloseTo(0.25 ** 0.35, 12)
  })

  it('with hardly any demand the applications bind and only training keeps the fleet', () => {
    const run = runUnder('hardly any demand')
    expect(run.binding.every((layer) => layer === 4)).toBe(true)
    expect(at(run, 2032, 'inferenceShare')).toBe(0.25)
    // No glut makes a token cheaper than it costs.
    const ratio = (step: number) =>
      valueAtStep(run, step, 'targetPriceUsdPerMtok') / valueAtStep(run, step, 'costUsdPerMtok')
    for (const step of STEPS) expect(ratio(step)).toBeCloseTo(1.1, 12)
    expect(at(run, 2032, 'poweredGW')).toBeLessThan(at(simulate(BASELINE), 2032, 'poweredGW'))
  })

  it('with nothing to compute, what is above need is not even renewed', () => {
    const run = runUnder('nothing to compute')
    for (const id of ['energyStartsGWYr', 'infrastructureStartsGWYr', 'wantedChipGWYr'] as const)
      expect(at(run, 2024, id), id).toBe(0)
  })

  it('with a million times the demand supply binds, scarcity is capped and the price is up', () => {
    const run = runUnder('a million times the demand')
    const baseline = simulate(BASELINE)
    expect(run.binding.every((layer) => layer < 3)).toBe(true)
    expect(at(run, 2032, 'priceUsdPerMtok')).toBeGreaterThan(at(baseline, 2032, 'priceUsdPerMtok'))
    expect(at(run, 2024, 'premium')).toBeCloseTo((4 / 1.8) ** 0.4, 12)
    expect(at(run, 2024, 'targetPriceUsdPerMtok')).toBeCloseTo(
      at(run, 2024, 'costUsdPerMtok') * 1.1 * 1e3 ** 0.6,
      9,
    )
  })

  it('a thousand times the money powers more, and still leaves some unspent', () => {
    const run = runUnder('a thousand times the money')
    const baseline = simulate(BASELINE)
    for (const id of ['energyGW', 'chipsMH100e', 'infrastructureGW', 'servedTokS'] as const)
      expect(at(run, 2036, id), id).toBeGreaterThan(at(baseline, 2036, id))
    expect(at(run, 2030, 'unspentBnUsdYr')).toBeGreaterThan(at(baseline, 2030, 'budgetBnUsdYr'))
  })
})
