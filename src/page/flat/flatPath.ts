// What the shapes of the flat picture are made with: where a tier stands in metres, and paths through such points.
import { CAKE } from '../../look/tuning'
import type { Frame } from '../../stage/frame'

/** Where the cake stands in the picture, in its units. */
export interface FlatPlace {
  /** Of the cake's axis, and of the table. */
  readonly x: number
  readonly y: number
  /** Units a metre. */
  readonly scale: number
}

export const radiusOf = (tier: number): number => CAKE.radii[tier] ?? CAKE.coreRadius
export const footOf = ({ foot }: Frame, tier: number): number => foot[tier] as number
export const topOf = (frame: Frame, tier: number): number =>
  footOf(frame, tier) + (frame.height[tier] as number)

export const two = (value: number): string => String(Math.round(value * 100) / 100)

/** A path through points in metres from axis and table; `Z` closes it. */
export function pathOf({ x, y, scale }: FlatPlace, points: readonly (readonly [number, number])[]) {
  return points
    .map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${two(x + px * scale)} ${two(y - py * scale)}`)
    .join('')
}

export const boxOf = (
  place: FlatPlace,
  left: number,
  right: number,
  low: number,
  high: number,
): string =>
  `${pathOf(place, [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
  ])}Z`
