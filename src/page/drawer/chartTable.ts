// The charts of the drawer over the years: what each draws, in which colour, on which scale.
import { LAYERS, type LayerId } from '../../model/layers'
import { type Snapshot, valueIn } from '../../model/snapshot'
import { columnOf, VARIABLES, type Variable } from '../../model/variables'
import { shownValueOf } from '../../stage/measures'
import type { DrawerWords } from '../../words/drawerWords'

/** The variables drawn: those that have a short name for it. */
export type ChartedId = keyof DrawerWords['drawer']['series']

/** Colours of the palette: those of the layers, of money, and of text. */
export type Tone = LayerId | 'coin' | 'ink'

/** One quantity of a chart: a variable, or how far a layer covers demand. */
export type Series =
  | { readonly variable: ChartedId; readonly tone: Tone }
  | { readonly coverage: LayerId; readonly tone: Tone }

export interface Chart {
  /** Drawn in this order; units are the same within a chart. */
  readonly series: readonly Series[]
  /** The variable whose sampled runs are drawn as a fan. */
  readonly fan?: ChartedId
  /** True where the values are shares, printed as per cent. */
  readonly isShare?: true
  /** True where the chart opens on a logarithmic scale. */
  readonly isLog: boolean
}

const of = (tone: Tone, ...variables: readonly ChartedId[]): readonly Series[] =>
  variables.map((variable) => ({ variable, tone }))

export const CHARTS = {
  energy: { series: of('energy', 'energyGW', 'wantedGW'), fan: 'energyGW', isLog: false },
  chips: { series: of('chips', 'chipsMH100e', 'requiredMH100e'), fan: 'chipsMH100e', isLog: true },
  halls: {
    series: of('infrastructure', 'infrastructureGW', 'wantedGW', 'constructionGW'),
    fan: 'infrastructureGW',
    isLog: false,
  },
  efficiency: { series: of('models', 'modelsIndex'), fan: 'modelsIndex', isLog: true },
  tokens: { series: of('models', 'servedTokS', 'wantedTokS'), fan: 'servedTokS', isLog: true },
  price: { series: of('models', 'priceUsdPerMtok'), fan: 'priceUsdPerMtok', isLog: true },
  revenue: { series: of('applications', 'revenueBnUsdYr'), fan: 'revenueBnUsdYr', isLog: false },
  spending: { series: of('coin', 'spentBnUsdYr', 'unspentBnUsdYr'), isLog: false },
  labour: { series: of('ink', 'labourCover'), isShare: true, isLog: false },
  coverage: {
    series: LAYERS.map((layer) => ({ coverage: layer, tone: layer })),
    isShare: true,
    isLog: true,
  },
} as const satisfies Record<string, Chart>

export type ChartId = keyof typeof CHARTS

export const CHART_IDS = Object.keys(CHARTS) as ChartId[]

/** Name of a series within its chart. */
export function nameOfSeries({ drawer, layers }: DrawerWords, series: Series): string {
  return 'variable' in series ? drawer.series[series.variable] : layers[series.coverage].name
}

/** Value of a series in a snapshot, in the unit of its chart. */
export function valueOfSeries(series: Series, snapshot: Snapshot): number {
  if ('variable' in series) return valueIn(snapshot, series.variable)
  return shownValueOf(snapshot, LAYERS.indexOf(series.coverage), 'coverage')
}

/** Unit of all series of a chart, from the table of variables; `-` for a pure number. */
export function unitOf({ series: [first] }: Chart): string {
  if (first === undefined || 'coverage' in first) return '-'
  const { unit }: Variable = VARIABLES[first.variable]
  return unit
}

/** The column of a series in a file. */
export function columnOfSeries(series: Series): string {
  if ('variable' in series) return columnOf(series.variable)
  return `${series.coverage === 'applications' ? 'adopted' : 'coverage'}_${series.coverage}`
}
