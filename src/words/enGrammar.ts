// English phrases that explanations share: layers as subjects, changes, money, years.
import type { Against, BuildingLayerId } from '../model/explanation'
import type { LayerId } from '../model/layers'
import { bigNumber } from './enSentences'
import { formatNumber } from './format'

/** What a layer does when it binds. */
export const BINDS: Record<LayerId, string> = {
  energy: 'energy binds',
  chips: 'chips bind',
  infrastructure: 'infrastructure binds',
  models: 'models bind',
  applications: 'demand is met',
}

/** The same after it was said what does not bind. */
export const DOES: Record<LayerId, string> = {
  energy: 'energy does',
  chips: 'chips do',
  infrastructure: 'infrastructure does',
  models: 'models do',
  applications: 'demand is met',
}

/** The opposite, of the layers whose money may wait. */
export const BINDS_NOT: Record<BuildingLayerId, string> = {
  energy: 'energy does not bind',
  chips: 'chips do not bind',
  infrastructure: 'infrastructure does not bind',
}

/** What others wait for, and what there may be too much of. */
export const GOODS: Record<LayerId, string> = {
  energy: 'power',
  chips: 'chips',
  infrastructure: 'data centres',
  models: 'better models',
  applications: 'demand',
}

/** Where the numbers of the reference hold. */
export const IN: Record<Against, string> = {
  baseline: 'in the baseline',
  leverless: 'without the change',
}

/** Below this share nothing worth a word differs. */
const LEVEL = 0.005

/** Below this much a year nothing worth a word is left over, $bn/yr. */
const WORTH_SAYING_BN = 1

/** Power below this is not told apart, GW. */
const LEAST_GW = 0.01

/** Below this size in per cent a second digit counts. */
const SMALL_PERCENT = 10

/** From here on so many times says more than so many per cent. */
const MANY_TIMES = 10

const MONTHS_PER_YEAR = 12

/** Size of a change of 0.1 as "10%", whatever its sign; a cut of nearly all is not one of all. */
export function percent(change: number): string {
  const size = Math.abs(change) * 100
  if (size < SMALL_PERCENT) return `${formatNumber(size, 2)}%`
  const whole = Math.round(size)
  return change > -1 && whole === -100 * Math.sign(change)
    ? 'more than 99%'
    : `${formatNumber(whole, 3)}%`
}

/** How many more, to be followed by what there is more of: "82% more", "12 times as many". */
export function more(change: number): string {
  return 1 + change < MANY_TIMES ? `${percent(change)} more` : `${times(change)} as many`
}

/** Where a number stands: "14% lower", "12 times as high". */
export function side(change: number): string {
  if (Math.abs(change) < LEVEL) return 'about as high'
  if (1 + change >= MANY_TIMES) return `${times(change)} as high`
  return `${percent(change)} ${change > 0 ? 'higher' : 'lower'}`
}

/** The same with what it is compared with: "14% lower than in the baseline". */
export function compared(change: number, against: Against): string {
  const standing = side(change)
  return `${standing} ${standing.endsWith('as high') ? 'as' : 'than'} ${IN[against]}`
}

function times(change: number): string {
  return `${bigNumber(1 + change)} times`
}

/** Money that may be none. */
export function cash(bnUsdYr: number): string {
  return bnUsdYr < WORTH_SAYING_BN ? 'nothing' : `$${formatNumber(bnUsdYr, 3)}bn a year`
}

export function gw(value: number): string {
  return `${value < LEAST_GW ? `under ${LEAST_GW}` : formatNumber(value, 3)} GW`
}

/** A year to a tenth. */
export function about(year: number): string {
  return `about ${Math.round(year * 10) / 10}`
}

/** How long after: in months below a year, else in tenths of a year. */
export function after(years: number): string {
  const months = Math.round(years * MONTHS_PER_YEAR)
  if (months === 0) return 'at once'
  if (months === 1) return 'after a month'
  if (months < MONTHS_PER_YEAR) return `after ${months} months`
  const tenths = String(Math.round(years * 10) / 10)
  return tenths === '1' ? 'after a year' : `after ${tenths} years`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
