// The variables of a run: symbol, unit, kind and, where the table is printed, its column.

import { LAYERS, type LayerId } from './layers'

export interface Variable {
  /** Symbol in the equations. */
  readonly symbol: string
  /** Unit; `-` for a pure number. */
  readonly unit: string
  /** What is integrated, what flows, what follows from both. */
  readonly kind: 'stock' | 'flow' | 'auxiliary'
  /** Column of the printed table; absent where it is not printed. */
  readonly csv?: string
}

const variable =
  (kind: Variable['kind']) =>
  (symbol: string, unit: string, csv?: string): Variable =>
    csv === undefined ? { symbol, unit, kind } : { symbol, unit, kind, csv }

const stock = variable('stock')
const flow = variable('flow')
const auxiliary = variable('auxiliary')

export const VARIABLES = {
  // The five layers.
  energyGW: stock('E', 'GW', 'energy_GW'),
  chipsMH100e: stock('K', 'M H100e', 'chips_MH100e'),
  infrastructureGW: stock('I', 'GW', 'infrastructure_GW'),
  modelsIndex: auxiliary('M_eff', '-', 'models_index'),
  servedTokS: auxiliary('served', 'tok/s', 'served_tok_s'),
  wantedTokS: stock('D', 'tok/s', 'wanted_tok_s'),
  priceUsdPerMtok: stock('p', '$/M tok', 'price_usd_per_Mtok'),
  revenueBnUsdYr: flow('rev', '$bn/yr', 'revenue_bn_usd_yr'),
  requiredMH100e: auxiliary('R', 'M H100e', 'required_MH100e'),
  wantedGW: auxiliary('E_want', 'GW', 'wanted_GW'),
  adoption: stock('A', '-', 'adoption'),
  labourK: stock('L', 'k workers', 'labour_k'),
  labourCover: auxiliary('phi_L', '-', 'labour_cover'),
  pipelineGW: auxiliary('P', 'GW', 'pipeline_GW'),
  constructionGW: stock('B', 'GW', 'construction_GW'),
  budgetBnUsdYr: flow('F', '$bn/yr', 'budget_bn_usd_yr'),
  spentBnUsdYr: flow('spent', '$bn/yr', 'spent_bn_usd_yr'),
  unspentBnUsdYr: flow('unspent', '$bn/yr', 'unspent_bn_usd_yr'),
  capEnergyTokS: auxiliary('cap_E', 'tok/s', 'cap_energy_tok_s'),
  capChipsTokS: auxiliary('cap_C', 'tok/s', 'cap_chips_tok_s'),
  capInfrastructureTokS: auxiliary('cap_I', 'tok/s', 'cap_infrastructure_tok_s'),
  capModelsTokS: auxiliary('cap_M', 'tok/s', 'cap_models_tok_s'),
  capApplicationsTokS: auxiliary('cap_A', 'tok/s', 'cap_applications_tok_s'),
  capitalEnergyBnUsd: stock('C_E', '$bn', 'capital_energy_bn_usd'),
  capitalChipsBnUsd: stock('C_C', '$bn', 'capital_chips_bn_usd'),
  capitalInfrastructureBnUsd: stock('C_I', '$bn', 'capital_infrastructure_bn_usd'),
  capitalModelsBnUsd: stock('C_M', '$bn', 'capital_models_bn_usd'),
  capitalApplicationsBnUsd: stock('C_A', '$bn', 'capital_applications_bn_usd'),
  labourNeededK: auxiliary('nL', 'k workers', 'labour_needed_k'),
  poweredGW: auxiliary('E_on', 'GW', 'powered_GW'),
  outsideBnUsdYr: flow('outside', '$bn/yr', 'outside_bn_usd_yr'),
  reinvestedBnUsdYr: flow('reinvested', '$bn/yr', 'reinvested_bn_usd_yr'),

  // Money by layer.
  budgetEnergyBnUsdYr: flow('F_E', '$bn/yr'),
  budgetChipsBnUsdYr: flow('F_C', '$bn/yr'),
  budgetInfrastructureBnUsdYr: flow('F_I', '$bn/yr'),
  budgetModelsBnUsdYr: flow('F_M', '$bn/yr'),
  budgetApplicationsBnUsdYr: flow('F_A', '$bn/yr'),
  spentEnergyBnUsdYr: flow('spent_E', '$bn/yr'),
  spentChipsBnUsdYr: flow('spent_C', '$bn/yr'),
  spentInfrastructureBnUsdYr: flow('spent_I', '$bn/yr'),
  spentModelsBnUsdYr: flow('spent_M', '$bn/yr'),
  spentApplicationsBnUsdYr: flow('spent_A', '$bn/yr'),
  moneyEnergy: auxiliary('mu_E', '-'),
  moneyChips: auxiliary('mu_C', '-'),
  moneyInfrastructure: auxiliary('mu_I', '-'),

  // The other stocks.
  pipeline1GW: stock('P1', 'GW'),
  pipeline2GW: stock('P2', 'GW'),
  pipeline3GW: stock('P3', 'GW'),
  ratedChipGW: stock('W', 'GW'),
  fabChipGWYr: stock('Y', 'GW/yr'),
  labourInTrainingK: stock('Lt', 'k workers'),
  modelsBaseIndex: stock('M', '-'),
  trainingMH100e: stock('T', 'M H100e'),
  smoothedRequiredMH100e: stock('Rs', 'M H100e'),

  // Compute, capacity and market.
  newChipKWPerH100e: auxiliary('w_new', 'kW/H100e'),
  wattsPerChip: auxiliary('w', 'kW/H100e'),
  ratedGW: auxiliary('E_rated', 'GW'),
  tokSPerMH100e: auxiliary('k', 'tok/s/M H100e'),
  inferenceRequiredMH100e: auxiliary('R_inf', 'M H100e'),
  inferenceShare: auxiliary('s', '-'),
  hostEnergyMH100e: auxiliary('hostE', 'M H100e'),
  hostInfrastructureMH100e: auxiliary('hostI', 'M H100e'),
  poweredMH100e: auxiliary('K_on', 'M H100e'),
  inferenceMH100e: auxiliary('K_inf', 'M H100e'),
  suppliedTokS: auxiliary('S', 'tok/s'),
  unservedShare: auxiliary('unserved', '-'),
  adoptionCeiling: auxiliary('A_max', '-'),
  demandFactor: auxiliary('d_eff', '-'),
  targetTokS: auxiliary('D*', 'tok/s'),
  costUsdPerMtok: auxiliary('c', '$/M tok'),
  targetPriceUsdPerMtok: auxiliary('p*', '$/M tok'),
  requiredGrowth: auxiliary('g', '/yr'),

  // Building and labour.
  premium: auxiliary('prem', '-'),
  wage: auxiliary('wage', '-'),
  leadTimeYears: auxiliary('theta_E', 'yr'),
  buildTimeYears: auxiliary('theta_I', 'yr'),
  gridCeilingGWYr: auxiliary('G_E', 'GW/yr'),
  wantedChipGWYr: auxiliary('wantC', 'GW/yr'),
  neededInfrastructureGW: auxiliary('needI', 'GW'),
  neededEnergyGW: auxiliary('needE', 'GW'),
  fabChangeGWYr2: flow('Delta_Y', 'GW/yr/yr'),
  shippedChipGWYr: flow('ship', 'GW/yr'),
  shippedMH100eYr: flow('ship_K', 'M H100e/yr'),
  infrastructureStartsGWYr: flow('startI', 'GW/yr'),
  completedGWYr: flow('compI', 'GW/yr'),
  energyStartsGWYr: flow('startE', 'GW/yr'),
  pipelineFlow1GWYr: flow('f1', 'GW/yr'),
  pipelineFlow2GWYr: flow('f2', 'GW/yr'),
  energisedGWYr: flow('inE', 'GW/yr'),
  enrolledKYr: flow('enrol', 'k workers/yr'),
  graduatedKYr: flow('grad', 'k workers/yr'),
  poachedKYr: flow('poach', 'k workers/yr'),
  retiredKYr: flow('retire', 'k workers/yr'),
} as const satisfies Record<string, Variable>

