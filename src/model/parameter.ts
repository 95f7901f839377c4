// What a parameter is: value, unit, status and source, with one maker for each status.

import type { SourceId } from './publishers'

/** How sure the number is: seen in public, worked out from such figures, or assumed. */
export type Status = 'public' | 'derived' | 'assumption'

/**
 * What part the number plays: a stock at the first state, a share of the money, a lever, how the
 * world works, or a unit and guard that nobody edits.
 */
export type ParameterGroup = 'initial' | 'share' | 'lever' | 'world' | 'unit'

export interface Parameter {
  /** Symbol in the equations. */
  readonly symbol: string
  /** Default, in `unit`. */
  readonly value: number
  /** Unit; `-` for a pure number. */
  readonly unit: string
  /** What part the number plays. */
  readonly group: ParameterGroup
  /** How sure the number is. */
  readonly status: Status
  /** Where it was found or what it was worked out from. */
  readonly source?: SourceId
  /** Calendar year the figure describes. */
  readonly year?: number
}

/** A number assumed or tuned. */
export function assumed(
  group: ParameterGroup,
  symbol: string,
  value: number,
  unit: string,
): Parameter {
  return { symbol, value, unit, group, status: 'assumption' }
}

/** A number worked out from a public figure. */
export function derived(
  group: ParameterGroup,
  symbol: string,
  value: number,
  unit: string,
  source: SourceId,
  year?: number,
): Parameter {
  const parameter: Parameter = { symbol, value, unit, group, status: 'derived', source }
  return year === undefined ? parameter : { ...parameter, year }
}

/** A number seen in public. */
export function published(
  group: ParameterGroup,
  symbol: string,
  value: number,
  unit: string,
  source: SourceId,
  year?: number,
): Parameter {
  return { ...derived(group, symbol, value, unit, source, year), status: 'public' }
}
