// Equations of compute, the five capacities, what is served, and the market for tokens.

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
import type { Equation, EquationId } from './equation'
import { LAYERS } from './layers'
import { LEVERS } from './levers'
import { CHIP_TREND_YEAR } from './scenario'
import { CAP_OF_LAYER } from './variables'

const { min: LEAST, max: MOST } = INFERENCE_SHARE

// Tokens wanted at today's price if everyone had adopted, tok/s.
const ADDRESSED =
  'p.addressableTokS * demandFactor * (priceUsdPerMtok / p.referencePriceUsdPerMtok) ^ (-p.elasticity)'

const CAPS: readonly string[] = LAYERS.map((layer) => CAP_OF_LAYER[layer])

// The first of the smallest capacities, bottom to top.
const BINDING = CAPS.slice(0, -1).reduceRight((later, cap, at) => {
  const least = CAPS.slice(at + 1).reduceRight((rest, one) => `MIN(${one}, ${rest})`)
  return `(IF ${cap} <= ${least} THEN ${at + 1} ELSE ${later})`
}, `${CAPS.length}`)

/** Demand over supply, from 1 to `max`. */
export const scarcity = (max: number) =>
  `MIN(${max}, MAX(1, wantedTokS / MAX(suppliedTokS, ${SCARCITY_SUPPLY_FLOOR})))`

export const EQUATIONS_OF_CAPACITY = {
  // The scenario without dated changes.
  trendYear: `${CHIP_TREND_YEAR}`,
  trendKWPerH100e: 'p.newChipKWPerH100e',
  releaseYear: `${LEVERS.openRelease.default}`,
  releaseStrength: '0',

  // Compute.
  modelsIndex: 'modelsBaseIndex * (1 + releaseStrength * p.releaseModelsGain)',
  newChipKWPerH100e: 'trendKWPerH100e * p.chipEfficiency ^ (trendYear - TIME)',
  wattsPerChip:
    '(IF chipsMH100e < p.fleetFloorMH100e THEN newChipKWPerH100e ELSE ratedChipGW / chipsMH100e)',
  ratedGW: 'ratedChipGW * p.facilityPerChipPower',
  tokSPerMH100e:
    'p.h100ePerFleetUnit * p.flopPerH100e * p.utilisation * modelsIndex / p.flopPerToken',
  inferenceRequiredMH100e: 'wantedTokS / tokSPerMH100e',
  requiredMH100e: 'inferenceRequiredMH100e + trainingMH100e',
  wantedGW: 'requiredMH100e * wattsPerChip * p.facilityPerChipPower',
  inferenceShare: `(IF requiredMH100e > 0 THEN MIN(${MOST}, MAX(${LEAST}, inferenceRequiredMH100e / requiredMH100e)) ELSE ${LEAST})`,

  // Capacity.
  hostEnergyMH100e: 'energyGW / (wattsPerChip * p.facilityPerChipPower)',
  hostInfrastructureMH100e: 'infrastructureGW / (wattsPerChip * p.facilityPerChipPower)',
  poweredMH100e: 'MIN(chipsMH100e, MIN(hostEnergyMH100e, hostInfrastructureMH100e))',
  poweredGW: 'poweredMH100e * wattsPerChip * p.facilityPerChipPower',
  inferenceMH100e: 'poweredMH100e * inferenceShare',
  capEnergyTokS: 'hostEnergyMH100e * inferenceShare * tokSPerMH100e',
  capChipsTokS: 'chipsMH100e * inferenceShare * tokSPerMH100e',
  capInfrastructureTokS: 'hostInfrastructureMH100e * inferenceShare * tokSPerMH100e',
  capModelsTokS: `${ADDRESSED} * adoptionCeiling`,
  capApplicationsTokS: 'wantedTokS',
  suppliedTokS: 'inferenceMH100e * tokSPerMH100e',
  servedTokS: 'MIN(suppliedTokS, MIN(wantedTokS, capModelsTokS))',
  unservedShare: '(IF wantedTokS > 0 THEN 1 - servedTokS / wantedTokS ELSE 0)',
  bindingLayer: BINDING,

  // Demand.
  capability: `MAX(${CAPABILITY_FLOOR}, poweredMH100e * modelsIndex / p.referenceFleetMH100e)`,
  adoptionCeiling: '1 / (1 + (1 / p.adoptionCeiling - 1) * capability ^ (-p.adoptionPower))',
  demandFactor: `p.demand * MAX(${APPLICATIONS_FLOOR}, p.investApplications) ^ p.applicationsPower`,
  targetTokS: `${ADDRESSED} * adoption`,

  // Market.
  revenueBnUsdYr: `${SECONDS_PER_YEAR} * priceUsdPerMtok * servedTokS / (${TOKENS_PER_MTOK} * p.usdPerMoneyUnit)`,
  costUsdPerMtok: `(IF (poweredMH100e > p.fleetFloorMH100e) AND (suppliedTokS > ${COST_SUPPLY_FLOOR}) THEN ${TOKENS_PER_MTOK} * p.usdPerMoneyUnit * p.fleetCostBnUsdPerGWYr * inferenceMH100e * wattsPerChip * p.facilityPerChipPower / (${SECONDS_PER_YEAR} * suppliedTokS) ELSE priceUsdPerMtok)`,
  targetPriceUsdPerMtok: `costUsdPerMtok * p.markup * (1 - releaseStrength * p.releaseMarkupCut) * ${scarcity(PRICE_SCARCITY_MAX)} ^ p.scarcityPower`,
} as const satisfies Partial<Record<EquationId, Equation>>
