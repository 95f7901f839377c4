// Where the public figures were found: publisher, work, date, address, and the report seen instead.
import { PUBLISHERS, type SourceId } from './publishers'

export interface Source {
  /** Who published it. */
  readonly publisher: string
  /** Title of the work, or what it holds where it has none. */
  readonly title: string
  /** Date of publication, ISO, as exact as it is on record; absent where the page has none. */
  readonly date?: string
  /** Address of the work without the scheme; absent where only reports about it are on record. */
  readonly address?: string
  /** Addresses of the reports read in its place; absent where the work itself was read. */
  readonly seenIn?: readonly string[]
}

/** What was published, and where. */
const WORKS: Readonly<Record<SourceId, Omit<Source, 'publisher'>>> = {
  ieaEnergyAndAi: {
    title: 'Energy and AI',
    date: '2025-04',
    address: 'iea.org/reports/energy-and-ai/energy-demand-from-ai',
    seenIn: [
      'latitudemedia.com/news/report-global-grid-congestion-puts-20-of-data-center-projects-at-risk',
    ],
  },
  ieaWeo2025: {
    title: 'World Energy Outlook 2025',
    date: '2025-11-12',
    seenIn: ['tass.com/economy/2042675'],
  },
  epochPower: {
    title: 'Power needed to run all AI chips sold',
    address: 'epoch-website.web.app/data-insights/ai-datacenter-power',
  },
  epochChipCounts: {
    title: 'AI chip counts: cumulative totals by maker',
    address: 'github.com/epoch-research/ai-chip-counts',
  },
  epochHardware: {
    title: 'Machine Learning Hardware',
    date: '2025-01-16',
    address: 'epoch.ai/data/machine-learning-hardware',
  },
  epochCost: {
    title: 'Servers account for 60% of the cost of ownership of a one-gigawatt AI data center',
    date: '2026-05-14',
    address: 'epoch.ai/data-insights/ai-datacenter-cost-breakdown',
  },
  epochBuildouts: {
    title: 'Thread on the build-out of AI data centers',
    date: '2025-11-10',
    address: 'threadreaderapp.com/thread/1987944116861522227.html',
  },
  epochFrontier: {
    title: 'Data on frontier data centers, reported by Next Big Future',
    date: '2025-11-05',
    seenIn: [
      'nextbigfuture.com/2025/11/first-five-ai-data-center-with-over-one-gigawatt-of-power-arriving-in-2026-2027.html',
    ],
  },
  epochXai: {
    title: 'AI chip counts: timelines of the xAI data centers',
    address: 'github.com/epoch-research/ai-chip-counts',
  },
  epochPrice: {
    title: 'LLM inference prices have fallen rapidly but unequally across tasks',
    date: '2025-03-12',
    address: 'epoch.ai/data-insights/llm-inference-price-trends',
  },
  epochProgress: {
    title: 'Algorithmic progress in language models',
    date: '2024-03',
    seenIn: [
      'lesswrong.com/posts/yXLqrpfFwBW5knpgc/catch-up-algorithmic-progress-might-actually-be-60-per-year',
    ],
  },
  a16zPrice: {
    title: 'Welcome to LLMflation: LLM inference cost is going down fast',
    date: '2024-11-12',
    address: 'a16z.com/llmflation-llm-inference-cost',
  },
  nberElasticity: {
    title: 'The Emerging Market for Intelligence: Pricing, Supply, and Demand for LLMs',
    date: '2025',
    seenIn: [
      'aione.chat/2026/01/04/price-elasticity-of-demand-for-large-language-models-estimated-at-1-11-en-version',
    ],
  },
  openRouterElasticity: {
    title: 'State of AI: An Empirical 100 Trillion Token Study with OpenRouter',
    date: '2025-12-04',
    address: 'a16z.com/state-of-ai',
    seenIn: [
      'besthub.dev/articles/what-1-000-trillion-tokens-reveal-about-the-rise-of-open-source-llms-e5c56a180da1',
    ],
  },
  ccgtCost: {
    title: 'Cost of combined-cycle gas plants, reported by TechCrunch',
    date: '2026-04-27',
    seenIn: [
      'pulse.bot/energy/news/data-center-demand-drives-66-surge-in-natural-gas-power-plant-costs-ca1fac9d-e06c-4497-be5a-c887f3aa9769',
    ],
  },
  nextEraGas: {
    title: 'Cost of a new gas plant, said at CERAWeek',
    date: '2025-03',
    seenIn: ['gasoutlook.com/analysis/costs-to-build-gas-plants-triple-says-ceo-of-nextera-energy'],
  },
  lbnlQueue: {
    title: 'Queued Up: 2025 Edition',
    date: '2025-12-15',
    seenIn: [
      'loopbacksystems.com/insights/lawrence-berkeley-2025-interconnection-queue-report-overview',
    ],
  },
  hyperscalerCapex: {
    title: 'Follow the CAPEX: 2025 Retrospective',
    date: '2026-02',
    address: 'platformonomics.com/2026/02/follow-the-capex-2025-retrospective',
  },
  hyperscalerCapexNoLeases: {
    title: 'Capital spending of four hyperscalers, a table of company reports',
    date: '2025',
    seenIn: ['dcpulse.com/statistic/the-great-ai-infrastructure-race-hyperscaler-capex'],
  },
  capexGuidance: {
    title: 'Guidance for capital spending in 2026, added up by the press',
    date: '2026',
    seenIn: [
      'particlenews.pages.dev/story/big-tech-commits-630660-billion-for-2026-ai-infrastructure-as-nvidia-defends-the-spend',
      'rbtfl.xyz/fr/n/hyperscaler-capex-725bn-2026.md',
    ],
  },
  mckinseyTrillions: {
    title: 'The cost of compute: A $7 trillion race to scale data centers',
    date: '2025-04-28',
    seenIn: [
      'itbrew.com/stories/2025/05/09/is-usd7-trillion-really-the-magic-number-to-get-ai-data-centers-up-to-speed-by-2030',
    ],
  },
  nvidiaRevenue: {
    title: 'Data-center revenue by quarter and by fiscal year',
    date: '2026-02-25',
    seenIn: [
      'github.com/epoch-research/ai-chip-counts',
      'aifront-page.com/nvidia-hits-revenue-records-as-ai-driven-data-center-demand-surges-75-yoy',
    ],
  },
  chipPower: {
    title: 'Rated power of H100 and B200',
    seenIn: ['awesomeagents.ai/hardware/nvidia-b200'],
  },
  rackPower: {
    title: 'Rated power of a GB200 NVL72 rack',
    seenIn: ['kshirol-dev.github.io/learnAI/AIInfrastructure/08-training-clusters.html'],
  },
  googleTokens: {
    title: 'Tokens processed in a month, as announced from 2024 to 2026',
    date: '2026-05-19',
    seenIn: [
      'chatforest.com/builders-log/google-3-2-quadrillion-tokens-ai-scale-economics',
      'the-decoder.com/google-boasts-1-3-quadrillion-tokens-each-month-but-the-figure-is-mostly-window-dressing',
    ],
  },
  abcWorkers: {
    title: 'Construction workers that must be attracted in 2026 and 2027',
    date: '2026-01',
    seenIn: [
      'roofingcontractor.com/articles/101766-construction-industry-must-attract-349-000-workers-in-2026-despite-macroeconomic-headwinds-reports-abc',
    ],
  },
  spiceoogway: {
    title: 'AI economy timelines: input assumptions, a synthesis by its author',
    address: 'github.com/spiceoogway/ai-economy-timelines',
  },
}

/** The sources in the order of their numbers. */
export const SOURCE_IDS = Object.keys(PUBLISHERS) as SourceId[]

export const SOURCES = Object.fromEntries(
  SOURCE_IDS.map((id) => [id, { publisher: PUBLISHERS[id], ...WORKS[id] }]),
) as Readonly<Record<SourceId, Source>>