export type VariableId = keyof typeof VARIABLES

/** The variables in the order of a row of a run. */
export const VARIABLE_IDS = Object.keys(VARIABLES) as VariableId[]

/** The variables with a column in the printed tables. */
export const PRINTED_IDS = VARIABLE_IDS.filter((id) => columnOf(id) !== '')

/** Place of each variable in a row. */
export const VARIABLE_INDEX = Object.fromEntries(
  VARIABLE_IDS.map((id, index) => [id, index]),
) as Readonly<Record<VariableId, number>>

/** The number each layer is known by. */
export const HEADLINE_OF_LAYER = {
  energy: 'energyGW',
  chips: 'chipsMH100e',
  infrastructure: 'infrastructureGW',
  models: 'modelsIndex',
  applications: 'revenueBnUsdYr',
} as const satisfies Record<LayerId, VariableId>

/** Capacity of each layer in reference tokens per second. */
export const CAP_OF_LAYER = byLayer((name) => `cap${name}TokS`)

/** Capital built in each layer. */
export const CAPITAL_OF_LAYER = byLayer((name) => `capital${name}BnUsd`)

/** What each layer may spend. */
export const BUDGET_OF_LAYER = byLayer((name) => `budget${name}BnUsdYr`)

/** What each layer spends. */
export const SPENT_OF_LAYER = byLayer((name) => `spent${name}BnUsdYr`)

/** Name of a variable's column in the printed tables, empty where it has none. */
export function columnOf(id: VariableId): string {
  const { csv = '' }: Variable = VARIABLES[id]
  return csv
}

function byLayer<Id extends VariableId>(
  idOf: (name: Capitalize<LayerId>) => Id,
): Readonly<Record<LayerId, Id>> {
  const pairs = LAYERS.map((layer) => {
    const name = `${layer.charAt(0).toUpperCase()}${layer.slice(1)}` as Capitalize<LayerId>
    return [layer, idOf(name)]
  })
  return Object.fromEntries(pairs) as Record<LayerId, Id>
}
