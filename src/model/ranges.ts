// How far each assumption may be moved: ranges in which every run stays finite.

import { LEVER_IDS, LEVERS, type Lever, YEAR_RANGE } from './levers'
import type { Parameter } from './parameter'
import { PARAMETER_IDS, PARAMETERS, type ParameterId } from './parameters'
import { forcesOf, type Scenario } from './scenario'
import type { Year } from './time'

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

/** True for what only the first state reads: the stocks, and the chips the trend starts from. */
export function actsAtStart(id: ParameterId): boolean {
  return PARAMETERS[id].group === 'initial' || id === 'newChipKWPerH100e'
}

/** The assumptions that an event can change. */
export const EVENT_ASSUMPTION_IDS: readonly ParameterId[] = ASSUMPTION_IDS.filter(
  (id) => !actsAtStart(id),
)

// An assumption may be this many times smaller or larger than its default.
const SPREAD = 5

// Narrower where a loop would outrun the step of the clock with others at their ends: hurry, which
// needs tauE >= 3 dt; the price of an idle fleet, which is its own cost; adoption, a share.
const SPREAD_OF: Partial<Record<ParameterId, number>> = {
  speedPower: 1.5,
  premiumPower: 1.5,
  premiumReference: 1.5,
  scarcityPower: 2,
  priceDelayYears: 2,
  adoptionRate: 1.5,
}

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

// Relative levers multiply, event upon event; beyond these, hurry outruns the step of the clock.
const MONEY_IN_FORCE: ValueRange = { min: 0, max: 40 }
const IN_FORCE: Partial<Record<ParameterId, ValueRange>> = {
  investEnergy: MONEY_IN_FORCE,
  investChips: MONEY_IN_FORCE,
  investInfrastructure: MONEY_IN_FORCE,
  investModels: MONEY_IN_FORCE,
  investApplications: MONEY_IN_FORCE,
  demand: { min: 1e-9, max: 1e6 },
}

/** A parameter that preset, events and levers together push too far. */
export interface Excess {
  readonly parameter: ParameterId
  /** First year it does so. */
  readonly year: Year
  /** The value in force then, in the unit of the parameter. */
  readonly value: number
  /** What is allowed. */
  readonly range: ValueRange
}

/** The range of an assumption, in its unit: that of the lever where there is one. */
export function rangeOf(id: ParameterId): ValueRange {
  const leverId = LEVER_IDS.findLast((one) => (LEVERS[one] as Lever).parameters.includes(id))
  if (leverId !== undefined) return { min: LEVERS[leverId].min, max: LEVERS[leverId].max }
  const { value, unit }: Parameter = PARAMETERS[id]
  if (unit === 'year') return { min: value - YEARS_ABOUT, max: value + YEARS_ABOUT }
  const spread = SPREAD_OF[id] ?? SPREAD
  const max = Math.min(value * spread, AT_MOST[id] ?? Number.POSITIVE_INFINITY)
  return { min: FROM_ZERO.includes(id) ? 0 : value / spread, max }
}

/** Years at which an event may start or end. */
export const EVENT_YEAR_RANGE: ValueRange = YEAR_RANGE

/** The first value in force in which a run may not stay sound; null where there is none. */
export function excessOf(scenario: Scenario): Excess | null {
  for (const { from: year, parameters } of forcesOf(scenario)) {
    for (const [id, range] of Object.entries(IN_FORCE)) {
      const parameter = id as ParameterId
      const value = parameters[parameter]
      if (value < range.min || value > range.max) return { parameter, year, value, range }
    }
  }
  return null
}
