// Building: what each layer orders, ships, starts, completes and spends, and the hands it takes.

import {
  BELIEVED_GROWTH,
  CHIPS_PER_HOST,
  ENROLMENT_PULL,
  FAB_FADE,
  GROWTH_YEARS,
  HALLS_PER_POWER,
  HORIZON_YEARS,
  HOST_FORESIGHT_YEARS,
  PIPELINE_STAGES,
  PIPELINE_TRUST,
  POACHING_PULL,
} from './constants'
import { clamp, type Instant, positive, type Row } from './instant'

/** Fills all orders, starts, completions, spending and the flows of labour. */
export function fillBuilding(row: Row, instant: Instant): void {
  fillChips(row, instant)
  fillStarts(row, instant)
  fillCompletions(row, instant)
  fillSpending(row, instant)
}

// Orders and shipments of chips.
function fillChips(row: Row, { year, parameters: p }: Instant): void {
  const growth = Math.log(row.requiredMH100e / row.smoothedRequiredMH100e) / GROWTH_YEARS
  row.requiredGrowth = clamp(growth, BELIEVED_GROWTH.min, BELIEVED_GROWTH.max)
  const ahead = row.moneyChips ** p.foresightPower
  const energySoonGW =
    HOST_FORESIGHT_YEARS *
    Math.min((PIPELINE_STAGES * row.pipeline3GW) / row.leadTimeYears, row.gridCeilingGWYr)
  const hallsSoonGW = (HOST_FORESIGHT_YEARS * row.constructionGW) / row.buildTimeYears
  const hostChipGW =
    Math.min(row.energyGW + energySoonGW, row.infrastructureGW + hallsSoonGW) /
    p.facilityPerChipPower
  const roomGW = positive(CHIPS_PER_HOST * ahead * hostChipGW - row.ratedChipGW)
  const targetMH100e = Math.min(
    ahead * neededMH100e(row, p, HORIZON_YEARS.chips),
    row.chipsMH100e + roomGW / row.newChipKWPerH100e,
  )
  const gapMH100e = targetMH100e - row.chipsMH100e
  row.wantedChipGWYr =
    positive(gapMH100e / p.adjustYears + row.chipsMH100e / p.chipLifeYears) * row.newChipKWPerH100e
  const affordableGWYr = row.budgetChipsBnUsdYr / p.chipCostBnUsdPerGW
  row.shippedChipGWYr = Math.min(row.fabChipGWYr, row.wantedChipGWYr, affordableGWYr)
  row.shippedMH100eYr = row.shippedChipGWYr / row.newChipKWPerH100e

  const orderedGWYr = Math.min(row.wantedChipGWYr, affordableGWYr)
  const fade = Math.exp(-positive(year - FAB_FADE.year) / FAB_FADE.fadeYears)
  const growthLimit =
    p.fabGrowth *
    row.moneyChips ** p.speedPower *
    (FAB_FADE.floor + (1 - FAB_FADE.floor) * fade) *
    row.fabChipGWYr
  row.fabChangeGWYr2 = Math.min((orderedGWYr - row.fabChipGWYr) / p.fabAdjustYears, growthLimit)
}

// Starts of data centres and of power.
function fillStarts(row: Row, { parameters: p }: Instant): void {
  row.pipelineGW = row.pipeline1GW + row.pipeline2GW + row.pipeline3GW
  const powerInSightGW = (row.energyGW + PIPELINE_TRUST * row.pipelineGW) * HALLS_PER_POWER
  row.neededInfrastructureGW =
    row.moneyInfrastructure ** p.foresightPower *
    Math.min(futureFleetGW(row, p, HORIZON_YEARS.infrastructure), powerInSightGW)
  const hallsGapGW = row.neededInfrastructureGW - row.infrastructureGW - row.constructionGW
  row.infrastructureStartsGWYr = Math.min(
    positive(hallsGapGW / p.adjustYears + row.infrastructureGW / p.infrastructureLifeYears),
    row.budgetInfrastructureBnUsdYr / p.infrastructureCostBnUsdPerGW,
  )
  row.neededEnergyGW =
    row.moneyEnergy ** p.foresightPower * futureFleetGW(row, p, HORIZON_YEARS.energy)
  const powerGapGW = row.neededEnergyGW - row.energyGW - row.pipelineGW
  row.energyStartsGWYr = Math.min(
    positive(powerGapGW / p.adjustYears + row.energyGW / p.energyLifeYears),
    row.budgetEnergyBnUsdYr / p.energyCostBnUsdPerGW,
  )
}

