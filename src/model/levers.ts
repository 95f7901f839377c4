// The levers: what people choose, with range, step, unit and the parameters each one moves.

import { PARAMETERS, type ParameterId } from './parameters'
import { END_YEAR, START_YEAR, TODAY } from './time'

export interface Lever {
  /** Lowest value, in `unit`. */
  readonly min: number
  /** Highest value, in `unit`. */
  readonly max: number
  /** Step of the control, in `unit`. */
  readonly step: number
  /** Value in force in the plain baseline; of a release, what is taken when only its twin is set. */
  readonly default: number
  /** Unit; `x` for a factor against the baseline. */
  readonly unit: string
  /** True where the lever multiplies what is in force, false where it replaces it. */
  readonly relative: boolean
  /** The parameters moved; none for the open release, which is an event. */
  readonly parameters: readonly ParameterId[]
}

/** Step of the controls of a year, years. */
export const YEAR_STEP = 0.25

const RELATIVE = { unit: 'x', relative: true, step: 0.05, default: 1 } as const
const INVESTMENT = { ...RELATIVE, min: 0, max: 3 } as const

export const LEVERS = {
  invest: {
    ...INVESTMENT,
    parameters: [
      'investEnergy',
      'investChips',
      'investInfrastructure',
      'investModels',
      'investApplications',
    ],
  },
  'invest.energy': { ...INVESTMENT, parameters: ['investEnergy'] },
  'invest.chips': { ...INVESTMENT, parameters: ['investChips'] },
  'invest.infrastructure': { ...INVESTMENT, parameters: ['investInfrastructure'] },
  'invest.models': { ...INVESTMENT, parameters: ['investModels'] },
  'invest.applications': { ...INVESTMENT, parameters: ['investApplications'] },
  demand: { ...RELATIVE, min: 0.1, max: 5, parameters: ['demand'] },
  grid: {
    min: 5,
    max: 60,
    step: 1,
    default: PARAMETERS.gridCeilingGWYr.value,
    unit: 'GW/yr',
    relative: false,
    parameters: ['gridCeilingGWYr'],
  },
  leadTime: {
    min: 1.5,
    max: 8,
    step: 0.25,
    default: PARAMETERS.leadTimeYears.value,
    unit: 'yr',
    relative: false,
    parameters: ['leadTimeYears'],
  },
  chipEfficiency: {
    min: 1.05,
    max: 2.5,
    step: 0.05,
    default: PARAMETERS.chipEfficiency.value,
    unit: 'x/yr',
    relative: false,
    parameters: ['chipEfficiency'],
  },
  training: {
    min: 0.3,
    max: 4,
    step: 0.1,
    default: PARAMETERS.training.value,
    unit: 'x',
    relative: false,
    parameters: ['training'],
  },
  openRelease: {
    min: 2026.5,
    max: 2035.5,
    step: YEAR_STEP,
    default: 2027,
    unit: 'year',
    relative: false,
    parameters: [],
  },
  openStrength: {
    min: 0,
    max: 2,
    step: 0.1,
    default: 1,
    unit: 'x',
    relative: false,
    parameters: [],
  },
  elasticity: {
    min: 0.3,
    max: 1.8,
    step: 0.05,
    default: PARAMETERS.elasticity.value,
    unit: '-',
    relative: false,
    parameters: ['elasticity'],
  },
} as const satisfies Record<string, Lever>

export type LeverId = keyof typeof LEVERS

/** The levers in the order of the controls. */
export const LEVER_IDS = Object.keys(LEVERS) as LeverId[]

/** Values of the levers that were touched; an absent one leaves what is in force. */
export type Levers = Partial<Record<LeverId, number>>

/** Year from which the levers act. */
export const FROM_RANGE = { min: START_YEAR, max: 2035.5, default: TODAY } as const

/** Year shown. */
export const YEAR_RANGE = { min: START_YEAR, max: END_YEAR } as const
