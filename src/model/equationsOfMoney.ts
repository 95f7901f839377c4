// Equations of money: plan, budgets, spending, and what money does to speed and wages.

import { BUILD_YEARS_MAX, GRID_YEAR, HURRY_SCARCITY_MAX } from './constants'
import type { Equation, EquationId } from './equation'
import { scarcity } from './equationsOfCapacity'
import type { LayerId } from './layers'

type LayerName = Capitalize<LayerId>

const EARNED = 'p.reinvestment * revenueBnUsdYr'

const budget = (layer: LayerName) =>
  `p.share${layer} * (planBnUsdYr * p.invest${layer} + ${EARNED})`

// Money of a layer over what the baseline would have at the same earnings.
const money = (layer: LayerName) =>
  `(IF planBnUsdYr + ${EARNED} > 0 THEN (planBnUsdYr * p.invest${layer} + ${EARNED}) / (planBnUsdYr + ${EARNED}) ELSE 1)`

const sum = (prefix: 'budget' | 'spent') =>
  `${prefix}EnergyBnUsdYr + ${prefix}ChipsBnUsdYr + ${prefix}InfrastructureBnUsdYr + ${prefix}ModelsBnUsdYr + ${prefix}ApplicationsBnUsdYr`

export const EQUATIONS_OF_MONEY = {
  // Budgets.
  planBnUsdYr:
    'p.investmentCeilingBnUsdYr / (1 + EXP(-(p.investmentRate * (TIME - p.investmentMidYear))))',
  budgetEnergyBnUsdYr: budget('Energy'),
  budgetChipsBnUsdYr: budget('Chips'),
  budgetInfrastructureBnUsdYr: budget('Infrastructure'),
  budgetModelsBnUsdYr: budget('Models'),
  budgetApplicationsBnUsdYr: budget('Applications'),
  budgetBnUsdYr: sum('budget'),
  outsideBnUsdYr:
    'planBnUsdYr * (p.shareEnergy * p.investEnergy + p.shareChips * p.investChips + p.shareInfrastructure * p.investInfrastructure + p.shareModels * p.investModels + p.shareApplications * p.investApplications)',
  reinvestedBnUsdYr: `${EARNED} * (p.shareEnergy + p.shareChips + p.shareInfrastructure + p.shareModels + p.shareApplications)`,
  moneyEnergy: money('Energy'),
  moneyChips: money('Chips'),
  moneyInfrastructure: money('Infrastructure'),

  // Speeds and wages.
  premium: `(${scarcity(HURRY_SCARCITY_MAX)} / p.premiumReference) ^ p.premiumPower`,
  energySpeed: 'moneyEnergy ^ p.speedPower * premium',
  infrastructureSpeed: 'moneyInfrastructure ^ p.speedPower',
  wage: '((moneyEnergy + moneyInfrastructure) / 2) ^ p.wagePower * premium',
  leadTimeYears: `MIN(${BUILD_YEARS_MAX}, p.leadTimeYears / energySpeed)`,
  buildTimeYears: `MIN(${BUILD_YEARS_MAX}, p.buildTimeYears / infrastructureSpeed)`,
  gridCeilingGWYr: `p.gridCeilingGWYr * energySpeed ^ 2 * EXP(p.gridGrowth * (TIME - ${GRID_YEAR}))`,

  // Spending, never more than the budget of each layer.
  spentEnergyBnUsdYr: 'MIN(budgetEnergyBnUsdYr, energyStartsGWYr * p.energyCostBnUsdPerGW)',
  spentChipsBnUsdYr: 'MIN(budgetChipsBnUsdYr, shippedChipGWYr * p.chipCostBnUsdPerGW)',
  spentInfrastructureBnUsdYr:
    'MIN(budgetInfrastructureBnUsdYr, infrastructureStartsGWYr * p.infrastructureCostBnUsdPerGW)',
  spentModelsBnUsdYr: 'budgetModelsBnUsdYr',
  spentApplicationsBnUsdYr: 'budgetApplicationsBnUsdYr',
  spentBnUsdYr: sum('spent'),
  unspentBnUsdYr: 'budgetBnUsdYr - spentBnUsdYr',
} as const satisfies Partial<Record<EquationId, Equation>>
