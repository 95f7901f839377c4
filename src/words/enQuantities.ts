// English for amounts: numbers with their units, shares, changes, years and months.
import { leverValue } from './enScenario'
import { bigNumber } from './enSentences'
import { formatNumber, formatShare } from './format'

/** From here on a number is printed with a word of thousands. */
const BIG = 1e6
const DIGITS = 4

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Money: the sign goes before the number, the size and what it counts for behind. */
const DOLLARS = /^\$(bn|)(\/.+|)$/

/** Units that read better in words. */
const UNITS: Readonly<Record<string, string>> = {
  yr: 'years',
  'x/yr': 'times a year',
  '/yr': 'a year',
  'k workers': 'thousand workers',
  'k workers/yr': 'thousand workers a year',
  'k workers yr/GW': 'thousand worker-years per GW',
  year: '',
  'tok/s': 'tokens/s',
  'tok/s/M H100e': 'tokens/s per M H100e',
  'tok/month': 'tokens a month',
  'tok/page': 'tokens a page',
  '$/M tok': '$ per M tokens',
  'FLOP/tok': 'FLOP per token',
  'workers/$bn': 'workers per $bn',
  'GW/reactor': 'GW per reactor',
  'GW/city': 'GW per city',
}

export const EN_QUANTITIES = {
  /** A number as the tables print it. */
  value: (value: number) =>
    Math.abs(value) >= BIG ? bigNumber(value, DIGITS) : formatNumber(value, DIGITS),
  leverValue,
  /** A number with its unit. */
  quantity: (value: string, unit: string) => {
    if (unit === '-') return value
    const [, size, per] = DOLLARS.exec(unit) ?? []
    return size === undefined ? `${value} ${UNITS[unit] ?? unit}` : `$${value}${size}${per}`
  },
  /** Heading of a column in a unit; nothing for a pure number. */
  unit: (unit: string) => (unit === '-' ? '' : (UNITS[unit] ?? unit)),
  share: (share: number) => formatShare(share),
  /** An outcome against the outcome as it is, as in "+12%". */
  change: (ratio: number) => `${ratio > 1 ? '+' : ''}${formatNumber((ratio - 1) * 100, 2)}%`,
  /** A year with its fraction. */
  decimalYear: (year: number) => String(Math.round(year * 100) / 100),
  /** A year, or a month where the year has a fraction. */
  yearText: (year: number) => {
    const month = MONTHS[Math.floor((year % 1) * MONTHS.length)]
    return Number.isInteger(year) ? String(year) : `${month} ${Math.floor(year)}`
  },
}
