// English phrases that explanations share: layers as subjects, changes, money, years.
import type { BuildingLayerId } from '../model/explanation'
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

/** Below this share nothing worth a word differs. */
const LEVEL = 0.005

/** Below this much a year nothing worth a word is left over, $bn/yr. */
const WORTH_SAYING_BN = 1

/** Power below this is not told apart, GW. */
const LEAST_GW = 0.01

/** Below this size in per cent a second digit counts. */
const SMALL_PERCENT = 10

/** From here on a word of thousands is shorter. */
const BIG_PERCENT = 1e6

const MONTHS_PER_YEAR = 12

/** Size of a change of 0.1 as "10%", whatever its sign. */
export function percent(change: number): string {
  const size = Math.abs(change) * 100
  if (size < SMALL_PERCENT) return `${formatNumber(size, 2)}%`
  return `${size < BIG_PERCENT ? formatNumber(Math.round(size), 3) : bigNumber(size)}%`
}

/** Where a number stands, to be followed by what it is compared with: "14% below". */
export function side(change: number): string {
  if (Math.abs(change) < LEVEL) return 'level with'
  return `${percent(change)} ${change > 0 ? 'above' : 'below'}`
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
