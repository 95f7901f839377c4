// English for the flat picture: what a layer shows, how much it grew, and what the marks count.
import type { LayerId } from '../model/layers'
import { formatNumber, formatShare } from './format'

const DIGITS = 3
const WHOLE = 1

/** Capital, or a share of demand; the measure of capacity has words of its own. */
function shown(measure: 'capital' | 'coverage', layer: LayerId, value: number): string {
  if (measure === 'capital') return `$${formatNumber(value, DIGITS)}bn built`
  return layer === 'applications'
    ? `${formatShare(value)} adopted`
    : `${formatShare(value)} of demand`
}

export const EN_FLAT = {
  layers: 'The five layers',
  rising: 'Rising in the core',
  shown,
  /** Against the value of 2024. */
  growth: (ratio: number) => `×${formatNumber(ratio, ratio < WHOLE ? 2 : DIGITS)} since 2024`,
  coins: (count: number) =>
    `${formatNumber(count, DIGITS)} ${count === 1 ? 'coin' : 'coins'} a year`,
  pull: (pulses: number, gapGW: string) =>
    `Falling outside: ${formatNumber(pulses, DIGITS)} ${pulses === 1 ? 'pulse' : 'pulses'} of 5 GW, ${gapGW} wanted and not there yet`,
  met: 'Nothing falls outside: all that is wanted is there',
  money: 'One coin: $10bn spent on the layer in a year',
  wanted: 'Dashed outline: what demand asks for',
  limit: 'Lock and hatch: the layer that limits the whole',
}
