// The uncertain parameters: how far each may lie from its default, all of them judgements.

import type { ParameterId } from './parameters'

export interface Uncertainty {
  /** Lowest value sampled, in the unit of the parameter. */
  readonly low: number
  /** Highest value sampled, in the unit of the parameter. */
  readonly high: number
  /** Spread evenly over the values, or over their logarithms. */
  readonly scale: 'uniform' | 'log'
}

/** Ranges to sample; each is an assumption of its own, whatever the status of the default. */
export const UNCERTAINTIES = {
  leadTimeYears: { low: 2.5, high: 6.5, scale: 'log' },
  gridCeilingGWYr: { low: 12, high: 32, scale: 'log' },
  buildTimeYears: { low: 1.4, high: 3, scale: 'log' },
  // Even in eta, the logarithm of this number.
  chipEfficiency: { low: 1.25, high: 1.6, scale: 'log' },
  modelsGrowth: { low: 0.7, high: 1.4, scale: 'uniform' },
  modelsFadeYears: { low: 4, high: 10, scale: 'log' },
  trainingGrowth: { low: 0.8, high: 1.6, scale: 'uniform' },
  elasticity: { low: 0.6, high: 1.5, scale: 'uniform' },
  adoptionRate: { low: 0.6, high: 1.2, scale: 'uniform' },
  investmentCeilingBnUsdYr: { low: 1100, high: 2300, scale: 'log' },
  reinvestment: { low: 0.15, high: 0.45, scale: 'uniform' },
  chipCostBnUsdPerGW: { low: 28, high: 48, scale: 'log' },
  chipLifeYears: { low: 4, high: 7, scale: 'log' },
  enrolmentKYr: { low: 18, high: 50, scale: 'log' },
  poachRate: { low: 0.04, high: 0.18, scale: 'uniform' },
  scarcityPower: { low: 0.3, high: 0.9, scale: 'uniform' },
  fabGrowth: { low: 0.4, high: 0.9, scale: 'uniform' },
} as const satisfies Partial<Record<ParameterId, Uncertainty>>

export type UncertainId = keyof typeof UNCERTAINTIES

/** The uncertain parameters in the order of the table. */
export const UNCERTAIN_IDS = Object.keys(UNCERTAINTIES) as UncertainId[]

/** The value with the share `quantile` (0..1) of the range below it, in the parameter's unit. */
export function valueAtQuantile({ low, high, scale }: Uncertainty, quantile: number): number {
  return scale === 'log' ? low * (high / low) ** quantile : low + (high - low) * quantile
}
