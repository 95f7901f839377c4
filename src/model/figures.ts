// The public figures printed beside the history; the sentences about them live in words.

import type { Status } from './parameter'
import type { ParameterId } from './parameters'
import type { SourceId } from './publishers'

export interface Figure {
  /** The figure, or its lowest and highest where the source gives a range, in `unit`. */
  readonly value: number | readonly [low: number, high: number]
  /** Unit of `value`. */
  readonly unit: string
  /** How sure it is; `model` where this model itself worked it out. */
  readonly status: Exclude<Status, 'assumption'> | 'model'
  /** Year it describes, its end where it is a stock; with a fraction where the month matters. */
  readonly year: number
  /** Where it was found; absent for the model's own. */
  readonly source?: SourceId
  /** Where the source gives no exact number: round, or a bound that is passed. */
  readonly precision?: 'about' | 'above'
  /** A figure that contradicts it and is shown beside it. */
  readonly conflictsWith?: string
}

type Extra = Pick<Figure, 'precision' | 'conflictsWith'>

const figure =
  (status: Figure['status']) =>
  (
    value: Figure['value'],
    unit: string,
    year: number,
    source: SourceId,
    extra: Extra = {},
  ): Figure => ({
    value,
    unit,
    status,
    year,
    source,
    ...extra,
  })

const found = figure('public')
const derived = figure('derived')

