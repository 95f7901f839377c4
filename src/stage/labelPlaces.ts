// Where the labels of the tiers stand: each beside its own, apart from the others, inside the room.
import { LETTERING } from '../look/lettering'
import { CAKE } from '../look/tuning'
import type { Frame } from './frame'
import type { Labels } from './labelSheet'
import { TIERS } from './measures'
import { topBeyond } from './outline'
import { projectPoint } from './projection'
import { ROOM } from './room'
import { createSilhouette, readSilhouette, type Silhouette } from './silhouette'
import type { View } from './view'

const RAD = Math.PI / 180

/** Side of each tier's label where the room is tall: 1 right, -1 left. */
const TALL_SIDES = [1, -1, 1, -1, 1] as const

/** The tier whose label stands below the cake where the room is tall. */
const BELOW_TIER = 0

/** What the labels are placed by, all in CSS px from the top left. */
export interface LabelPlaces {
  /** Sides of the room, in the places of `ROOM`. */
  room: Float64Array
  /** True where labels stand on both sides of the cake. */
  tall: boolean
  /** What the labels stay clear of. */
  silhouette: Silhouette
  /** Where the year and the total end: labels that begin left of there stand below. */
  yearRight: number
  yearBottom: number
  /** Size of a name and of a value. */
  size: number
  valueSize: number
  /** What each label points at: x and y. */
  anchors: Float64Array
  /** Width and height of each label, and its middle. */
  wide: Float64Array
  high: Float64Array
  middles: Float64Array
  /** How far each label is in sight, and how much of its height it keeps to itself, 0..1. */
  opacities: Float64Array
  spaces: Float64Array
}

export const createLabelPlaces = (): LabelPlaces => ({
  room: new Float64Array(ROOM.size),
  tall: false,
  silhouette: createSilhouette(),
  yearRight: 0,
  yearBottom: 0,
  size: 0,
  valueSize: 0,
  anchors: new Float64Array(2 * TIERS),
  wide: new Float64Array(TIERS),
  high: new Float64Array(TIERS),
  middles: new Float64Array(TIERS),
  opacities: new Float64Array(TIERS),
  spaces: new Float64Array(TIERS),
})

const point = new Float64Array(2)

/** Left, top, right and bottom. */
const box = new Float64Array(4)

const clamp = (x: number, min: number, max: number): number => Math.min(max, Math.max(min, x))

/** Side of the cake at which a tier's label stands: 1 right, -1 left. */
export const sideOf = (places: LabelPlaces, tier: number): number =>
  places.tall ? (TALL_SIDES[tier] as number) : 1

/** Air between a label and the edge of the room. */
export const marginOf = ({ tall, size }: LabelPlaces): number => (tall ? size : size / 2)

const isBelow = (places: LabelPlaces, tier: number): boolean => places.tall && tier === BELOW_TIER

/** Finds what each label points at: the edge of its tier at half its height. */
function readAnchors(view: View, { pose, foot, height }: Frame, places: LabelPlaces): void {
  for (let tier = 0; tier < TIERS; tier += 1) {
    const radius = CAKE.radii[tier] as number
    const middle = (foot[tier] as number) + (height[tier] as number) / 2
    const angle = (isBelow(places, tier) ? LETTERING.belowDeg : 90) * RAD
    const aside = sideOf(places, tier) * radius * Math.sin(angle)
    projectPoint(pose, view, aside, radius * Math.cos(angle), middle, point)
    places.anchors.set(point, 2 * tier)
  }
}

/** A label goes as what it points at leaves the room; that of the chosen layer stays. */
function readFades({ selected }: Frame, places: LabelPlaces): void {
  const { room, anchors, opacities, spaces, size } = places
  for (let tier = 0; tier < TIERS; tier += 1) {
    const x = anchors[2 * tier] as number
    const y = anchors[2 * tier + 1] as number
    const beyondX = Math.max((room[ROOM.left] as number) - x, x - (room[ROOM.right] as number))
    const beyondY = Math.max((room[ROOM.top] as number) - y, y - (room[ROOM.bottom] as number))
    const gone = tier === selected ? 0 : Math.max(beyondX, beyondY, 0) / (LETTERING.fade * size)
    opacities[tier] = clamp(1 - 2 * gone, 0, 1)
    spaces[tier] = clamp(2 - 2 * gone, 0, 1)
  }
}

