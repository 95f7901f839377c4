// English for the public figures: what each one is, and why some of them contradict each other.
import type { FigureId } from '../model/figures'

export const EN_FIGURES = {
  electricity2024: 'Electricity of all data centres',
  electricityBase2030: 'Electricity of all data centres, base case',
  electricityBase2035: 'Electricity of all data centres, base case',
  electricityHeadwinds2030: 'Electricity of all data centres, case “Headwinds”',
  electricityHeadwinds2035: 'Electricity of all data centres, case “Headwinds”',
  electricityLiftOff2035: 'Electricity of all data centres, case “Lift-Off”',
  fleet2023: 'AI accelerators made by the end of the year, none retired',
  fleet2024: 'AI accelerators made by the end of the year, none retired',
  fleet2025: 'AI accelerators made by the end of the year, none retired',
  ratedPower2023: 'Power to run all AI accelerators made by the end of the year, as rated',
  ratedPower2024: 'Power to run all AI accelerators made by the end of the year, as rated',
  ratedPower2025: 'Power to run all AI accelerators made by the end of the year, as rated',
  dedicatedPower2025:
    'Power of data centres built for AI at the end of the year, one author’s synthesis',
  capexWithLeases2024: 'Capital spending of four hyperscalers, leases included',
  capexWithoutLeases2024: 'Capital spending of four hyperscalers, without leases',
  capex2025: 'Capital spending of four hyperscalers, leases included',
  capexGuided2026: 'Capital spending that four hyperscalers guide for',
  dataCentreInvestment2025: 'Investment in data centres of all kinds',
  aiInvestmentTo2030: 'Investment that AI data centres need to 2030',
  aiInvestmentTo2030Range:
    'Investment that AI data centres need to 2030, constrained and accelerated case',
  modelSpending2025To2030: 'What this model spends on all five layers, 2025 to 2030',
  nvidiaFY2024: 'NVIDIA’s data-centre revenue, fiscal year 2024',
  nvidiaFY2025: 'NVIDIA’s data-centre revenue, fiscal year 2025',
  nvidiaFY2026: 'NVIDIA’s data-centre revenue, fiscal year 2026',
  facilityGigawattCost: 'Cost of an AI data centre with its computers, per power of the facility',
  computerGigawattCost: 'Cost of an AI data centre with its computers, per power of the computers',
  gasPlantCost2025: 'Cost of a new gas plant, mean of projects in the United States',
  gasPlantQuote2025: 'Cost of a new gas plant, said by a builder',
  h100Power: 'Rated power of one H100',
  b200Power: 'Rated power of one B200',
  rackPower: 'Rated power of a rack of 72 (GB200 NVL72)',
  chipEfficiencyGain2025: 'Computing per watt of the chips added in 2025, against 2024',
  chipEfficiencyTrend: 'Computing per watt of leading chips, from one year to the next',
  priceFallRange: 'Fall of the price of a fixed capability, slowest and fastest task',
  priceFall: 'Fall of the price of a fixed capability',
  elasticityHigh: 'Price elasticity of tokens, within one model across providers',
  elasticityLow: 'Price elasticity of tokens, across models',
  googleTokensMay2024: 'Tokens processed by Google',
  googleTokensMay2025: 'Tokens processed by Google',
  googleTokensOct2025: 'Tokens processed by Google',
  googleTokensMay2026: 'Tokens processed by Google',
  workersNeeded2026: 'Construction workers needed besides, United States',
  workersNeeded2027: 'Construction workers needed besides, United States',
  workersPerBnUsd: 'Construction workers per money spent, United States',
  gridWait2024: 'Wait in the queue for the grid, power projects of the United States',
} satisfies Record<FigureId, string>

/** Why a pair of figures disagrees; keyed by the figure that comes first in the table. */
export const EN_CONFLICTS: Partial<Record<FigureId, string>> = {
  ratedPower2025:
    'One adds up the rated power of every chip made, at two and a half times the chips; the other estimates what data centres built for AI draw. The model follows the first.',
  capexWithLeases2024:
    'Servers paid for by finance leases count in one sum and not in the other. The model uses neither: it counts all AI spending, of everyone.',
  elasticityHigh:
    'One compares providers of the same open model, so it also holds what users gain by switching; the other looks across models. The model takes the first and lets you change it.',
}
