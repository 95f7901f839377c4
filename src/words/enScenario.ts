// English words for the parts of a scenario: layers, presets, levers and their units.
import type { LayerId } from '../model/layers'
import type { LeverId } from '../model/levers'
import type { PresetId } from '../model/presets'
import { formatNumber } from './format'

interface LayerWords {
  readonly name: string
  /** One line: what it is. */
  readonly what: string
}

export const EN_LAYERS = {
  energy: { name: 'Energy', what: 'Firm electric power that is switched on for AI, in gigawatts.' },
  chips: { name: 'Chips', what: 'Accelerators at work, counted as millions of H100 equivalents.' },
  infrastructure: {
    name: 'Infrastructure',
    what: 'Data centres ready for AI: halls, cooling and grid connections, in gigawatts.',
  },
  models: { name: 'Models', what: 'How many tokens a model makes of one computation; 2026 is 1.' },
  applications: {
    name: 'Applications',
    what: 'What people and firms pay for the tokens they use, in billions of dollars a year.',
  },
} satisfies Record<LayerId, LayerWords>

interface PresetWords {
  readonly name: string
  /** One line: what differs from the baseline. */
  readonly line: string
}

export const EN_PRESETS = {
  baseline: { name: 'Baseline', line: 'Money, grid, chips and demand go on as they do today.' },
  'energy-wall': {
    name: 'Energy wall',
    line: 'The grid adds little each year and a new connection takes seven years.',
  },
  'power-first': {
    name: 'Power first',
    line: 'Money and permits go to power plants and lines before anything else.',
  },
  'open-model-shock': {
    name: 'Open-model shock',
    line: 'In 2027 a strong open model makes tokens cheap and use spread fast.',
  },
  'labour-shortage': {
    name: 'Labour shortage',
    line: 'Few people learn the building trades and many retire early.',
  },
  'train-the-trades': {
    name: 'Train the trades',
    line: 'Three times as many people learn to build plants and data centres.',
  },
  'efficiency-breakthrough': {
    name: 'Efficiency breakthrough',
    line: 'From 2027 each new chip computes far more on the same power.',
  },
  'trillion-boom': {
    name: 'Trillion boom',
    line: 'Twice the outside money flows into every layer.',
  },
  'demand-winter': {
    name: 'Demand winter',
    line: 'Use drops in 2027, recovers in mid-2029, and money stays careful.',
  },
  'chip-choke': { name: 'Chip choke', line: 'Chip factories hardly grow any more.' },
} satisfies Record<PresetId, PresetWords>

interface LeverWords {
  /** Full name, understood on its own. */
  readonly name: string
  /** Name inside its group; part of the full name. */
  readonly short: string
  /** One line: what it changes. */
  readonly what: string
}

const investment = (layer: string): LeverWords => ({
  name: `Outside investment, ${layer.toLowerCase()}`,
  short: layer,
  what: 'Money from outside, as a multiple of the plan; earnings are reinvested besides.',
})

export const EN_LEVERS = {
  invest: investment('All layers'),
  'invest.energy': investment(EN_LAYERS.energy.name),
  'invest.chips': investment(EN_LAYERS.chips.name),
  'invest.infrastructure': investment(EN_LAYERS.infrastructure.name),
  'invest.models': investment(EN_LAYERS.models.name),
  'invest.applications': investment(EN_LAYERS.applications.name),
  demand: {
    name: 'Demand',
    short: 'Demand',
    what: 'How many tokens are wanted at a given price, as a multiple of the plan.',
  },
  grid: {
    name: 'Grid growth',
    short: 'Grid growth',
    what: 'The most power that the grid can connect in a year.',
  },
  leadTime: {
    name: 'Power lead time',
    short: 'Power lead time',
    what: 'How long new power takes from plan to switch.',
  },
  chipEfficiency: {
    name: 'Chip efficiency',
    short: 'Chip efficiency',
    what: 'How many times more a new chip computes per watt than one a year older.',
  },
  training: {
    name: 'Trades training',
    short: 'Trades training',
    what: 'How many people learn to build plants and data centres.',
  },
  openRelease: {
    name: 'Open-model release',
    short: 'Open-model release',
    what: 'The year in which a strong model is given away.',
  },
  openStrength: {
    name: 'Release strength',
    short: 'Release strength',
    what: 'How strongly that release acts; 0 takes it away.',
  },
  elasticity: {
    name: 'Price elasticity',
    short: 'Price elasticity',
    what: 'By how many per cent use grows when the price falls by one per cent.',
  },
} satisfies Record<LeverId, LeverWords>

/** What stands behind the number of a lever, by the unit of the table. */
const UNITS: Readonly<Record<string, string>> = { 'GW/yr': ' GW/yr', yr: ' years' }

/** A lever's value with its unit, as in "×1.5", "20 GW/yr", "2027.5". */
export function leverValue(value: number, unit: string): string {
  if (Number.isNaN(value)) return 'none'
  if (unit === 'year') return String(Math.round(value * 100) / 100)
  const number = formatNumber(value, 3)
  if (unit === 'x') return `×${number}`
  if (unit === 'x/yr') return `×${number} a year`
  return number + (UNITS[unit] ?? '')
}