export const FIGURES = {
  // Electricity of all data centres, and the scenarios for it.
  electricity2024: found(415, 'TWh/yr', 2024, 'ieaEnergyAndAi', { precision: 'about' }),
  electricityBase2030: found(945, 'TWh/yr', 2030, 'ieaEnergyAndAi', { precision: 'about' }),
  electricityBase2035: found(1200, 'TWh/yr', 2035, 'ieaEnergyAndAi', { precision: 'about' }),
  electricityHeadwinds2030: found(670, 'TWh/yr', 2030, 'ieaEnergyAndAi', { precision: 'about' }),
  electricityHeadwinds2035: found(700, 'TWh/yr', 2035, 'ieaEnergyAndAi', { precision: 'about' }),
  electricityLiftOff2035: found(1700, 'TWh/yr', 2035, 'ieaEnergyAndAi', { precision: 'above' }),

  // All accelerators made so far, at the end of the year.
  fleet2023: derived(1.6, 'M H100e', 2023, 'epochChipCounts'),
  fleet2024: derived(6.5, 'M H100e', 2024, 'epochChipCounts'),
  fleet2025: derived(19.7, 'M H100e', 2025, 'epochChipCounts'),

  // Rated power of those accelerators at the facility.
  ratedPower2023: derived(3.6, 'GW', 2023, 'epochChipCounts'),
  ratedPower2024: derived(13.3, 'GW', 2024, 'epochChipCounts'),
  ratedPower2025: derived(31, 'GW', 2025, 'epochChipCounts', {
    conflictsWith: 'dedicatedPower2025',
  }),
  dedicatedPower2025: found(22, 'GW', 2025, 'spiceoogway', { conflictsWith: 'ratedPower2025' }),

  // Capital spending of four hyperscalers.
  capexWithLeases2024: found(251, '$bn/yr', 2024, 'hyperscalerCapex', {
    conflictsWith: 'capexWithoutLeases2024',
  }),
  capexWithoutLeases2024: found(224, '$bn/yr', 2024, 'hyperscalerCapexNoLeases', {
    conflictsWith: 'capexWithLeases2024',
  }),
  capex2025: found(416, '$bn/yr', 2025, 'hyperscalerCapex'),
  capexGuided2026: found([630, 725], '$bn/yr', 2026, 'capexGuidance'),

  // Money for data centres and for AI.
  dataCentreInvestment2025: found(580, '$bn/yr', 2025, 'ieaWeo2025', { precision: 'about' }),
  aiInvestmentTo2030: found(5200, '$bn', 2030, 'mckinseyTrillions'),
  aiInvestmentTo2030Range: found([3700, 7900], '$bn', 2030, 'mckinseyTrillions'),
  modelSpending2025To2030: { value: 5500, unit: '$bn', status: 'model', year: 2030 },

  // NVIDIA's revenue from data centres, by its fiscal year; the earlier two are sums of quarters.
  nvidiaFY2024: derived(47.5, '$bn/yr', 2024, 'nvidiaRevenue'),
  nvidiaFY2025: derived(115.3, '$bn/yr', 2025, 'nvidiaRevenue'),
  nvidiaFY2026: found(193.7, '$bn/yr', 2026, 'nvidiaRevenue'),

  // Cost of one gigawatt with everything in it, per GW of facility and per GW of its computers.
  facilityGigawattCost: found(29, '$bn/GW', 2025, 'epochFrontier', { precision: 'about' }),
  computerGigawattCost: found(38, '$bn/GW', 2026, 'epochCost'),
  // Cost of a new combined-cycle gas plant.
  gasPlantCost2025: found(2.157, '$bn/GW', 2025, 'ccgtCost'),
  gasPlantQuote2025: found(2.4, '$bn/GW', 2025, 'nextEraGas', { precision: 'about' }),

  // Rated power of chips and of a rack (GB200 NVL72).
  h100Power: found(700, 'W', 2022, 'chipPower'),
  b200Power: found(1000, 'W', 2024, 'chipPower'),
  rackPower: found(120, 'kW', 2024, 'rackPower', { precision: 'about' }),
  // Power per H100e of new chips, the year before over the year; and the trend of leading chips.
  chipEfficiencyGain2025: derived(1.46, 'x/yr', 2025, 'epochChipCounts'),
  chipEfficiencyTrend: found(1.5, 'x/yr', 2025, 'epochHardware'),

  // Fall of the price of a fixed capability.
  priceFallRange: found([9, 900], 'x/yr', 2025, 'epochPrice'),
  priceFall: found(10, 'x/yr', 2024, 'a16zPrice', { precision: 'about' }),
  // Size of the price elasticity of tokens.
  elasticityHigh: found(1.11, '-', 2025, 'nberElasticity', { conflictsWith: 'elasticityLow' }),
  elasticityLow: found(0.06, '-', 2025, 'openRouterElasticity', {
    precision: 'about',
    conflictsWith: 'elasticityHigh',
  }),

  // Tokens processed by Google in a month.
  googleTokensMay2024: found(9.7e12, 'tok/month', 2024.4, 'googleTokens'),
  googleTokensMay2025: found(480e12, 'tok/month', 2025.4, 'googleTokens', { precision: 'about' }),
  googleTokensOct2025: found(1.3e15, 'tok/month', 2025.8, 'googleTokens', { precision: 'above' }),
  googleTokensMay2026: found(3.2e15, 'tok/month', 2026.4, 'googleTokens', { precision: 'above' }),

  // Construction workers in the United States: needed besides, and per money spent.
  workersNeeded2026: found(349, 'k workers', 2026, 'abcWorkers', { precision: 'about' }),
  workersNeeded2027: found(456, 'k workers', 2027, 'abcWorkers', { precision: 'about' }),
  workersPerBnUsd: found(3450, 'workers/$bn', 2026, 'abcWorkers', { precision: 'about' }),

  // Wait for the grid of projects that came online.
  gridWait2024: found(55, 'months', 2024, 'lbnlQueue'),
} as const satisfies Record<string, Figure>

export type FigureId = keyof typeof FIGURES

export const FIGURE_IDS = Object.keys(FIGURES) as FigureId[]

/** The public figures a parameter was set by where it takes none of them as it stands. */
export const FIGURES_BESIDE: Partial<Record<ParameterId, readonly FigureId[]>> = {
  leadTimeYears: ['gridWait2024'],
  chipEfficiency: ['chipEfficiencyTrend', 'chipEfficiencyGain2025'],
  elasticity: ['elasticityHigh', 'elasticityLow'],
  energyCostBnUsdPerGW: ['gasPlantCost2025', 'gasPlantQuote2025'],
  infrastructureLabourKYrPerGW: ['workersPerBnUsd'],
  energyLabourKYrPerGW: ['workersPerBnUsd'],
  initialPriceUsdPerMtok: ['priceFallRange', 'priceFall'],
}
