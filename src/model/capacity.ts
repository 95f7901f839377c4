// The five capacities, what is served, which layer binds, and the market for tokens.

import {
  APPLICATIONS_FLOOR,
  CAPABILITY_FLOOR,
  COST_SUPPLY_FLOOR,
  INFERENCE_SHARE,
  PRICE_SCARCITY_MAX,
  SCARCITY_SUPPLY_FLOOR,
  SECONDS_PER_YEAR,
  TOKENS_PER_MTOK,
} from './constants'
import { clamp, type Instant, type Row } from './instant'
import { LAYERS, type LayerId } from './layers'
import { chipPowerAt } from './scenario'
import { CAP_OF_LAYER } from './variables'

/** Fills the requirement for compute and the power it takes, from the stocks of the row. */
export function fillRequirement(row: Row, { year, parameters, chipTrend, release }: Instant): void {
  const { h100ePerFleetUnit, flopPerH100e, flopPerToken, utilisation } = parameters
  const releaseGain = release === null ? 0 : release.strength * parameters.releaseModelsGain
  row.modelsIndex = row.modelsBaseIndex * (1 + releaseGain)
  row.newChipKWPerH100e = chipPowerAt(year, chipTrend, parameters.chipEfficiency)
  row.wattsPerChip =
    row.chipsMH100e < parameters.fleetFloorMH100e
      ? row.newChipKWPerH100e
      : row.ratedChipGW / row.chipsMH100e
  row.ratedGW = row.ratedChipGW * parameters.facilityPerChipPower
  row.tokSPerMH100e =
    (flopPerH100e * h100ePerFleetUnit * utilisation * row.modelsIndex) / flopPerToken
  row.inferenceRequiredMH100e = row.wantedTokS / row.tokSPerMH100e
  row.requiredMH100e = row.inferenceRequiredMH100e + row.trainingMH100e
  row.wantedGW = row.requiredMH100e * row.wattsPerChip * parameters.facilityPerChipPower
}

/** Fills the capacities and what is served; returns the place in `LAYERS` of the binding layer. */
export function fillCapacity(row: Row, { parameters }: Instant): number {
  const facilityKWPerH100e = row.wattsPerChip * parameters.facilityPerChipPower
  row.inferenceShare =
    row.requiredMH100e > 0
      ? clamp(
          row.inferenceRequiredMH100e / row.requiredMH100e,
          INFERENCE_SHARE.min,
          INFERENCE_SHARE.max,
        )
      : INFERENCE_SHARE.min
  row.hostEnergyMH100e = row.energyGW / facilityKWPerH100e
  row.hostInfrastructureMH100e = row.infrastructureGW / facilityKWPerH100e
  row.poweredMH100e = Math.min(row.chipsMH100e, row.hostEnergyMH100e, row.hostInfrastructureMH100e)
  row.poweredGW = row.poweredMH100e * facilityKWPerH100e
  row.inferenceMH100e = row.poweredMH100e * row.inferenceShare
  const servingTokS = row.inferenceShare * row.tokSPerMH100e
  row.capEnergyTokS = row.hostEnergyMH100e * servingTokS
  row.capChipsTokS = row.chipsMH100e * servingTokS
  row.capInfrastructureTokS = row.hostInfrastructureMH100e * servingTokS
  row.suppliedTokS = row.poweredMH100e * servingTokS

  const capability = Math.max(
    CAPABILITY_FLOOR,
    (row.poweredMH100e * row.modelsIndex) / parameters.referenceFleetMH100e,
  )
  const odds = (1 / parameters.adoptionCeiling - 1) * capability ** -parameters.adoptionPower
  row.adoptionCeiling = 1 / (1 + odds)
  fillTargetDemand(row, parameters)
  row.capModelsTokS = addressedTokS(row, parameters) * row.adoptionCeiling
  row.capApplicationsTokS = row.wantedTokS

  row.servedTokS = Math.min(row.suppliedTokS, row.wantedTokS, row.capModelsTokS)
  row.unservedShare = row.wantedTokS > 0 ? 1 - row.servedTokS / row.wantedTokS : 0
  return bindingLayer(row)
}

/** Fills the tokens that would be wanted once demand has followed price and adoption. */
export function fillTargetDemand(row: Row, parameters: Instant['parameters']): void {
  const money = Math.max(APPLICATIONS_FLOOR, parameters.investApplications)
  row.demandFactor = parameters.demand * money ** parameters.applicationsPower
  row.targetTokS = addressedTokS(row, parameters) * row.adoption
}

/** Fills revenue, cost and the price the market moves to. */
export function fillMarket(row: Row, { parameters, release }: Instant): void {
  const { usdPerMoneyUnit, facilityPerChipPower, fleetCostBnUsdPerGWYr } = parameters
  row.revenueBnUsdYr =
    (row.priceUsdPerMtok * row.servedTokS * SECONDS_PER_YEAR) / TOKENS_PER_MTOK / usdPerMoneyUnit
  const isIdle =
    row.poweredMH100e <= parameters.fleetFloorMH100e || row.suppliedTokS <= COST_SUPPLY_FLOOR
  const inferenceGW = row.inferenceMH100e * row.wattsPerChip * facilityPerChipPower
  row.costUsdPerMtok = isIdle
    ? row.priceUsdPerMtok
    : ((fleetCostBnUsdPerGWYr * usdPerMoneyUnit * inferenceGW) /
        (row.suppliedTokS * SECONDS_PER_YEAR)) *
      TOKENS_PER_MTOK
  const markupCut = release === null ? 0 : release.strength * parameters.releaseMarkupCut
  row.targetPriceUsdPerMtok =
    row.costUsdPerMtok *
    parameters.markup *
    (1 - markupCut) *
    scarcity(row, PRICE_SCARCITY_MAX) ** parameters.scarcityPower
}

/** Demand over supply, from 1 to `max`. */
export function scarcity(row: Row, max: number): number {
  return clamp(row.wantedTokS / Math.max(row.suppliedTokS, SCARCITY_SUPPLY_FLOOR), 1, max)
}

// Tokens wanted at today's price if everyone had adopted, tok/s.
function addressedTokS(row: Row, parameters: Instant['parameters']): number {
  const { addressableTokS, referencePriceUsdPerMtok, elasticity } = parameters
  const dearness = row.priceUsdPerMtok / referencePriceUsdPerMtok
  return addressableTokS * dearness ** -elasticity * row.demandFactor
}

// The first of the smallest capacities, bottom to top.
function bindingLayer(row: Row): number {
  let binding: LayerId = 'energy'
  for (const layer of LAYERS) {
    if (row[CAP_OF_LAYER[layer]] < row[CAP_OF_LAYER[binding]]) binding = layer
  }
  return LAYERS.indexOf(binding)
}
