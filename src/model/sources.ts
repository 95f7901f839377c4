// Where the public figures were found: publisher, work, date and address.

export interface Source {
  /** Who published it. */
  readonly publisher: string
  /** Title of the work, or what the page reports where no title is on record. */
  readonly title: string
  /** Year or month of publication, ISO; absent where it is not on record. */
  readonly date?: string
  /** Address without the scheme, as far as it is on record. */
  readonly address: string
  /** True where only a report about the primary work was seen. */
  readonly secondary?: boolean
}

export const SOURCES = {
  ieaEnergyAndAi: {
    publisher: 'IEA',
    title: 'Energy and AI: energy demand from AI',
    date: '2025-04',
    address: 'iea.org/reports/energy-and-ai/energy-demand-from-ai',
    secondary: true,
  },
  latitudeMedia: {
    publisher: 'Latitude Media',
    title: 'Report on the scenarios of the IEA for data-centre electricity',
    date: '2025',
    address: 'latitudemedia.com',
    secondary: true,
  },
  ieaWeo2025: {
    publisher: 'IEA',
    title: 'World Energy Outlook 2025, as reported by the press',
    date: '2025',
    address: 'aa.com.tr, tass.com',
    secondary: true,
  },
  epochPower: {
    publisher: 'Epoch AI',
    title: 'Power needed to run all AI chips sold',
    address: 'epoch-website.web.app/data-insights/ai-datacenter-power',
  },
  epochChipCounts: {
    publisher: 'Epoch AI',
    title: 'AI chip counts, cumulative totals by maker',
    address: 'github.com/epoch-research/ai-chip-counts',
  },
  epochHardware: {
    publisher: 'Epoch AI',
    title: 'Machine learning hardware',
    date: '2025-01',
    address: 'epoch.ai/data/machine-learning-hardware',
  },
  epochCost: {
    publisher: 'Epoch AI',
    title: 'AI data centre cost breakdown',
    date: '2026-05-14',
    address: 'epoch.ai/data-insights/ai-datacenter-cost-breakdown',
  },
  nextBigFuture: {
    publisher: 'Next Big Future',
    title: 'Report on the cost and build time of one gigawatt, after Epoch AI',
    address: 'nextbigfuture.com',
    secondary: true,
  },
  epochXai: {
    publisher: 'Epoch AI',
    title: 'AI chip counts, timelines of the xAI data centres',
    address: 'github.com/epoch-research/ai-chip-counts',
  },
  epochPrice: {
    publisher: 'Epoch AI',
    title: 'LLM inference price trends',
    date: '2025-03-12',
    address: 'epoch.ai/data-insights/llm-inference-price-trends',
  },
  epochProgress: {
    publisher: 'Epoch AI',
    title: 'Estimate of algorithmic progress, as quoted',
    date: '2025-07',
    address: 'threadreader',
    secondary: true,
  },
  a16zPrice: {
    publisher: 'a16z',
    title: 'LLMflation: LLM inference cost',
    address: 'a16z.com/llmflation-llm-inference-cost',
  },
  nberElasticity: {
    publisher: 'NBER',
    title: 'Price elasticity of tokens within a model, as reported',
    address: 'aione.chat',
    secondary: true,
  },
  openRouterElasticity: {
    publisher: 'OpenRouter and a16z',
    title: 'Price elasticity of tokens across models, as reported',
    address: 'besthub.dev',
    secondary: true,
  },
  depreciation: {
    publisher: 'Press',
    title: 'Useful life of servers in company accounts',
    address: 'wiresift.com, realclear.ai, nate-clark.io, epoch.ai',
    secondary: true,
  },
  ccgtCost: {
    publisher: 'TechCrunch, after BNEF',
    title: 'Report on the cost of gas power plants',
    date: '2026-04-27',
    address: 'pulse.bot',
    secondary: true,
  },
  gridWait: {
    publisher: 'The Watt Report',
    title: 'Report on waiting times for the grid in the PJM area',
    address: 'thewattreport.com',
    secondary: true,
  },
  lbnlQueue: {
    publisher: 'Lawrence Berkeley National Laboratory',
    title: 'Interconnection queues, as reported',
    address: 'loopbacksystems.com',
    secondary: true,
  },
  hyperscalerCapex: {
    publisher: 'Platformonomics',
    title: 'Capital spending of four hyperscalers, leases included',
    date: '2026-02',
    address: 'platformonomics.com/2026/02',
    secondary: true,
  },
  hyperscalerCapexNoLeases: {
    publisher: 'DCPulse, after Houlihan Lokey',
    title: 'Capital spending of four hyperscalers, without leases',
    address: 'dcpulse.com',
    secondary: true,
  },
  capexGuidance: {
    publisher: 'Press',
    title: 'Guidance of four hyperscalers for capital spending in 2026',
    date: '2026',
    address: 'particlenews, brianbuntz.github.io, techreaderdaily',
    secondary: true,
  },
  mckinseyTrillions: {
    publisher: 'McKinsey',
    title: 'Cost of compute to 2030, as reported',
    address: 'futurum.media, thedailyscout.com',
    secondary: true,
  },
  nvidiaRevenue: {
    publisher: 'NVIDIA',
    title: 'Quarterly data-centre revenue, collected by Epoch AI; last quarters from the press',
    address: 'github.com/epoch-research/ai-chip-counts, pcgamer.com',
  },
  chipPower: {
    publisher: 'Press',
    title: 'Rated power of accelerators and racks',
    address: 'awesomeagents.ai, introl.com',
    secondary: true,
  },
  googleTokens: {
    publisher: 'The Decoder',
    title: 'Tokens processed by Google in a month, as announced',
    address: 'the-decoder.com',
    secondary: true,
  },
  abcWorkers: {
    publisher: 'Associated Builders and Contractors',
    title: 'Construction workers needed in the United States, as reported',
    address: 'roofingcontractor.com, cceonlinenews.com',
    secondary: true,
  },
  spiceoogway: {
    publisher: 'spiceoogway',
    title: 'AI-dedicated data-centre power, a synthesis by its author',
    address: 'not on record',
    secondary: true,
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof SOURCES
