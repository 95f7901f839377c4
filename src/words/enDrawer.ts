// English for the drawer of charts: titles, short names of what is drawn, and the read-out in words.
import type { VariableId } from '../model/variables'

/** What is read out of one line in one year. */
interface Read {
  readonly name: string
  readonly value: string
  /** Of the baseline; null where it is the same run. */
  readonly baseline: string | null
}

const readText = ({ name, value, baseline }: Read): string =>
  `${name} ${value}${baseline === null ? '' : `, baseline ${baseline}`}`

export const EN_DRAWER = {
  heading: 'Charts',
  hint: 'Point at a chart to read a year, press it to go there. By keyboard: arrow keys read, Enter goes there.',
  closeCharts: 'Close',
  titles: {
    energy: 'Energy, wanted and built',
    chips: 'Chips, wanted and built',
    halls: 'Data centres, wanted and built',
    efficiency: 'Efficiency of models',
    tokens: 'Tokens, wanted and served',
    price: 'Price of tokens',
    revenue: 'Revenue of applications',
    spending: 'Money spent and unspent',
    labour: 'Labour cover',
    coverage: 'Coverage of demand',
  },
  /** What a title leaves open. */
  notes: {
    efficiency: 'Tokens per operation; the start of 2026 is 1.',
    labour: 'Share of the building work there are hands for.',
    coverage: 'Capacity as a share of demand; of applications, the share of work adopted.',
  } as Readonly<Record<string, string>>,
  series: {
    energyGW: 'Switched on',
    wantedGW: 'Wanted',
    chipsMH100e: 'Installed',
    requiredMH100e: 'Wanted',
    infrastructureGW: 'Ready',
    constructionGW: 'Under construction',
    modelsIndex: 'Efficiency',
    servedTokS: 'Served',
    wantedTokS: 'Wanted',
    priceUsdPerMtok: 'Price',
    revenueBnUsdYr: 'Revenue',
    spentBnUsdYr: 'Spent',
    unspentBnUsdYr: 'Unspent',
    labourCover: 'Labour cover',
  } as const satisfies Partial<Record<VariableId, string>>,
  ofBaseline: (name: string) => `${name}, baseline`,
  baselineAt: 'baseline',
  span: 'Nine tenths of the sampled runs',
  between: (low: string, high: string) => `${low} to ${high}`,
  table: 'Table',
  save: 'Save',
  kinds: { png: 'PNG', svg: 'SVG', csv: 'CSV' },
  saveAs: (title: string, kind: string) => `Save “${title}” as ${kind}`,
  saveBroke: 'The picture could not be made.',
  axis: (title: string) => `Year read from “${title}”`,
  /** All that a chart reads out in one year. */
  said: (year: string, title: string, reads: readonly Read[]) =>
    `${year}. ${title}: ${reads.map(readText).join('; ')}.`,
  /** A chart in one sentence: its lines at both ends. */
  summary: (title: string, unit: string, from: number, to: number, ends: readonly Read[]) =>
    `${title}${unit === '' ? '' : `, ${unit}`}, by year from ${from} to ${to}. In ${to}: ${ends.map(readText).join('; ')}.`,
  tornadoTitle: 'What moves the tokens served',
  tornadoUnit: (year: string) => `in ${year}`,
  tornadoWaits: 'Each number is being lowered and raised …',
  tornadoEmpty: 'No number moves the tokens served in this year.',
  tornadoBroke: 'The answer to each number is not computed.',
}
