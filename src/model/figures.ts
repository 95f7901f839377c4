// The public figures printed beside the history; the sentences about them live in words.

import type { Status } from './parameter'
import type { SourceId } from './sources'

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
  /** A figure that contradicts it and is shown beside it. */
  readonly conflictsWith?: string
}

function figure(
  value: Figure['value'],
  unit: string,
  status: Figure['status'],
  year: number,
  source: SourceId,
): Figure {
  return { value, unit, status, year, source }
}

const conflicting = (one: Figure, conflictsWith: string): Figure => ({ ...one, conflictsWith })

export const FIGURES = {
  // Electricity of all data centres, and the scenarios for it.
  electricity2024: figure(415, 'TWh/yr', 'public', 2024, 'ieaEnergyAndAi'),
  electricityBase2030: figure(945, 'TWh/yr', 'public', 2030, 'ieaEnergyAndAi'),
  electricityBase2035: figure(1200, 'TWh/yr', 'public', 2035, 'ieaEnergyAndAi'),
  electricityHeadwinds2030: figure(670, 'TWh/yr', 'public', 2030, 'latitudeMedia'),
  electricityHeadwinds2035: figure(700, 'TWh/yr', 'public', 2035, 'latitudeMedia'),
  // Above this.
  electricityLiftOff2035: figure(1700, 'TWh/yr', 'public', 2035, 'latitudeMedia'),

  // All accelerators made so far, at the end of the year.
  fleet2023: figure(1.6, 'M H100e', 'derived', 2023, 'epochChipCounts'),
  fleet2024: figure(6.5, 'M H100e', 'derived', 2024, 'epochChipCounts'),
  fleet2025: figure(19.7, 'M H100e', 'derived', 2025, 'epochChipCounts'),

  // Rated power of those accelerators at the facility.
  ratedPower2023: figure(3.6, 'GW', 'derived', 2023, 'epochChipCounts'),
  ratedPower2024: figure(13.3, 'GW', 'derived', 2024, 'epochChipCounts'),
  ratedPower2025: conflicting(
    figure(31, 'GW', 'derived', 2025, 'epochChipCounts'),
    'dedicatedPower2025',
  ),
  dedicatedPower2025: conflicting(
    figure(22, 'GW', 'public', 2025, 'spiceoogway'),
    'ratedPower2025',
  ),

  // Capital spending of four hyperscalers.
  capexWithLeases2024: conflicting(
    figure(251, '$bn/yr', 'public', 2024, 'hyperscalerCapex'),
    'capexWithoutLeases2024',
  ),
  capexWithoutLeases2024: conflicting(
    figure(224, '$bn/yr', 'public', 2024, 'hyperscalerCapexNoLeases'),
    'capexWithLeases2024',
  ),
  capex2025: figure(416, '$bn/yr', 'public', 2025, 'hyperscalerCapex'),
  capexGuided2026: figure([630, 725], '$bn/yr', 'public', 2026, 'capexGuidance'),

  // Money for data centres and for AI.
  dataCentreInvestment2025: figure(580, '$bn/yr', 'public', 2025, 'ieaWeo2025'),
  aiInvestmentTo2030: figure(5200, '$bn', 'public', 2030, 'mckinseyTrillions'),
  aiInvestmentTo2030Range: figure([3700, 7900], '$bn', 'public', 2030, 'mckinseyTrillions'),
  modelSpending2025To2030: { value: 5500, unit: '$bn', status: 'model', year: 2030 },

  // NVIDIA's revenue from data centres, by its fiscal year.
  nvidiaFY2024: figure(47.5, '$bn/yr', 'public', 2024, 'nvidiaRevenue'),
  nvidiaFY2025: figure(115.3, '$bn/yr', 'public', 2025, 'nvidiaRevenue'),
  nvidiaFY2026: figure(193.7, '$bn/yr', 'public', 2026, 'nvidiaRevenue'),

  // Cost of one gigawatt with everything in it.
  gigawattCost: figure([29, 38], '$bn/GW', 'public', 2026, 'epochCost'),

  // Rated power of chips and of a rack (GB200 NVL72).
  h100Power: figure(700, 'W', 'public', 2022, 'chipPower'),
  b200Power: figure(1000, 'W', 'public', 2024, 'chipPower'),
  rackPower: figure(120, 'kW', 'public', 2024, 'chipPower'),
  // Power per H100e of new chips, the year before over the year.
  chipEfficiencyGain2025: figure(1.46, 'x/yr', 'derived', 2025, 'epochChipCounts'),

  // Fall of the price of a fixed capability.
  priceFallRange: figure([9, 900], 'x/yr', 'public', 2025, 'epochPrice'),
  priceFall: figure(10, 'x/yr', 'public', 2024, 'a16zPrice'),
  // Size of the price elasticity of tokens.
  elasticityHigh: conflicting(figure(1.11, '-', 'public', 2025, 'nberElasticity'), 'elasticityLow'),
  elasticityLow: conflicting(
    figure(0.06, '-', 'public', 2025, 'openRouterElasticity'),
    'elasticityHigh',
  ),

  // Tokens processed by Google in a month.
  googleTokensMay2024: figure(9.7e12, 'tok/month', 'public', 2024.4, 'googleTokens'),
  googleTokensMay2025: figure(480e12, 'tok/month', 'public', 2025.4, 'googleTokens'),
  googleTokensOct2025: figure(1.3e15, 'tok/month', 'public', 2025.8, 'googleTokens'),
  googleTokensMay2026: figure(3.2e15, 'tok/month', 'public', 2026.4, 'googleTokens'),

  // Construction workers in the United States: needed besides, and per money spent.
  workersNeeded2026: figure(349, 'k workers', 'public', 2026, 'abcWorkers'),
  workersNeeded2027: figure(456, 'k workers', 'public', 2027, 'abcWorkers'),
  workersPerBnUsd: figure(3450, 'workers/$bn', 'public', 2026, 'abcWorkers'),

  // Wait for the grid of projects that came online.
  gridWait2024: figure(55, 'months', 'public', 2024, 'lbnlQueue'),
} as const satisfies Record<string, Figure>

export type FigureId = keyof typeof FIGURES

export const FIGURE_IDS = Object.keys(FIGURES) as FigureId[]
