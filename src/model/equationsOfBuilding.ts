// Equations of building: what each layer orders, ships, starts and completes, and its hands.

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
import type { Equation, EquationId } from './equation'

const AFFORDABLE = 'budgetChipsBnUsdYr / p.chipCostBnUsdPerGW'

// The fleet needed in `years` if the requirement goes on growing, M H100e.
const needed = (years: number) => `p.headroom * requiredMH100e * EXP(${years} * requiredGrowth)`

// Facility power of that fleet, what is added being of today's new chips, GW.
const futureGW = (years: number) =>
  `(ratedChipGW + MAX(0, ${needed(years)} - chipsMH100e) * newChipKWPerH100e) * p.facilityPerChipPower`

export const EQUATIONS_OF_BUILDING = {
  // Orders and shipments of chips.
  requiredGrowth: `MIN(${BELIEVED_GROWTH.max}, MAX(${BELIEVED_GROWTH.min}, LN(requiredMH100e / smoothedRequiredMH100e) / ${GROWTH_YEARS}))`,
  hostableChipGW: `MIN(energyGW + ${HOST_FORESIGHT_YEARS} * readyPowerGWYr, infrastructureGW + ${HOST_FORESIGHT_YEARS} * constructionGW / buildTimeYears) / p.facilityPerChipPower`,
  chipTargetMH100e: `MIN(moneyChips ^ p.foresightPower * ${needed(HORIZON_YEARS.chips)}, chipsMH100e + MAX(0, ${CHIPS_PER_HOST} * moneyChips ^ p.foresightPower * hostableChipGW - ratedChipGW) / newChipKWPerH100e)`,
  wantedChipGWYr:
    'MAX(0, (chipTargetMH100e - chipsMH100e) / p.adjustYears + chipsMH100e / p.chipLifeYears) * newChipKWPerH100e',
  shippedChipGWYr: `MIN(fabChipGWYr, MIN(wantedChipGWYr, ${AFFORDABLE}))`,
  shippedMH100eYr: 'shippedChipGWYr / newChipKWPerH100e',
  fabChangeGWYr2: `MIN((MIN(wantedChipGWYr, ${AFFORDABLE}) - fabChipGWYr) / p.fabAdjustYears, p.fabGrowth * moneyChips ^ p.speedPower * (${FAB_FADE.floor} + ${1 - FAB_FADE.floor} * EXP(-(MAX(0, TIME - ${FAB_FADE.year}) / ${FAB_FADE.fadeYears}))) * fabChipGWYr)`,

  // Starts of data centres and of power.
  pipelineGW: 'pipeline1GW + pipeline2GW + pipeline3GW',
  neededInfrastructureGW: `moneyInfrastructure ^ p.foresightPower * MIN(${futureGW(HORIZON_YEARS.infrastructure)}, ${HALLS_PER_POWER} * (energyGW + ${PIPELINE_TRUST} * pipelineGW))`,
  infrastructureStartsGWYr:
    'MIN(MAX(0, (neededInfrastructureGW - infrastructureGW - constructionGW) / p.adjustYears + infrastructureGW / p.infrastructureLifeYears), budgetInfrastructureBnUsdYr / p.infrastructureCostBnUsdPerGW)',
  neededEnergyGW: `moneyEnergy ^ p.foresightPower * ${futureGW(HORIZON_YEARS.energy)}`,
  energyStartsGWYr:
    'MIN(MAX(0, (neededEnergyGW - energyGW - pipelineGW) / p.adjustYears + energyGW / p.energyLifeYears), budgetEnergyBnUsdYr / p.energyCostBnUsdPerGW)',

  // Flows to completion, held back by the cover of labour.
  pipelineFlow1GWYr: `${PIPELINE_STAGES} * pipeline1GW / leadTimeYears`,
  pipelineFlow2GWYr: `${PIPELINE_STAGES} * pipeline2GW / leadTimeYears`,
  readyPowerGWYr: `MIN(${PIPELINE_STAGES} * pipeline3GW / leadTimeYears, gridCeilingGWYr)`,
  labourNeededK:
    'constructionGW / buildTimeYears * p.infrastructureLabourKYrPerGW + readyPowerGWYr * p.energyLabourKYrPerGW',
  labourCover: '(IF labourNeededK > 0 THEN MIN(1, labourK / labourNeededK) ELSE 1)',
  completedGWYr: 'labourCover * constructionGW / buildTimeYears',
  energisedGWYr: 'labourCover * readyPowerGWYr',

  // Flows of labour.
  enrolledKYr: `p.enrolmentKYr * p.training * wage * (1 + ${ENROLMENT_PULL} * (1 - labourCover))`,
  graduatedKYr: 'labourInTrainingK / p.trainingYears',
  poachedKYr: `p.poachRate * wage * labourK * MIN(1, ${POACHING_PULL} * (1 - labourCover))`,
  retiredKYr: 'labourK / p.careerYears',
} as const satisfies Partial<Record<EquationId, Equation>>
