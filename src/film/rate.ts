// Frame rates as exact fractions, and the one door from a film frame to its second.
import type { Second } from '../show/playback'

/** Frames a second, `num / den` in lowest terms. */
export interface Rate {
  readonly num: number
  readonly den: number
}

/** Rates that are offered, as they are written. */
export const RATES = ['23.976', '24', '25', '29.97', '30', '50', '60'] as const

const RATE_RANGE = { min: 1, max: 120 } as const

/** What broadcasters write as a decimal and mean as a fraction. */
const BROADCAST: Readonly<Record<string, Rate>> = {
  '23.976': { num: 24_000, den: 1001 },
  '23.98': { num: 24_000, den: 1001 },
  '29.97': { num: 30_000, den: 1001 },
  '59.94': { num: 60_000, den: 1001 },
}

const FRACTION = /^(\d{1,6})\/(\d{1,6})$/
const DECIMAL = /^\d{1,3}(\.\d{1,3})?$/
const THOUSANDTHS = 1000

/** Reads "30", "29.97" or "30000/1001"; null for what is none or beyond `RATE_RANGE`. */
export function readRate(raw: unknown): Rate | null {
  const text = typeof raw === 'number' ? String(raw) : raw
  if (typeof text !== 'string') return null
  const rate = BROADCAST[text] ?? fractionOf(text)
  if (rate === null) return null
  const perSecond = rate.num / rate.den
  return perSecond >= RATE_RANGE.min && perSecond <= RATE_RANGE.max ? rate : null
}

/** The rate as text that reads back as the same. */
export function textOfRate({ num, den }: Rate): string {
  return den === 1 ? String(num) : `${num}/${den}`
}

/** The second of a film frame: whole numbers until the last step, so that nothing adds up. */
export function secondOf(frame: number, { num, den }: Rate): Second {
  return (frame * den) / num
}

/** How many frames last as long as so many seconds, to the nearest. */
export function framesIn(seconds: number, { num, den }: Rate): number {
  return Math.round((seconds * num) / den)
}

/** How many frames, from frame 0 on, lie before a second. */
export function framesBefore(second: Second, rate: Rate): number {
  let count = Math.max(0, Math.ceil((second * rate.num) / rate.den))
  // The quotient may be off by a hair; what counts is the second of the frame itself.
  while (count > 0 && secondOf(count - 1, rate) >= second) count -= 1
  while (secondOf(count, rate) < second) count += 1
  return count
}

/** Where a frame begins in a file that counts so many whole units a second. */
export function ticksOf(frame: number, { num, den }: Rate, ticksPerSecond: number): number {
  return Math.round((frame * den * ticksPerSecond) / num)
}

/** True where all frames last equally many whole units. */
export function isEven({ num, den }: Rate, ticksPerSecond: number): boolean {
  return (den * ticksPerSecond) % num === 0
}

function fractionOf(text: string): Rate | null {
  const [, num, den] = FRACTION.exec(text) ?? []
  if (num !== undefined) return reduced(Number(num), Number(den))
  if (!DECIMAL.test(text)) return null
  return reduced(Math.round(Number(text) * THOUSANDTHS), THOUSANDTHS)
}

function reduced(num: number, den: number): Rate | null {
  if (num === 0 || den === 0) return null
  const common = commonDivisor(num, den)
  return { num: num / common, den: den / common }
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}
