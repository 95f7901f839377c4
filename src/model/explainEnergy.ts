// Why power is not what one would think: hands, patience, and what demand asks for.

import { outsideChange } from './explainOutside'
import {
  CLEAR,
  changeOf,
  firstDifference,
  LITTLE,
  NOTABLE,
  type Pair,
  parameterAt,
} from './explainPair'
import type { Explanation } from './explanation'
import { type Run, valueAtStep } from './run'
import { valueIn } from './snapshot'
import { STEPS_PER_YEAR, yearOfStep } from './time'

/** Power switched on now was built over about this long: the lead time of the baseline. */
const BUILDING_YEARS = 4

/** This long after a change of money, power may be said to keep people waiting. */
const WAIT_YEARS = 1 / 2

/** Until this long after a change of money, power is still on its way. */
const ANSWER_YEARS = 3

/** What else moves power, and sooner than money does. */
const QUICKER = ['leadTimeYears', 'gridCeilingGWYr', 'gridGrowth'] as const

/** Less power than the reference, though nothing of its own is worse: the hands build halls. */
export function tradesDiverted(pair: Pair): readonly Explanation<'tradesDiverted'>[] {
  const energyChange = changeOf(pair, 'energyGW')
  const infrastructureChange = changeOf(pair, 'infrastructureGW')
  const isOwnFault =
    outsideChange(pair, pair.step, 'energy') < -NOTABLE ||
    changeOf(pair, 'leadTimeYears') > NOTABLE ||
    changeOf(pair, 'gridCeilingGWYr') < -NOTABLE
  const labourCover = meanCover(pair.run, pair.step)
  const referenceLabourCover = meanCover(pair.reference, pair.step)
  if (energyChange > -NOTABLE || infrastructureChange < NOTABLE || isOwnFault) return []
  if (labourCover > referenceLabourCover * (1 - NOTABLE)) return []
  const { against } = pair
  const args = { against, energyChange, infrastructureChange, labourCover, referenceLabourCover }
  return [{ code: 'tradesDiverted', args }]
}

/** Outside money for energy changed clearly and not long ago, and power has hardly followed. */
export function energyAnswersLate(pair: Pair): readonly Explanation<'energyAnswersLate'>[] {
  let first = pair.step + 1
  while (first > 0 && isMoneyChanged(pair, first - 1)) first -= 1
  const age = (pair.step - first) / STEPS_PER_YEAR
  const energyChange = changeOf(pair, 'energyGW')
  const budgetChange = changeOf(pair, 'budgetEnergyBnUsdYr')
  if (age < WAIT_YEARS || age > ANSWER_YEARS || QUICKER.some((id) => isOther(pair, id))) return []
  if (Math.abs(energyChange) > Math.min(CLEAR, LITTLE * Math.abs(budgetChange))) return []
  const args = { against: pair.against, sinceYear: yearOfStep(first), budgetChange, energyChange }
  return [{ code: 'energyAnswersLate', args }]
}

/** More power is wanted than in the reference, and what is built has moved little beside it. */
export function explainWanted(pair: Pair): readonly Explanation<'rebound' | 'wantedBeyondBuilt'>[] {
  const wantedChange = changeOf(pair, 'wantedGW')
  const wanted = {
    against: pair.against,
    wantedGW: valueIn(pair.here, 'wantedGW'),
    referenceWantedGW: valueIn(pair.there, 'wantedGW'),
  }
  const newChipPowerChange = changeOf(pair, 'newChipKWPerH100e')
  const fleetPowerChange = changeOf(pair, 'wattsPerChip')
  if (newChipPowerChange < -CLEAR && fleetPowerChange < 0 && wantedChange > NOTABLE) {
    return [{ code: 'rebound', args: { newChipPowerChange, ...wanted } }]
  }
  if (wantedChange < CLEAR || changeOf(pair, 'energyGW') > LITTLE * wantedChange) return []
  const first = firstDifference(pair.run, pair.reference) ?? pair.step
  if (pair.step - first > BUILDING_YEARS * STEPS_PER_YEAR) return []
  const args = {
    ...wanted,
    energyGW: valueIn(pair.here, 'energyGW'),
    referenceEnergyGW: valueIn(pair.there, 'energyGW'),
  }
  return [{ code: 'wantedBeyondBuilt', args }]
}

function isMoneyChanged(pair: Pair, step: number): boolean {
  return Math.abs(outsideChange(pair, step, 'energy')) > CLEAR
}

function isOther({ forces, referenceForces, step }: Pair, id: (typeof QUICKER)[number]): boolean {
  return parameterAt(forces, step, id) !== parameterAt(referenceForces, step, id)
}

function meanCover(run: Run, step: number): number {
  const first = Math.max(0, step - BUILDING_YEARS * STEPS_PER_YEAR)
  let sum = 0
  for (let state = first; state <= step; state++) sum += valueAtStep(run, state, 'labourCover')
  return sum / (step - first + 1)
}
