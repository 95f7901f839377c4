// Money: outside investment, earnings invested again, and what money does to speed and wages.

import { scarcity } from './capacity'
import { BUILD_YEARS_MAX, GRID_YEAR, HURRY_SCARCITY_MAX } from './constants'
import type { Instant, Row } from './instant'

/** Fills the budgets of the layers. */
export function fillBudgets(row: Row, { year, parameters: p }: Instant): void {
  const outside = outsideInvestment(year, p)
  const earned = p.reinvestment * row.revenueBnUsdYr
  row.budgetEnergyBnUsdYr = p.shareEnergy * (outside * p.investEnergy + earned)
  row.budgetChipsBnUsdYr = p.shareChips * (outside * p.investChips + earned)
  row.budgetInfrastructureBnUsdYr =
    p.shareInfrastructure * (outside * p.investInfrastructure + earned)
  row.budgetModelsBnUsdYr = p.shareModels * (outside * p.investModels + earned)
  row.budgetApplicationsBnUsdYr = p.shareApplications * (outside * p.investApplications + earned)
  row.budgetBnUsdYr =
    row.budgetEnergyBnUsdYr +
    row.budgetChipsBnUsdYr +
    row.budgetInfrastructureBnUsdYr +
    row.budgetModelsBnUsdYr +
    row.budgetApplicationsBnUsdYr
  row.outsideBnUsdYr =
    outside *
    (p.shareEnergy * p.investEnergy +
      p.shareChips * p.investChips +
      p.shareInfrastructure * p.investInfrastructure +
      p.shareModels * p.investModels +
      p.shareApplications * p.investApplications)
  row.reinvestedBnUsdYr =
    earned *
    (p.shareEnergy + p.shareChips + p.shareInfrastructure + p.shareModels + p.shareApplications)
  row.moneyEnergy = moneyAgainstBaseline(outside, p.investEnergy, earned)
  row.moneyChips = moneyAgainstBaseline(outside, p.investChips, earned)
  row.moneyInfrastructure = moneyAgainstBaseline(outside, p.investInfrastructure, earned)
}

/** Fills what money and unmet demand do to lead times, to the grid and to wages. */
export function fillSpeeds(row: Row, { year, parameters: p }: Instant): void {
  row.premium = (scarcity(row, HURRY_SCARCITY_MAX) / p.premiumReference) ** p.premiumPower
  const energySpeed = row.moneyEnergy ** p.speedPower * row.premium
  const infrastructureSpeed = row.moneyInfrastructure ** p.speedPower
  row.wage = ((row.moneyEnergy + row.moneyInfrastructure) / 2) ** p.wagePower * row.premium
  row.leadTimeYears = Math.min(BUILD_YEARS_MAX, p.leadTimeYears / energySpeed)
  row.buildTimeYears = Math.min(BUILD_YEARS_MAX, p.buildTimeYears / infrastructureSpeed)
  row.gridCeilingGWYr =
    p.gridCeilingGWYr * energySpeed ** 2 * Math.exp(p.gridGrowth * (year - GRID_YEAR))
}

// Logistic rise of outside investment, $bn/yr.
function outsideInvestment(year: number, p: Instant['parameters']): number {
  const fromMiddle = p.investmentRate * (year - p.investmentMidYear)
  return p.investmentCeilingBnUsdYr / (1 + Math.exp(-fromMiddle))
}

// Money of a layer over what the baseline would have at the same earnings.
function moneyAgainstBaseline(outside: number, invest: number, earned: number): number {
  const baseline = outside + earned
  return baseline === 0 ? 1 : (outside * invest + earned) / baseline
}
