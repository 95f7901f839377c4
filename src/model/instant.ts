// What the equations see at one state: the row being filled and everything in force then.

import type { Parameters } from './parameters'
import type { Release } from './presets'
import type { ChipTrend } from './scenario'
import type { Year } from './time'
import { VARIABLE_IDS, type VariableId } from './variables'

/** One value per variable, in the units of the table; stocks are given, the rest is filled in. */
export type Row = Record<VariableId, number>

export interface Instant {
  /** Year of the state. */
  year: Year
  /** Parameters in force. */
  parameters: Readonly<Parameters>
  /** Power of new chips in force. */
  chipTrend: ChipTrend
  /** The open release that has happened by now, or null. */
  release: Release | null
}

/** A row of zeros. */
export function createRow(): Row {
  return Object.fromEntries(VARIABLE_IDS.map((id) => [id, 0])) as Row
}

/** Zero or the number, whichever is greater. */
export function positive(value: number): number {
  return Math.max(0, value)
}

/** The number, no less than `min` and no more than `max`. */
export function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}
