// Conservation: each stock holds what it held, plus what flowed in, less what flowed out.

import { LAYERS } from '../../src/model/layers'
import type { ParameterId, Parameters } from '../../src/model/parameters'
import { type Run, valueAtStep } from '../../src/model/run'
import { forcesOf } from '../../src/model/scenario'
import { DT_YEARS, STATE_COUNT, yearOfStep } from '../../src/model/time'
import { CAPITAL_OF_LAYER, SPENT_OF_LAYER, type VariableId } from '../../src/model/variables'

/** Stocks counted together and all that enters or leaves them. */
interface Balance {
  readonly stocks: readonly VariableId[]
  readonly inflows: readonly VariableId[]
  readonly outflows?: readonly VariableId[]
  /** The stock that ages, and its service life. */
  readonly ageing?: readonly [VariableId, ParameterId]
}

/** What is counted, by the name a reviewer would look for. */
export const BALANCES = {
  'power, with its pipeline': {
    stocks: ['energyGW', 'pipeline1GW', 'pipeline2GW', 'pipeline3GW'],
    inflows: ['energyStartsGWYr'],
    ageing: ['energyGW', 'energyLifeYears'],
  },
  'energised power': {
    stocks: ['energyGW'],
    inflows: ['energisedGWYr'],
    ageing: ['energyGW', 'energyLifeYears'],
  },
  'first third of the pipeline': {
    stocks: ['pipeline1GW'],
    inflows: ['energyStartsGWYr'],
    outflows: ['pipelineFlow1GWYr'],
  },
  'second third of the pipeline': {
    stocks: ['pipeline2GW'],
    inflows: ['pipelineFlow1GWYr'],
    outflows: ['pipelineFlow2GWYr'],
  },
  'data centres, with their sites': {
    stocks: ['infrastructureGW', 'constructionGW'],
    inflows: ['infrastructureStartsGWYr'],
    ageing: ['infrastructureGW', 'infrastructureLifeYears'],
  },
  'sites of data centres': {
    stocks: ['constructionGW'],
    inflows: ['infrastructureStartsGWYr'],
    outflows: ['completedGWYr'],
  },
  accelerators: {
    stocks: ['chipsMH100e'],
    inflows: ['shippedMH100eYr'],
    ageing: ['chipsMH100e', 'chipLifeYears'],
  },
  'rated power of the accelerators': {
    stocks: ['ratedChipGW'],
    inflows: ['shippedChipGWYr'],
    ageing: ['ratedChipGW', 'chipLifeYears'],
  },
  'fabs and packaging': { stocks: ['fabChipGWYr'], inflows: ['fabChangeGWYr2'] },
  'skilled trades, with those in training': {
    stocks: ['labourK', 'labourInTrainingK'],
    inflows: ['enrolledKYr', 'poachedKYr'],
    outflows: ['retiredKYr'],
  },
  'trades in training': {
    stocks: ['labourInTrainingK'],
    inflows: ['enrolledKYr'],
    outflows: ['graduatedKYr'],
  },
} as const satisfies Record<string, Balance>

export type BalanceId = keyof typeof BALANCES

export const BALANCE_IDS = Object.keys(BALANCES) as BalanceId[]

/** The first year in which more than this share of a stock has come from or gone to nowhere. */
const ROUNDING = 1e-9

/** The first year at which the stocks do not hold what flowed into them; null where they do. */
export function lossOf(run: Run, id: BalanceId): string | null {
  const balance: Balance = BALANCES[id]
  const { stocks, inflows, outflows = [], ageing } = balance
  const inForce = parametersByStep(run)
  const sum = (ids: readonly VariableId[], step: number) => {
    let total = 0
    for (const one of ids) total += valueAtStep(run, step, one)
    return total
  }
  // Rounding goes with what has passed through, which a stock nearly emptied no longer shows.
  let expected = sum(stocks, 0)
  let throughput = expected
  for (let step = 1; step < STATE_COUNT; step++) {
    const before = step - 1
    const lifeYears = ageing ? (inForce[before]?.[ageing[1]] ?? 0) : 1
    const aged = ageing ? valueAtStep(run, before, ageing[0]) / lifeYears : 0
    const inflow = sum(inflows, before)
    expected += DT_YEARS * (inflow - sum(outflows, before) - aged)
    throughput += DT_YEARS * Math.abs(inflow)
    const held = sum(stocks, step)
    if (Math.abs(held - expected) <= ROUNDING * Math.min(throughput, Math.abs(expected) + held))
      continue
    return `${id}: ${held} held, ${expected} expected in ${yearOfStep(step)}`
  }
  return null
}

/** What is paid for by the unit. */
const PURCHASES: readonly (readonly [VariableId, VariableId, ParameterId])[] = [
  ['spentEnergyBnUsdYr', 'energyStartsGWYr', 'energyCostBnUsdPerGW'],
  ['spentChipsBnUsdYr', 'shippedChipGWYr', 'chipCostBnUsdPerGW'],
  ['spentInfrastructureBnUsdYr', 'infrastructureStartsGWYr', 'infrastructureCostBnUsdPerGW'],
]

/**
 * The first year at which money was lost: brought in and earned is the budget, the budget is spent
 * or unspent, what is bought is paid for, and what is spent is built. Null where none was.
 */
export function moneyLostIn(run: Run): string | null {
  const built = LAYERS.map(() => 0)
  const inForce = parametersByStep(run)
  const isClose = (one: number, two: number) =>
    Math.abs(one - two) <= ROUNDING * Math.max(Math.abs(one), Math.abs(two))
  for (let step = 0; step < STATE_COUNT; step++) {
    const value = (id: VariableId) => valueAtStep(run, step, id)
    const budget = value('budgetBnUsdYr')
    const year = yearOfStep(step)
    if (!isClose(value('outsideBnUsdYr') + value('reinvestedBnUsdYr'), budget)) {
      return `the budget is not what came in, in ${year}`
    }
    if (!isClose(value('spentBnUsdYr') + value('unspentBnUsdYr'), budget)) {
      return `the budget is neither spent nor unspent in ${year}`
    }
    for (const [spent, bought, cost] of PURCHASES) {
      const price = inForce[step]?.[cost] ?? Number.NaN
      if (!isClose(value(spent), value(bought) * price)) return `${bought} unpaid in ${year}`
    }
    for (const [place, layer] of LAYERS.entries()) {
      const soFar = built[place] ?? 0
      if (!isClose(value(CAPITAL_OF_LAYER[layer]), soFar)) return `${layer} lost money in ${year}`
      built[place] = soFar + DT_YEARS * value(SPENT_OF_LAYER[layer])
    }
  }
  return null
}

// The parameters in force at every state.
function parametersByStep(run: Run): readonly Readonly<Parameters>[] {
  const forces = forcesOf(run.scenario)
  let at = 0
  return Array.from({ length: STATE_COUNT }, (_, step) => {
    while ((forces[at + 1]?.from ?? Number.POSITIVE_INFINITY) <= yearOfStep(step)) at++
    const force = forces[at]
    if (force === undefined) throw new RangeError('no parameters in force')
    return force.parameters
  })
}
