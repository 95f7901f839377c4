// How far each assumption may be moved: ranges in which every run stays finite.

import { LEVER_IDS, LEVERS, type Lever, YEAR_RANGE } from './levers'
import type { Parameter } from './parameter'
import { PARAMETER_IDS, PARAMETERS, type ParameterId } from './parameters'

export interface ValueRange {
  /** Lowest value, in the unit of the parameter. */
  readonly min: number
  /** Highest value, in the unit of the parameter. */
  readonly max: number
}

/** The parameters that people may edit as assumptions: all but units and guards. */
export const ASSUMPTION_IDS: readonly ParameterId[] = PARAMETER_IDS.filter(
  (id) => PARAMETERS[id].group !== 'unit',
)

// An assumption may be this many times smaller or larger than its default.
const SPREAD = 5

// Numbers that make sense down to nothing at all.
const FROM_ZERO: readonly ParameterId[] = [
  'initialEnergyGW',
  'initialPipeline1GW',
  'initialPipeline2GW',
  'initialPipeline3GW',
  'initialInfrastructureGW',
  'initialConstructionGW',
  'initialLabourK',
  'initialLabourInTrainingK',
  'shareEnergy',
  'shareChips',
  'shareInfrastructure',
  'shareModels',
  'shareApplications',
  'gridGrowth',
  'fabGrowth',
  'infrastructureLabourKYrPerGW',
  'energyLabourKYrPerGW',
  'enrolmentKYr',
  'poachRate',
  'investmentRate',
  'reinvestment',
  'modelsGrowth',
  'trainingGrowth',
  'adoptionPower',
  'adoptionRate',
  'scarcityPower',
  'foresightPower',
  'speedPower',
  'wagePower',
  'premiumPower',
  'applicationsPower',
  'releaseModelsGain',
  'releaseMarkupCut',
  'releaseAdoptionGain',
]

// Shares of a whole, and a cut that must leave something at twice its strength.
const AT_MOST: Partial<Record<ParameterId, number>> = {
  initialAdoption: 0.95,
  adoptionCeiling: 0.95,
  utilisation: 1,
  reinvestment: 1,
  shareEnergy: 1,
  shareChips: 1,
  shareInfrastructure: 1,
  shareModels: 1,
  shareApplications: 1,
  releaseMarkupCut: 0.45,
}

const YEARS_ABOUT = 5

/** The range of an assumption, in its unit: that of the lever where there is one. */
export function rangeOf(id: ParameterId): ValueRange {
  const leverId = LEVER_IDS.findLast((one) => (LEVERS[one] as Lever).parameters.includes(id))
  if (leverId !== undefined) return { min: LEVERS[leverId].min, max: LEVERS[leverId].max }
  const { value, unit }: Parameter = PARAMETERS[id]
  if (unit === 'year') return { min: value - YEARS_ABOUT, max: value + YEARS_ABOUT }
  const max = Math.min(value * SPREAD, AT_MOST[id] ?? Number.POSITIVE_INFINITY)
  return { min: FROM_ZERO.includes(id) ? 0 : value / SPREAD, max }
}

/** Years at which an event may start or end. */
export const EVENT_YEAR_RANGE: ValueRange = YEAR_RANGE
