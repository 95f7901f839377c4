// Why power is not what one would think: hands, patience, and what demand asks for.

import { CLEAR, changeAtStep, changeOf, LITTLE, NOTABLE, type Pair } from './explainPair'
import type { Explanation } from './explanation'
import { type Run, valueAtStep } from './run'
import { valueIn } from './snapshot'
import { STEPS_PER_YEAR, yearOfStep } from './time'

/** Power switched on now was built over about this long: the lead time of the baseline. */
const BUILDING_YEARS = 4

/** Until this long after a change of money or lead time, power is still on its way. */
const ANSWER_YEARS = 3

/** Less power than the baseline, though nothing of its own is worse: the hands build halls. */
export function tradesDiverted(pair: Pair): readonly Explanation<'tradesDiverted'>[] {
  const energyChange = changeOf(pair, 'energyGW')
  const infrastructureChange = changeOf(pair, 'infrastructureGW')
  const isOwnFault =
    changeOf(pair, 'moneyEnergy') < 0 ||
    changeOf(pair, 'leadTimeYears') > NOTABLE ||
    changeOf(pair, 'gridCeilingGWYr') < -NOTABLE
  const labourCover = meanCover(pair.run, pair.step)
  const baselineLabourCover = meanCover(pair.baseline, pair.step)
  if (energyChange > -NOTABLE || infrastructureChange < NOTABLE || isOwnFault) return []
  if (labourCover > baselineLabourCover * (1 - NOTABLE)) return []
  const args = { energyChange, infrastructureChange, labourCover, baselineLabourCover }
  return [{ code: 'tradesDiverted', args }]
}

/** Money or lead time of energy changed clearly and not long ago, and power has not yet. */
export function energyAnswersLate(pair: Pair): readonly Explanation<'energyAnswersLate'>[] {
  let first = pair.step + 1
  while (first > 0 && isEnergyChanged(pair, first - 1)) first -= 1
  const age = (pair.step - first) / STEPS_PER_YEAR
  const energyChange = changeOf(pair, 'energyGW')
  const budgetChange = changeOf(pair, 'budgetEnergyBnUsdYr')
  const leadTimeChange = ownLeadTimeChange(pair, pair.step)
  if (first > pair.step || age > ANSWER_YEARS || Math.abs(energyChange) > CLEAR) return []
  const sinceYear = yearOfStep(first)
  const args = { sinceYear, budgetChange, leadTimeChange, energyChange }
  return [{ code: 'energyAnswersLate', args }]
}

/** More power is wanted than in the baseline, and what is built has moved little beside it. */
export function explainWanted(pair: Pair): readonly Explanation<'rebound' | 'wantedBeyondBuilt'>[] {
  const wantedChange = changeOf(pair, 'wantedGW')
  const wanted = {
    wantedGW: valueIn(pair.here, 'wantedGW'),
    baselineWantedGW: valueIn(pair.there, 'wantedGW'),
  }
  const newChipPowerChange = changeOf(pair, 'newChipKWPerH100e')
  const fleetPowerChange = changeOf(pair, 'wattsPerChip')
  if (newChipPowerChange < -CLEAR && fleetPowerChange < 0 && wantedChange > NOTABLE) {
    return [{ code: 'rebound', args: { newChipPowerChange, ...wanted } }]
  }
  if (wantedChange < CLEAR || changeOf(pair, 'energyGW') > LITTLE * wantedChange) return []
  const args = {
    ...wanted,
    energyGW: valueIn(pair.here, 'energyGW'),
    baselineEnergyGW: valueIn(pair.there, 'energyGW'),
  }
  return [{ code: 'wantedBeyondBuilt', args }]
}

function isEnergyChanged(pair: Pair, step: number): boolean {
  const moneyChange = changeAtStep(pair, step, 'moneyEnergy')
  return Math.abs(moneyChange) > CLEAR || Math.abs(ownLeadTimeChange(pair, step)) > CLEAR
}

// The lead time without the hurry of unmet demand: what money and permits make of it.
function ownLeadTimeChange(pair: Pair, step: number): number {
  const leadTime = 1 + changeAtStep(pair, step, 'leadTimeYears')
  return leadTime * (1 + changeAtStep(pair, step, 'premium')) - 1
}

function meanCover(run: Run, step: number): number {
  const first = Math.max(0, step - BUILDING_YEARS * STEPS_PER_YEAR)
  let sum = 0
  for (let state = first; state <= step; state++) sum += valueAtStep(run, state, 'labourCover')
  return sum / (step - first + 1)
}
