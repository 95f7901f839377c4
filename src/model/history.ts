// Observed points beside the run: which public figure lies where on which chart.

import { SECONDS_PER_YEAR } from './constants'
import { FIGURES, type Figure, type FigureId } from './figures'
import type { ParameterId } from './parameters'
import { type Run, seriesOf, valueAtStep } from './run'
import { DT_YEARS, STEPS_PER_YEAR, type Year } from './time'
import type { VariableId } from './variables'

export interface Observation {
  readonly figure: FigureId
  /** Where it lies: a stock of the end of a year on the next 1 January, a flow in mid-year. */
  readonly year: Year
  /** True where the model starts from it, so that it proves nothing. */
  readonly isInput?: true
}

export interface Comparison {
  /** The variable the observations belong beside. */
  readonly variable: VariableId
  /** True where figure and series mean the same; false where they only invite a comparison. */
  readonly isSame: boolean
  /** Unit of the series, and of the points once multiplied. */
  readonly unit: string
  /** True where the values are best read on a logarithmic scale. */
  readonly isLog: boolean
  /** One value per state of the run, NaN where there is none. */
  readonly seriesOf: (run: Run) => Float64Array
  /** The series unit in one unit of the figures. */
  readonly perFigureUnit: number
  readonly observations: readonly Observation[]
}

const MONTHS_PER_YEAR = 12

export const COMPARISONS = {
  fleetMade: {
    variable: 'chipsMH100e',
    isSame: true,
    unit: 'M H100e',
    isLog: true,
    seriesOf: (run) => summed(run, 'shippedMH100eYr', valueAtStep(run, 0, 'chipsMH100e')),
    perFigureUnit: 1,
    observations: [
      { figure: 'fleet2023', year: 2024, isInput: true },
      { figure: 'fleet2024', year: 2025 },
      { figure: 'fleet2025', year: 2026 },
    ],
  },
  powerMade: {
    variable: 'ratedGW',
    isSame: true,
    unit: 'GW',
    isLog: true,
    seriesOf: (run) => {
      const atStart = valueAtStep(run, 0, 'ratedGW')
      const facilityPerChip = atStart / valueAtStep(run, 0, 'ratedChipGW')
      return summed(run, 'shippedChipGWYr', atStart, facilityPerChip)
    },
    perFigureUnit: 1,
    observations: [
      { figure: 'ratedPower2023', year: 2024, isInput: true },
      { figure: 'ratedPower2024', year: 2025 },
      { figure: 'ratedPower2025', year: 2026 },
      { figure: 'dedicatedPower2025', year: 2026 },
    ],
  },
  spending: {
    variable: 'spentBnUsdYr',
    isSame: false,
    unit: '$bn/yr',
    isLog: false,
    seriesOf: (run) => seriesOf(run, 'spentBnUsdYr'),
    perFigureUnit: 1,
    observations: [
      { figure: 'capexWithLeases2024', year: 2024.5 },
      { figure: 'capexWithoutLeases2024', year: 2024.5 },
      { figure: 'capex2025', year: 2025.5 },
      { figure: 'dataCentreInvestment2025', year: 2025.5 },
      { figure: 'capexGuided2026', year: 2026.5 },
    ],
  },
  chipSpending: {
    variable: 'spentChipsBnUsdYr',
    isSame: false,
    unit: '$bn/yr',
    isLog: false,
    seriesOf: (run) => seriesOf(run, 'spentChipsBnUsdYr'),
    perFigureUnit: 1,
    // A fiscal year of NVIDIA ends with January.
    observations: [
      { figure: 'nvidiaFY2025', year: 2024.58 },
      { figure: 'nvidiaFY2026', year: 2025.58 },
    ],
  },
  served: {
    variable: 'servedTokS',
    isSame: false,
    unit: 'tok/s',
    isLog: true,
    seriesOf: (run) => seriesOf(run, 'servedTokS'),
    perFigureUnit: MONTHS_PER_YEAR / SECONDS_PER_YEAR,
    observations: [
      { figure: 'googleTokensMay2024', year: FIGURES.googleTokensMay2024.year },
      { figure: 'googleTokensMay2025', year: FIGURES.googleTokensMay2025.year },
      { figure: 'googleTokensOct2025', year: FIGURES.googleTokensOct2025.year },
      { figure: 'googleTokensMay2026', year: FIGURES.googleTokensMay2026.year },
    ],
  },
  priceFall: {
    variable: 'priceUsdPerMtok',
    isSame: false,
    unit: 'x/yr',
    isLog: true,
    seriesOf: (run) => {
      const price = seriesOf(run, 'priceUsdPerMtok')
      return price.map((now, step) => (price[step - STEPS_PER_YEAR] ?? Number.NaN) / now)
    },
    perFigureUnit: 1,
    // By the date of publication; each looks back.
    observations: [
      { figure: 'priceFall', year: 2025 },
      { figure: 'priceFallRange', year: 2025.2 },
    ],
  },
} as const satisfies Record<string, Comparison>

export type ComparisonId = keyof typeof COMPARISONS

export const COMPARISON_IDS = Object.keys(COMPARISONS) as ComparisonId[]

/** Parameters tuned so that the run comes near the observations, not found anywhere. */
export const TUNED_IDS: readonly ParameterId[] = [
  'utilisation',
  'flopPerToken',
  'addressableTokS',
  'adoptionCeiling',
  'adoptionPower',
  'adoptionRate',
]

/** Lowest and highest value of an observation, in the unit of its comparison. */
export function rangeOfObservation(
  { perFigureUnit }: Comparison,
  { figure }: Observation,
): readonly [low: number, high: number] {
  const { value }: Figure = FIGURES[figure]
  const [low, high] = typeof value === 'number' ? [value, value] : value
  return [low * perFigureUnit, high * perFigureUnit]
}

// A flow added up from the first state on, times `factor`.
function summed(run: Run, id: VariableId, atStart: number, factor = 1): Float64Array {
  let sum = atStart
  return seriesOf(run, id).map((flow) => {
    const before = sum
    sum += flow * DT_YEARS * factor
    return before
  })
}
