// Reads single values from outside, the same for the address and for a patch; null means dropped.
import { type ProblemCode, quoted } from './problem'

/** Writes down what was wrong with the value being read, or with what lies at a path inside it. */
export type Note = (
  code: ProblemCode,
  args: Readonly<Record<string, string | number>>,
  path?: string,
) => void

export interface Range {
  readonly min: number
  readonly max: number
}

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** A number within the range: strict decimals from text, clamped with a note, else dropped. */
export function readNumber(raw: unknown, { min, max }: Range, note: Note): number | null {
  const number = numberOf(raw)
  if (number === null) {
    note('notANumber', { value: quoted(raw) })
    return null
  }
  const used = Math.min(max, Math.max(min, number))
  if (used !== number) note('outOfRange', { value: quoted(raw), min, max, used })
  // Minus zero would be written back as zero.
  return used + 0
}

/** One of the ids; another value falls to `fallback` with a note. */
export function readId<Id extends string, Fallback extends Id | null>(
  raw: unknown,
  ids: readonly Id[],
  fallback: Fallback,
  note: Note,
): Id | Fallback {
  const id = ids.find((known) => known === raw)
  if (id !== undefined) return id
  note('unknownId', { value: quoted(raw), used: fallback ?? '-', allowed: ids.join(', ') })
  return fallback
}

/** On or off: 1 and 0 as text, number or truth value. */
export function readSwitch(raw: unknown, note: Note): boolean | null {
  if (raw === '1' || raw === 1 || raw === true) return true
  if (raw === '0' || raw === 0 || raw === false) return false
  note('notASwitch', { value: quoted(raw) })
  return null
}

/** Text kept as it is; plain numbers and truth values become text. */
export function readText(raw: unknown, note: Note): string | null {
  if (typeof raw === 'string') return raw
  if (typeof raw === 'number' || typeof raw === 'boolean') return String(raw)
  note('notText', { value: quoted(raw) })
  return null
}

function numberOf(raw: unknown): number | null {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null
  return typeof raw === 'string' && DECIMAL.test(raw) ? Number(raw) : null
}