/** Finds where each label would stand alone: beside its tier, or higher up where the cake leaves room. */
function readWanted(view: View, { pose }: Frame, places: LabelPlaces): void {
  const { room, silhouette, anchors, wide, high, middles } = places
  const gap = LETTERING.leaderGap * places.size
  for (let tier = 0; tier < TIERS; tier += 1) {
    const half = (high[tier] as number) / 2
    if (isBelow(places, tier)) {
      const towards = CAKE.plateRadius * Math.cos(LETTERING.plateDeg * RAD)
      projectPoint(pose, view, 0, towards, 0, point)
      middles[tier] = (point[1] as number) + gap + half
      continue
    }
    const edge = room[sideOf(places, tier) > 0 ? ROOM.right : ROOM.left] as number
    const inner = Math.abs(edge - silhouette.axis) - marginOf(places) - (wide[tier] as number) - gap
    const top = topBeyond(silhouette, inner)
    middles[tier] = Math.min(anchors[2 * tier + 1] as number, top - gap - half)
  }
}

/** Parts the labels of one side, from the bottom up and then from the top down. */
function partSide(places: LabelPlaces, side: number): void {
  const { room, wide, high, spaces, middles, tall, silhouette, size } = places
  const last = (room[ROOM.right] as number) - marginOf(places)
  const first = tall ? last : silhouette.axis + LETTERING.gap * size
  let limit = room[ROOM.bottom] as number
  for (let tier = 0; tier < TIERS; tier += 1) {
    if (sideOf(places, tier) !== side) continue
    const half = ((high[tier] as number) * (spaces[tier] as number)) / 2
    middles[tier] = Math.min(middles[tier] as number, limit - half)
    limit = (middles[tier] as number) - half
  }
  limit = room[ROOM.top] as number
  for (let tier = TIERS - 1; tier >= 0; tier -= 1) {
    if (sideOf(places, tier) !== side) continue
    const half = ((high[tier] as number) * (spaces[tier] as number)) / 2
    const left = Math.min(first, last - (wide[tier] as number))
    if (side < 0 || left < places.yearRight) limit = Math.max(limit, places.yearBottom)
    middles[tier] = Math.max(middles[tier] as number, limit + half)
    limit = (middles[tier] as number) + half
  }
}

/** Fills middles, opacities and anchors from the sizes of the labels. */
export function placeLabels(view: View, frame: Frame, places: LabelPlaces): void {
  readSilhouette(view, frame, places.silhouette)
  readAnchors(view, frame, places)
  readFades(frame, places)
  readWanted(view, frame, places)
  partSide(places, 1)
  if (places.tall) partSide(places, -1)
}

/** Draws the leader of a tier: from what its label points at to the nearest point of the label. */
export function placeLeader(places: LabelPlaces, tier: number, left: number, out: Labels): void {
  const { anchors, wide, high, middles, size } = places
  const gap = LETTERING.leaderGap * size
  const x = anchors[2 * tier] as number
  const y = anchors[2 * tier + 1] as number
  const half = (high[tier] as number) / 2 - size * (LETTERING.block / 2 - LETTERING.leading)
  const middle = middles[tier] as number
  out.leaders[4 * tier] = x
  out.leaders[4 * tier + 1] = y
  out.leaders[4 * tier + 2] = clamp(x, left - gap, left + (wide[tier] as number) + gap)
  out.leaders[4 * tier + 3] = clamp(y, middle - half, middle + half)
}

/** True where a line from one point to another meets a box. */
function isCrossing(x: number, y: number, toX: number, toY: number, box: Float64Array): boolean {
  let from = 0
  let to = 1
  for (let axis = 0; axis < 2; axis += 1) {
    const start = axis === 0 ? x : y
    const way = (axis === 0 ? toX : toY) - start
    const low = (box[axis] as number) - start
    const high = (box[axis + 2] as number) - start
    if (way === 0) {
      if (low > 0 || high < 0) return false
      continue
    }
    from = Math.max(from, Math.min(low / way, high / way))
    to = Math.min(to, Math.max(low / way, high / way))
  }
  return from < to
}

/** Takes away every leader that would strike through another label: its colour says whose it is. */
export function clearLeaders(lefts: Float64Array, places: LabelPlaces, out: Labels): void {
  const { wide, high, middles, opacities } = places
  for (let tier = 0; tier < TIERS; tier += 1) {
    const x = out.leaders[4 * tier] as number
    const y = out.leaders[4 * tier + 1] as number
    const toX = out.leaders[4 * tier + 2] as number
    const toY = out.leaders[4 * tier + 3] as number
    for (let other = 0; other < TIERS; other += 1) {
      if (other === tier || opacities[other] === 0) continue
      box[0] = lefts[other] as number
      box[1] = (middles[other] as number) - (high[other] as number) / 2
      box[2] = (box[0] as number) + (wide[other] as number)
      box[3] = (middles[other] as number) + (high[other] as number) / 2
      if (!isCrossing(x, y, toX, toY, box)) continue
      out.leaders[4 * tier + 2] = x
      out.leaders[4 * tier + 3] = y
    }
  }
}
