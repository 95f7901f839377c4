// Everyday equivalents: what a number of the model is about as much as, each with status and source.

import { FIGURES, type Figure, type FigureId } from './figures'
import { LAYERS, type LayerId } from './layers'
import type { Status } from './parameter'
import type { SourceId } from './publishers'
import { type Snapshot, valueIn } from './snapshot'
import { VARIABLES, type VariableId } from './variables'

export interface Yardstick {
  /** Unit of the variables that it measures. */
  readonly of: 'GW' | 'M H100e' | 'tok/s'
  /** How much of `of` makes one. */
  readonly value: number
  /** Unit of `value`. */
  readonly unit: string
  readonly status: Status
  /** What it was worked out from; absent for an assumption. */
  readonly source?: SourceId
  /** Calendar year it describes; absent for an assumption. */
  readonly year?: number
}

/** GW of steady draw in one TWh a year, at 8,766 hours a year. */
const GW_PER_TWH_YR = 1000 / 8766

export const YARDSTICKS = {
  // A large nuclear reactor, a round number.
  reactors: assumed('GW', 1, 'GW/reactor'),
  // A city of a million people, all its uses counted at 1 kW a head, a round number.
  cities: assumed('GW', 1, 'GW/city'),
  // Mean draw of all data centres of the world.
  dataCentres: workedOut('GW', 'electricity2024', GW_PER_TWH_YR),
  // All accelerators made by the end of the year.
  fleets: workedOut('M H100e', 'fleet2025', 1),
  // A printed page, at three quarters of a word to a token.
  pages: assumed('tok/s', 750, 'tok/page'),
} as const satisfies Record<string, Yardstick>

export type YardstickId = keyof typeof YARDSTICKS

export const YARDSTICK_IDS = Object.keys(YARDSTICKS) as YardstickId[]

/** So many of a yardstick, for words; of `pages` so many a second. */
export interface Equivalent {
  readonly code: YardstickId
  readonly count: number
}

/**
 * What `value` of a variable, in the unit of its table, is about as much as: one equivalent for
 * each yardstick of that unit; none where there is no such yardstick or the value is no amount.
 */
export function equivalentsOf(id: VariableId, value: number): readonly Equivalent[] {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY)) return []
  return YARDSTICK_IDS.filter((code) => YARDSTICKS[code].of === VARIABLES[id].unit).map((code) => ({
    code,
    count: value / YARDSTICKS[code].value,
  }))
}

/** The amount of a layer that people can picture, and by what. */
const PICTURED: Partial<Record<LayerId, readonly [id: VariableId, code: YardstickId]>> = {
  energy: ['energyGW', 'reactors'],
  chips: ['chipsMH100e', 'fleets'],
  infrastructure: ['infrastructureGW', 'dataCentres'],
  applications: ['servedTokS', 'pages'],
}

/** What a layer has, as an equivalent. */
export interface LayerEquivalent extends Equivalent {
  readonly layer: LayerId
}

/** What a layer has is about as much as; null for models, and where it has nothing. */
export function equivalentOfLayer(layer: LayerId, snapshot: Snapshot): LayerEquivalent | null {
  const pictured = PICTURED[layer]
  if (!pictured) return null
  const [id, code] = pictured
  const found = equivalentsOf(id, valueIn(snapshot, id)).find((one) => one.code === code)
  return found === undefined ? null : { layer, ...found }
}

/** The same of the binding layer. */
export function equivalentOfBinding(snapshot: Snapshot): LayerEquivalent | null {
  const layer = LAYERS[snapshot.binding]
  return layer === undefined ? null : equivalentOfLayer(layer, snapshot)
}

function assumed(of: Yardstick['of'], value: number, unit: string): Yardstick {
  return { of, value, unit, status: 'assumption' }
}

function workedOut(of: Yardstick['of'], id: FigureId, factor: number): Yardstick {
  const { value, source, year }: Figure = FIGURES[id]
  const known = { of, value: Number(value) * factor, unit: of, status: 'derived', year } as const
  return source === undefined ? known : { ...known, source }
}
