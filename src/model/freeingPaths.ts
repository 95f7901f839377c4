// Where the search for what frees a layer may go: each lever outward, alone and in pairs.

import { LAYERS, type LayerId } from './layers'
import { LEVER_IDS, LEVERS, type Lever, type LeverId } from './levers'
import { releaseOf, type Scenario, valueInForce } from './scenario'
import type { Year } from './time'

/** A lever and the value that it would be set to, a step of its control. */
export interface LeverChange {
  readonly leverId: LeverId
  /** In the unit of the lever. */
  readonly value: number
  /** How far that is from the value in force, as a share of the range. */
  readonly share: number
}

/** A lever on its way outward, from the value in force to an end of its range. */
export interface Path {
  readonly leverId: LeverId
  readonly start: number
  readonly end: number
  /** Share of the range from start to end. */
  readonly room: number
}

/**
 * The layers that a lever feeds: turned down, or up for the lead time, it holds them back. What is
 * built is built on demand, so that what feeds demand feeds all.
 */
const FED_BY: Readonly<Record<LeverId, readonly LayerId[]>> = {
  invest: LAYERS,
  'invest.energy': ['energy'],
  'invest.chips': ['chips'],
  'invest.infrastructure': ['infrastructure'],
  'invest.models': ['models'],
  'invest.applications': LAYERS,
  demand: LAYERS,
  grid: ['energy'],
  leadTime: ['energy'],
  chipEfficiency: ['chips'],
  training: ['energy', 'infrastructure'],
  openRelease: [],
  openStrength: ['models'],
  elasticity: LAYERS,
}

// Rounds away what the machine adds to sums of steps.
const TIDY = 1e9

/** Both ways outward of every lever that acts before `year`; an open release keeps its date. */
export function pathsOf(scenario: Scenario, year: Year): readonly Path[] {
  return LEVER_IDS.filter((leverId) => actsFrom(scenario, leverId) < year).flatMap((leverId) => {
    const { min, max }: Lever = LEVERS[leverId]
    const start = startOf(scenario, leverId, year)
    return [min, max]
      .filter((end) => end !== start)
      .map((end) => ({ leverId, start, end, room: shareOf(leverId, start, end) }))
  })
}

/** Every two paths of different levers. */
export function pairsOf(paths: readonly Path[]): readonly (readonly Path[])[] {
  return paths.flatMap((one, index) =>
    paths
      .slice(index + 1)
      .filter((other) => other.leverId !== one.leverId)
      .map((other) => [one, other]),
  )
}

/** The values a factor of 0..1 along the paths, each moved outward to a step of its control. */
export function changesAt(line: readonly Path[], factor: number): readonly LeverChange[] {
  return line.map(({ leverId, start, end }) => {
    const { min, step }: Lever = LEVERS[leverId]
    const steps = tidy((start + factor * (end - start) - min) / step)
    const outward = tidy(min + step * (end > start ? Math.ceil(steps) : Math.floor(steps)))
    return { leverId, value: outward, share: shareOf(leverId, start, outward) }
  })
}

/** True where the path takes from what the layer lives on, so that it may bind for that alone. */
export function holdsBack({ leverId, start, end }: Path, layer: LayerId): boolean {
  const isLess = leverId === 'leadTime' ? end > start : end < start
  return isLess && FED_BY[leverId].includes(layer)
}

function actsFrom(scenario: Scenario, leverId: LeverId): Year {
  if (leverId === 'openRelease') return Number.POSITIVE_INFINITY
  if (leverId !== 'openStrength') return scenario.from
  const year = valueInForce(scenario, 'openRelease', scenario.from)
  return Number.isNaN(year) ? LEVERS.openRelease.default : year
}

// What the control stands at: of a relative lever the factor itself, without a release none of it.
function startOf(scenario: Scenario, leverId: LeverId, year: Year): number {
  if (leverId === 'openStrength') return releaseOf(scenario)?.strength ?? 0
  const { relative }: Lever = LEVERS[leverId]
  return relative ? (scenario.levers[leverId] ?? 1) : valueInForce(scenario, leverId, year)
}

function shareOf(leverId: LeverId, start: number, value: number): number {
  const { min, max }: Lever = LEVERS[leverId]
  return Math.abs(value - start) / (max - min)
}

function tidy(value: number): number {
  return Math.round(value * TIDY) / TIDY
}
