// English for a comparison: what is compared with what, and the differences in numbers.
import type { LayerId } from '../model/layers'
import { bigNumber } from './enSentences'
import { formatNumber, formatShare } from './format'

const DIGITS = 3
/** Differences below this share are printed as none. */
const SAME = 0.005
/** From here on a difference is printed as so many times as much. */
const TIMES = 2

export const EN_COMPARE = {
  title: 'Compare',
  with: 'Compare with',
  kept: (name: string) => `Kept: ${name}`,
  keep: 'Keep what is shown now to compare with',
  close: 'End the comparison',
  numbers: 'Differences in numbers',
  quantity: 'In the year shown',
  difference: 'Differs by',
  /** The number shown as a share of the one it is compared with. */
  differs(ratio: number): string {
    if (!Number.isFinite(ratio)) return '–'
    if (Math.abs(ratio - 1) < SAME) return 'same'
    if (ratio >= TIMES) return `×${formatNumber(ratio, 2)}`
    return `${ratio > 1 ? '+' : '−'}${formatShare(Math.abs(ratio - 1))}`
  },
  /** Of two shares. */
  points: (share: number) =>
    `${share > 0 ? '+' : '−'}${formatNumber(Math.round(Math.abs(share) * 100), 3)} points`,
  rows: { met: 'Demand met', spent: 'Spent a year', tokens: 'Tokens served', limit: 'Limit' },
  met: (share: number) => formatShare(share),
  spent: (bnUsd: number) => `$${formatNumber(bnUsd, DIGITS)}bn`,
  tokens: (perSecond: number) => `${bigNumber(perSecond, DIGITS)}/s`,
  limits: {
    energy: 'Energy',
    chips: 'Chips',
    infrastructure: 'Halls',
    models: 'Models',
    applications: 'None',
  } satisfies Record<LayerId, string>,
}
