// What the card of each layer shows: its numbers with the headline first, its chart, its levers.
import type { YardstickId } from '../../model/equivalents'
import type { LayerId } from '../../model/layers'
import type { LeverId } from '../../model/levers'
import type { VariableId } from '../../model/variables'
import type { LayerWords } from '../../words/layerWords'
import type { ChartId } from '../drawer/chartTable'

/** The variables that have a short name for the card. */
export type NumberId = keyof LayerWords['layer']['names']

export interface LayerNumber {
  readonly id: NumberId
  /** What it is a part of, in the same unit. */
  readonly of?: VariableId
  /** True where it is a share, printed as per cent. */
  readonly isShare?: true
  /** The everyday thing that people can picture it by. */
  readonly yardstick?: YardstickId
}

export interface LayerCardContent {
  readonly numbers: readonly LayerNumber[]
  readonly chart: ChartId
  readonly levers: readonly LeverId[]
}

export const CONTENT_OF_LAYER: Readonly<Record<LayerId, LayerCardContent>> = {
  energy: {
    numbers: [
      { id: 'energyGW', yardstick: 'reactors' },
      { id: 'wantedGW', yardstick: 'cities' },
      { id: 'pipelineGW' },
      { id: 'labourCover', isShare: true },
      { id: 'spentEnergyBnUsdYr', of: 'budgetEnergyBnUsdYr' },
      { id: 'capitalEnergyBnUsd' },
    ],
    chart: 'energy',
    levers: ['invest.energy', 'grid', 'leadTime', 'training'],
  },
  chips: {
    numbers: [
      { id: 'chipsMH100e', yardstick: 'fleets' },
      { id: 'requiredMH100e' },
      { id: 'poweredMH100e' },
      { id: 'spentChipsBnUsdYr', of: 'budgetChipsBnUsdYr' },
      { id: 'capitalChipsBnUsd' },
    ],
    chart: 'chips',
    levers: ['invest.chips', 'chipEfficiency'],
  },
  infrastructure: {
    numbers: [
      { id: 'infrastructureGW', yardstick: 'dataCentres' },
      { id: 'wantedGW' },
      { id: 'constructionGW' },
      { id: 'labourCover', isShare: true },
      { id: 'spentInfrastructureBnUsdYr', of: 'budgetInfrastructureBnUsdYr' },
      { id: 'capitalInfrastructureBnUsd' },
    ],
    chart: 'halls',
    levers: ['invest.infrastructure', 'training'],
  },
  models: {
    numbers: [
      { id: 'modelsIndex' },
      { id: 'inferenceShare', isShare: true },
      { id: 'trainingMH100e', yardstick: 'fleets' },
      { id: 'capitalModelsBnUsd' },
    ],
    chart: 'efficiency',
    levers: ['invest.models', 'openRelease', 'openStrength'],
  },
  applications: {
    numbers: [
      { id: 'revenueBnUsdYr' },
      { id: 'servedTokS', of: 'wantedTokS', yardstick: 'pages' },
      { id: 'adoption', isShare: true },
      { id: 'priceUsdPerMtok' },
      { id: 'capitalApplicationsBnUsd' },
    ],
    chart: 'revenue',
    levers: ['demand', 'invest.applications', 'elasticity'],
  },
}
