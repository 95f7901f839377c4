// The stocks: what they hold at the first state and how one step moves them.

import { fillRequirement, fillTargetDemand } from './capacity'
import {
  FADE_YEAR,
  MONEY_FLOOR,
  MONEY_POWER,
  RELEASE_FADE_YEARS,
  SMOOTHING_YEARS,
} from './constants'
import { type Instant, positive, type Row } from './instant'

/** Fills the stocks of the first state. */
export function fillInitialStocks(row: Row, instant: Instant): void {
  const { parameters: p } = instant
  row.energyGW = p.initialEnergyGW
  row.pipeline1GW = p.initialPipeline1GW
  row.pipeline2GW = p.initialPipeline2GW
  row.pipeline3GW = p.initialPipeline3GW
  row.chipsMH100e = p.initialChipsMH100e
  row.ratedChipGW = p.initialRatedChipGW
  row.fabChipGWYr = p.initialFabChipGWYr
  row.infrastructureGW = p.initialInfrastructureGW
  row.constructionGW = p.initialConstructionGW
  row.labourK = p.initialLabourK
  row.labourInTrainingK = p.initialLabourInTrainingK
  row.modelsBaseIndex = p.initialModelsIndex
  row.trainingMH100e = p.initialTrainingMH100e
  row.adoption = p.initialAdoption
  row.priceUsdPerMtok = p.initialPriceUsdPerMtok
  // Demand starts settled; the smoothed requirement starts as a share of the first requirement.
  fillTargetDemand(row, p)
  row.wantedTokS = row.targetTokS
  fillRequirement(row, instant)
  row.smoothedRequiredMH100e = p.initialSmoothedShare * row.requiredMH100e
}

/** Moves every stock by one step of `dtYears`, all rates taken from the row before the step. */
export function advanceStocks(row: Row, instant: Instant, dtYears: number): void {
  const { parameters: p } = instant
  const models = dtYears * modelsGrowth(instant)
  const training = dtYears * trainingGrowth(instant)
  const adoption = dtYears * adoptionChange(row, instant)
  row.chipsMH100e += dtYears * (row.shippedMH100eYr - row.chipsMH100e / p.chipLifeYears)
  row.ratedChipGW += dtYears * (row.shippedChipGWYr - row.ratedChipGW / p.chipLifeYears)
  row.fabChipGWYr += dtYears * row.fabChangeGWYr2
  row.infrastructureGW +=
    dtYears * (row.completedGWYr - row.infrastructureGW / p.infrastructureLifeYears)
  row.constructionGW += dtYears * (row.infrastructureStartsGWYr - row.completedGWYr)
  row.energyGW += dtYears * (row.energisedGWYr - row.energyGW / p.energyLifeYears)
  row.pipeline1GW += dtYears * (row.energyStartsGWYr - row.pipelineFlow1GWYr)
  row.pipeline2GW += dtYears * (row.pipelineFlow1GWYr - row.pipelineFlow2GWYr)
  row.pipeline3GW += dtYears * (row.pipelineFlow2GWYr - row.energisedGWYr)
  row.labourK += dtYears * (row.graduatedKYr + row.poachedKYr - row.retiredKYr)
  row.labourInTrainingK += dtYears * (row.enrolledKYr - row.graduatedKYr)
  // Models, training and price move in logarithms, so that they stay positive.
  row.modelsBaseIndex *= Math.exp(models)
  row.trainingMH100e *= Math.exp(training)
  const priceGap = Math.log(row.targetPriceUsdPerMtok / row.priceUsdPerMtok)
  row.priceUsdPerMtok *= Math.exp((dtYears * priceGap) / p.priceDelayYears)
  row.adoption += adoption
  row.wantedTokS += (dtYears * (row.targetTokS - row.wantedTokS)) / p.demandDelayYears
  row.smoothedRequiredMH100e +=
    (dtYears * (row.requiredMH100e - row.smoothedRequiredMH100e)) / SMOOTHING_YEARS
  row.capitalEnergyBnUsd += dtYears * row.spentEnergyBnUsdYr
  row.capitalChipsBnUsd += dtYears * row.spentChipsBnUsdYr
  row.capitalInfrastructureBnUsd += dtYears * row.spentInfrastructureBnUsdYr
  row.capitalModelsBnUsd += dtYears * row.spentModelsBnUsdYr
  row.capitalApplicationsBnUsd += dtYears * row.spentApplicationsBnUsdYr
}

// Growth of algorithmic efficiency, /yr.
function modelsGrowth({ year, parameters: p }: Instant): number {
  const money = Math.max(MONEY_FLOOR, p.investModels) ** MONEY_POWER.models
  return p.modelsGrowth * Math.exp(-positive(year - FADE_YEAR) / p.modelsFadeYears) * money
}

// Growth of training compute wanted, /yr.
function trainingGrowth({ year, parameters: p }: Instant): number {
  const money = Math.max(MONEY_FLOOR, p.investModels) ** MONEY_POWER.training
  return p.trainingGrowth * Math.exp(-positive(year - FADE_YEAR) / p.trainingFadeYears) * money
}

// Change of adoption, share/yr.
function adoptionChange(row: Row, { year, parameters: p, release }: Instant): number {
  if (row.adoption > row.adoptionCeiling) {
    return (row.adoptionCeiling - row.adoption) / p.churnYears
  }
  const money = Math.max(MONEY_FLOOR, p.investApplications) ** MONEY_POWER.adoption
  const gain =
    release === null
      ? 0
      : release.strength *
        p.releaseAdoptionGain *
        Math.exp(-(year - release.year) / RELEASE_FADE_YEARS)
  const rate = p.adoptionRate * (1 + gain) * money
  return rate * row.adoption * (1 - row.adoption / row.adoptionCeiling)
}
