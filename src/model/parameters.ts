// Every number the equations take: initial stocks, shares of money, levers, the world, units.

import { assumed, derived, type Parameter, published } from './parameter'

export const PARAMETERS = {
  // Firm power energised for AI at the first state.
  initialEnergyGW: assumed('initial', 'E', 9, 'GW'),
  // Power pipeline at the first state, first third.
  initialPipeline1GW: assumed('initial', 'P1', 20, 'GW'),
  // Power pipeline at the first state, second third.
  initialPipeline2GW: assumed('initial', 'P2', 17, 'GW'),
  // Power pipeline at the first state, last third.
  initialPipeline3GW: assumed('initial', 'P3', 14, 'GW'),
  // Installed accelerators at the first state.
  initialChipsMH100e: derived('initial', 'K', 1.6, 'M H100e', 'epochChipCounts', 2023),
  // Rated chip power of those accelerators.
  initialRatedChipGW: derived('initial', 'W', 1.455, 'GW', 'epochChipCounts', 2023),
  // Fab and packaging rate at the first state.
  initialFabChipGWYr: assumed('initial', 'Y', 3.4, 'GW/yr'),
  // AI-ready data centres at the first state.
  initialInfrastructureGW: assumed('initial', 'I', 5.5, 'GW'),
  // Data centres under construction at the first state.
  initialConstructionGW: assumed('initial', 'B', 27, 'GW'),
  // Skilled trades at the first state.
  initialLabourK: assumed('initial', 'L', 170, 'k workers'),
  // Trades in training at the first state.
  initialLabourInTrainingK: assumed('initial', 'Lt', 110, 'k workers'),
  // Algorithmic efficiency at the first state, start of 2026 = 1.
  initialModelsIndex: derived('initial', 'M', Math.exp(-2.125), '-', 'epochProgress', 2024),
  // Training and R&D compute wanted at the first state.
  initialTrainingMH100e: assumed('initial', 'T', 1.6, 'M H100e'),
  // Share of the addressable use that has adopted at the first state.
  initialAdoption: assumed('initial', 'A', 0.055, '-'),
  // Average price at the first state, per million reference tokens.
  initialPriceUsdPerMtok: derived('initial', 'p', 28, '$/M tok', 'epochPrice', 2024),
  // Smoothed requirement at the first state, as a share of the requirement.
  initialSmoothedShare: assumed('initial', 'rs0', 0.4, '-'),

  // Share of the money that goes to energy.
  shareEnergy: assumed('share', 'share_E', 0.08, '-'),
  // Share of the money that goes to chips.
  shareChips: assumed('share', 'share_C', 0.54, '-'),
  // Share of the money that goes to infrastructure.
  shareInfrastructure: assumed('share', 'share_I', 0.3, '-'),
  // Share of the money that goes to models.
  shareModels: assumed('share', 'share_M', 0.06, '-'),
  // Share of the money that goes to applications.
  shareApplications: assumed('share', 'share_A', 0.02, '-'),

  // Outside investment in energy against the baseline.
  investEnergy: assumed('lever', 'm_E', 1, '-'),
  // Outside investment in chips against the baseline.
  investChips: assumed('lever', 'm_C', 1, '-'),
  // Outside investment in infrastructure against the baseline.
  investInfrastructure: assumed('lever', 'm_I', 1, '-'),
  // Outside investment in models against the baseline.
  investModels: assumed('lever', 'm_M', 1, '-'),
  // Outside investment in applications against the baseline.
  investApplications: assumed('lever', 'm_A', 1, '-'),
  // Demand against the baseline.
  demand: assumed('lever', 'd', 1, '-'),
  // Power the grid can energise in a year, at 2026.
  gridCeilingGWYr: assumed('lever', 'G', 20, 'GW/yr'),
  // Lead time of firm power; a round figure near what was found.
  leadTimeYears: published('lever', 'tau_E', 4, 'yr', 'lbnlQueue', 2024),
  // Efficiency of new chips, times a year: exp(eta); below the 1.5 and 1.46 that were found.
  chipEfficiency: assumed('lever', 'exp(eta)', 1.4, 'x/yr'),
  // Training of trades against the baseline.
  training: assumed('lever', 'train', 1, '-'),
  // Price elasticity of demand, its size.
  elasticity: published('lever', 'eps', 1.1, '-', 'nberElasticity', 2025),

  // Dense 8-bit operations of one H100.
  flopPerH100e: assumed('world', 'phi', 2e15, 'FLOP/s/H100e'),
  // Share of those operations put to use.
  utilisation: assumed('world', 'u', 0.3, '-'),
  // Operations per reference token, average of the whole system, calibrated.
  flopPerToken: assumed('world', 'f', 2.66e12, 'FLOP/tok'),
  // Power at the facility per power of the chips.
  facilityPerChipPower: published('world', 'om', 2.5, '-', 'epochPower', 2025),
  // Power of new chips per H100e at 2025.
  newChipKWPerH100e: derived('world', 'w0', 0.65, 'kW/H100e', 'epochChipCounts', 2025),
  // Service life of chips.
  chipLifeYears: published('world', 'tau_C', 5, 'yr', 'epochCost', 2026),
  // Time to build a data centre.
  buildTimeYears: published('world', 'tau_I', 2, 'yr', 'epochBuildouts', 2025),
  // Service life of data centres.
  infrastructureLifeYears: assumed('world', 'tau_Il', 20, 'yr'),
  // Service life of firm power.
  energyLifeYears: assumed('world', 'tau_El', 30, 'yr'),
  // Growth of what the grid can energise.
  gridGrowth: assumed('world', 'gG', 0.1, '/yr'),
  // Growth of fabs and packaging, at most.
  fabGrowth: assumed('world', 'gY', 0.65, '/yr'),
  // Time for fabs to follow orders.
  fabAdjustYears: assumed('world', 'tau_Y', 0.75, 'yr'),
  // Cost of chips with network and servers.
  chipCostBnUsdPerGW: derived('world', 'k_C', 38, '$bn/GW', 'epochChipCounts', 2025),
  // Cost of a data centre without its chips.
  infrastructureCostBnUsdPerGW: derived('world', 'k_I', 9.4, '$bn/GW', 'epochXai', 2025),
  // Cost of firm power; found only for gas plants, at 2.2 to 2.4.
  energyCostBnUsdPerGW: assumed('world', 'k_E', 3, '$bn/GW'),
  // Cost of owning and running one facility gigawatt for a year.
  fleetCostBnUsdPerGWYr: published('world', 'TCO', 8.5, '$bn/GW/yr', 'epochCost', 2026),
  // Trades needed to complete data centres.
  infrastructureLabourKYrPerGW: derived('world', 'lamI', 12, 'k workers yr/GW', 'abcWorkers', 2026),
  // Trades needed to energise power.
  energyLabourKYrPerGW: derived('world', 'lamE', 4, 'k workers yr/GW', 'abcWorkers', 2026),
  // Time in training.
  trainingYears: assumed('world', 'tau_tr', 4, 'yr'),
  // Time a worker stays in the trade.
  careerYears: assumed('world', 'tau_ret', 20, 'yr'),
  // Workers who begin training in a year.
  enrolmentKYr: assumed('world', 'enrol0', 30, 'k workers/yr'),
  // Share of workers drawn from other trades in a year of short cover.
  poachRate: assumed('world', 'poach0', 0.1, '/yr'),
  // Outside investment in the long run.
  investmentCeilingBnUsdYr: assumed('world', 'J_infty', 1600, '$bn/yr'),
  // Steepness of the rise of outside investment.
  investmentRate: assumed('world', 'r', 0.73, '/yr'),
  // Year when outside investment is at half its ceiling.
  investmentMidYear: assumed('world', 't_m', 2026.3, 'year'),
  // Share of earnings invested again.
  reinvestment: assumed('world', 'rho', 0.3, '-'),
  // Room kept above the requirement.
  headroom: assumed('world', 'b', 1.15, '-'),
  // Time to close a gap between the wanted and the built.
  adjustYears: assumed('world', 'tau_adj', 1, 'yr'),
  // Growth of algorithmic efficiency until 2025.
  modelsGrowth: assumed('world', 'g_M', 1.1, '/yr'),
  // Time over which that growth fades.
  modelsFadeYears: assumed('world', 'tau_M', 7, 'yr'),
  // Growth of training compute wanted until 2025.
  trainingGrowth: assumed('world', 'g_T', 1.2, '/yr'),
  // Time over which that growth fades.
  trainingFadeYears: assumed('world', 'tau_T', 3.2, 'yr'),
  // Ceiling of adoption with the fleet and models of the start of 2026.
  adoptionCeiling: assumed('world', 'a0', 0.4, '-'),
  // How the ceiling of adoption answers to capability.
  adoptionPower: assumed('world', 'q', 0.3, '-'),
  // Addressable use at the reference price.
  addressableTokS: assumed('world', 'D0', 5e10, 'tok/s'),
  // Growth of adoption far below its ceiling.
  adoptionRate: assumed('world', 'g_A', 0.9, '/yr'),
  // Price at which the addressable use is stated.
  referencePriceUsdPerMtok: assumed('world', 'p_ref', 1.9, '$/M tok'),
  // Time for demand to follow price and adoption.
  demandDelayYears: assumed('world', 'tau_D', 0.4, 'yr'),
  // Time for the price to follow its target.
  priceDelayYears: assumed('world', 'tau_p', 0.4, 'yr'),
  // How the price answers to scarcity.
  scarcityPower: assumed('world', 'sigma', 0.6, '-'),
  // Price over cost in a market without scarcity.
  markup: assumed('world', 'mu', 1.1, '-'),
  // Time over which users leave when the ceiling of adoption falls.
  churnYears: assumed('world', 'tau_churn', 1.5, 'yr'),
  // How far ahead of need money builds.
  foresightPower: assumed('world', 'al', 0.5, '-'),
  // How much speed money buys.
  speedPower: assumed('world', 'sp', 0.35, '-'),
  // How wages answer to money.
  wagePower: assumed('world', 'wg', 0.8, '-'),
  // How hurry answers to unmet demand.
  premiumPower: assumed('world', 'pl', 0.4, '-'),
  // Demand over supply at which there is no premium.
  premiumReference: assumed('world', 'pi_ref', 1.8, '-'),
  // How demand answers to money for applications.
  applicationsPower: assumed('world', 'ap', 0.35, '-'),
  // Gain of algorithmic efficiency by an open release of strength 1.
  releaseModelsGain: assumed('world', 'delta_M', 0.5, '-'),
  // Cut of the markup by an open release of strength 1.
  releaseMarkupCut: assumed('world', 'delta_mu', 0.3, '-'),
  // First gain of the adoption rate by an open release of strength 1.
  releaseAdoptionGain: assumed('world', 'delta_A', 0.5, '-'),

  // Fleet of the start of 2026, against which capability is measured.
  referenceFleetMH100e: derived('unit', 'K_ref', 19.7, 'M H100e', 'epochChipCounts', 2025),
  // Below this the fleet counts as none.
  fleetFloorMH100e: assumed('unit', 'K_min', 1e-9, 'M H100e'),
  // Accelerators in one unit of the fleet.
  h100ePerFleetUnit: assumed('unit', '1e6', 1e6, 'H100e/M H100e'),
  // Dollars in one unit of money.
  usdPerMoneyUnit: assumed('unit', '1e9', 1e9, '$/$bn'),
} as const satisfies Record<string, Parameter>

export type ParameterId = keyof typeof PARAMETERS

/** One value per parameter, in the unit of the table. */
export type Parameters = Record<ParameterId, number>

export const PARAMETER_IDS = Object.keys(PARAMETERS) as ParameterId[]

/** The parameters of the plain baseline. */
export const DEFAULT_PARAMETERS: Readonly<Parameters> = Object.fromEntries(
  PARAMETER_IDS.map((id) => [id, PARAMETERS[id].value]),
) as Parameters
