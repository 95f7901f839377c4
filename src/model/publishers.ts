// Who published the sources of the public figures: all that the words beside a number need of them.

/** In the order of their numbers. */
export const PUBLISHERS = {
  ieaEnergyAndAi: 'IEA',
  ieaWeo2025: 'IEA',
  epochPower: 'Epoch AI',
  epochChipCounts: 'Epoch AI',
  epochHardware: 'Epoch AI',
  epochCost: 'Epoch AI',
  epochBuildouts: 'Epoch AI',
  epochFrontier: 'Epoch AI',
  epochXai: 'Epoch AI',
  epochPrice: 'Epoch AI',
  epochProgress: 'Epoch AI',
  a16zPrice: 'a16z',
  nberElasticity: 'NBER',
  openRouterElasticity: 'OpenRouter and a16z',
  ccgtCost: 'BloombergNEF',
  nextEraGas: 'NextEra Energy',
  lbnlQueue: 'Lawrence Berkeley National Laboratory',
  hyperscalerCapex: 'Platformonomics',
  hyperscalerCapexNoLeases: 'Houlihan Lokey',
  capexGuidance: 'Amazon, Alphabet, Meta, Microsoft',
  mckinseyTrillions: 'McKinsey & Company',
  nvidiaRevenue: 'NVIDIA',
  chipPower: 'NVIDIA',
  rackPower: 'NVIDIA',
  googleTokens: 'Google',
  abcWorkers: 'Associated Builders and Contractors',
  spiceoogway: 'spiceoogway',
} as const

export type SourceId = keyof typeof PUBLISHERS