// Flows to completion, held back by the cover of labour, and the flows of labour.
function fillCompletions(row: Row, { parameters: p }: Instant): void {
  const stageYears = row.leadTimeYears / PIPELINE_STAGES
  const readyHallsGWYr = row.constructionGW / row.buildTimeYears
  const readyPowerGWYr = Math.min(row.pipeline3GW / stageYears, row.gridCeilingGWYr)
  row.pipelineFlow1GWYr = row.pipeline1GW / stageYears
  row.pipelineFlow2GWYr = row.pipeline2GW / stageYears
  row.labourNeededK =
    readyHallsGWYr * p.infrastructureLabourKYrPerGW + readyPowerGWYr * p.energyLabourKYrPerGW
  row.labourCover = row.labourNeededK === 0 ? 1 : Math.min(1, row.labourK / row.labourNeededK)
  row.completedGWYr = row.labourCover * readyHallsGWYr
  row.energisedGWYr = row.labourCover * readyPowerGWYr

  const shortfall = 1 - row.labourCover
  row.enrolledKYr = p.enrolmentKYr * p.training * row.wage * (1 + ENROLMENT_PULL * shortfall)
  row.graduatedKYr = row.labourInTrainingK / p.trainingYears
  row.poachedKYr = p.poachRate * row.wage * row.labourK * Math.min(1, POACHING_PULL * shortfall)
  row.retiredKYr = row.labourK / p.careerYears
}

// Money spent, never more than the budget of each layer.
function fillSpending(row: Row, { parameters: p }: Instant): void {
  row.spentEnergyBnUsdYr = Math.min(
    row.budgetEnergyBnUsdYr,
    row.energyStartsGWYr * p.energyCostBnUsdPerGW,
  )
  row.spentChipsBnUsdYr = Math.min(
    row.budgetChipsBnUsdYr,
    row.shippedChipGWYr * p.chipCostBnUsdPerGW,
  )
  row.spentInfrastructureBnUsdYr = Math.min(
    row.budgetInfrastructureBnUsdYr,
    row.infrastructureStartsGWYr * p.infrastructureCostBnUsdPerGW,
  )
  row.spentModelsBnUsdYr = row.budgetModelsBnUsdYr
  row.spentApplicationsBnUsdYr = row.budgetApplicationsBnUsdYr
  row.spentBnUsdYr =
    row.spentEnergyBnUsdYr +
    row.spentChipsBnUsdYr +
    row.spentInfrastructureBnUsdYr +
    row.spentModelsBnUsdYr +
    row.spentApplicationsBnUsdYr
  row.unspentBnUsdYr = row.budgetBnUsdYr - row.spentBnUsdYr
}

// The fleet needed in `horizonYears` if the requirement goes on growing, M H100e.
function neededMH100e(row: Row, p: Instant['parameters'], horizonYears: number): number {
  return p.headroom * row.requiredMH100e * Math.exp(row.requiredGrowth * horizonYears)
}

// Facility power of the fleet in `horizonYears`, what is added being of today's new chips, GW.
function futureFleetGW(row: Row, p: Instant['parameters'], horizonYears: number): number {
  const addedMH100e = positive(neededMH100e(row, p, horizonYears) - row.chipsMH100e)
  return (row.ratedChipGW + addedMH100e * row.newChipKWPerH100e) * p.facilityPerChipPower
}
