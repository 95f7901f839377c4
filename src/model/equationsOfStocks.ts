// Equations of the stocks: what they hold at the first state and what flows in and out.

import {
  FADE_YEAR,
  MONEY_FLOOR,
  MONEY_POWER,
  RELEASE_FADE_YEARS,
  SMOOTHING_YEARS,
} from './constants'
import type { Equation, EquationId, StockEquation } from './equation'

const stock = (initial: string, inflows: string[], outflows: string[] = []): StockEquation => ({
  initial,
  inflows,
  outflows,
})

const logStock = (initial: string, growth: string): StockEquation => ({
  ...stock(initial, [growth]),
  isLog: true,
})

// Growth that fades from a year on and answers to money for models, /yr.
const fadingGrowth = (growth: string, fadeYears: string, moneyPower: number) =>
  `${growth} * EXP(-(MAX(0, TIME - ${FADE_YEAR}) / ${fadeYears})) * MAX(${MONEY_FLOOR}, p.investModels) ^ ${moneyPower}`

// The adoption rate with what is left of the draw of an open release and the money of applications.
const ADOPTION_RATE = `p.adoptionRate * (1 + releaseStrength * p.releaseAdoptionGain * EXP(-((TIME - releaseYear) / ${RELEASE_FADE_YEARS}))) * MAX(${MONEY_FLOOR}, p.investApplications) ^ ${MONEY_POWER.adoption}`

export const EQUATIONS_OF_STOCKS = {
  // Power.
  energyGW: stock('p.initialEnergyGW', ['energisedGWYr'], ['energyGW / p.energyLifeYears']),
  pipeline1GW: stock('p.initialPipeline1GW', ['energyStartsGWYr'], ['pipelineFlow1GWYr']),
  pipeline2GW: stock('p.initialPipeline2GW', ['pipelineFlow1GWYr'], ['pipelineFlow2GWYr']),
  pipeline3GW: stock('p.initialPipeline3GW', ['pipelineFlow2GWYr'], ['energisedGWYr']),

  // Chips.
  chipsMH100e: stock(
    'p.initialChipsMH100e',
    ['shippedMH100eYr'],
    ['chipsMH100e / p.chipLifeYears'],
  ),
  ratedChipGW: stock(
    'p.initialRatedChipGW',
    ['shippedChipGWYr'],
    ['ratedChipGW / p.chipLifeYears'],
  ),
  fabChipGWYr: stock('p.initialFabChipGWYr', ['fabChangeGWYr2']),

  // Data centres.
  infrastructureGW: stock(
    'p.initialInfrastructureGW',
    ['completedGWYr'],
    ['infrastructureGW / p.infrastructureLifeYears'],
  ),
  constructionGW: stock('p.initialConstructionGW', ['infrastructureStartsGWYr'], ['completedGWYr']),

  // Labour.
  labourK: stock('p.initialLabourK', ['graduatedKYr', 'poachedKYr'], ['retiredKYr']),
  labourInTrainingK: stock('p.initialLabourInTrainingK', ['enrolledKYr'], ['graduatedKYr']),

  // Models.
  modelsBaseIndex: logStock(
    'p.initialModelsIndex',
    fadingGrowth('p.modelsGrowth', 'p.modelsFadeYears', MONEY_POWER.models),
  ),
  trainingMH100e: logStock(
    'p.initialTrainingMH100e',
    fadingGrowth('p.trainingGrowth', 'p.trainingFadeYears', MONEY_POWER.training),
  ),

  // Demand and market.
  adoption: stock('p.initialAdoption', [
    `(IF adoption <= adoptionCeiling THEN ${ADOPTION_RATE} * adoption * (1 - adoption / adoptionCeiling) ELSE (adoptionCeiling - adoption) / p.churnYears)`,
  ]),
  wantedTokS: stock('targetTokS', ['(targetTokS - wantedTokS) / p.demandDelayYears']),
  priceUsdPerMtok: logStock(
    'p.initialPriceUsdPerMtok',
    'LN(targetPriceUsdPerMtok / priceUsdPerMtok) / p.priceDelayYears',
  ),
  smoothedRequiredMH100e: stock('p.initialSmoothedShare * requiredMH100e', [
    `(requiredMH100e - smoothedRequiredMH100e) / ${SMOOTHING_YEARS}`,
  ]),

  // Capital built; it feeds nothing back.
  capitalEnergyBnUsd: stock('0', ['spentEnergyBnUsdYr']),
  capitalChipsBnUsd: stock('0', ['spentChipsBnUsdYr']),
  capitalInfrastructureBnUsd: stock('0', ['spentInfrastructureBnUsdYr']),
  capitalModelsBnUsd: stock('0', ['spentModelsBnUsdYr']),
  capitalApplicationsBnUsd: stock('0', ['spentApplicationsBnUsdYr']),
} as const satisfies Partial<Record<EquationId, Equation>>
