// The shapes of the flat picture: from the metres of a Frame to the paths of an SVG, seen from the front.
import { CAKE } from '../../look/tuning'
import { radiusShareOf } from '../../stage/conduits'
import { type Frame, rimHeightOf } from '../../stage/frame'
import { TIERS } from '../../stage/measures'
import { LINES } from '../../stage/scaleLines'
import { markTop } from './flatMarks'
import { boxOf, type FlatPlace, footOf, pathOf, radiusOf, topOf, two } from './flatPath'

/** The room for it, units. */
export interface FlatRoom {
  readonly left: number
  readonly right: number
  readonly height: number
}

/** The stream above the top tier, and the least height that is framed, metres. */
const FOUNTAIN = 0.8
const LEAST_TOP = 3.2
/** Half the width that is framed, metres, and the air below the table. */
const HALF = CAKE.plateRadius + 0.1
const BELOW = 0.15

/** Share of its radius at which the cut begins: the slice is seen from before. */
const CUT = Math.sin((CAKE.sliceHalfDeg * Math.PI) / 180)

/** Lines nearer to each other, metres, would be one. */
const LEAST_STEP = 0.01

/** An arrowhead of the stream, and from one to the next, metres. */
const ARROW = 0.1
const ARROW_PITCH = 0.4
/** The place at which all of the cake with what is wanted fits the room. */
export function placeOf(frame: Frame, { left, right, height }: FlatRoom): FlatPlace {
  let top = Math.max(LEAST_TOP, topOf(frame, TIERS - 1) + FOUNTAIN)
  for (let tier = 0; tier < TIERS; tier += 1)
    top = Math.max(top, footOf(frame, tier) + rimHeightOf(frame, tier), markTop(frame, tier))
  const scale = Math.max(0, Math.min((right - left) / (2 * HALF), height / (top + BELOW)))
  // A low cake stands in the middle of its room rather than at the foot of it.
  const spare = height - scale * (top + BELOW)
  return { x: (left + right) / 2, y: height - BELOW * scale - spare / 2, scale }
}

/** A tier's body with its rounded lip. */
export function bodyOf(frame: Frame, tier: number, place: FlatPlace): string {
  const radius = radiusOf(tier)
  const [low, high] = [footOf(frame, tier), topOf(frame, tier)]
  const lip = Math.min(CAKE.lip, high - low)
  const { x, y, scale } = place
  const corner = (px: number) => `Q${two(x + px * scale)} ${two(y - high * scale)}`
  const at = (px: number, py: number) => `${two(x + px * scale)} ${two(y - py * scale)}`
  return `M${at(-radius, low)}L${at(-radius, high - lip)}${corner(-radius)} ${at(lip - radius, high)}L${at(radius - lip, high)}${corner(radius)} ${at(radius, high - lip)}L${at(radius, low)}Z`
}

/** The board it stands on. */
export const boardOf = (frame: Frame, tier: number, place: FlatPlace): string => {
  const half = radiusOf(tier) + CAKE.boardLip
  return boxOf(place, -half, half, footOf(frame, tier) - CAKE.board, footOf(frame, tier))
}

export const plateOf = (place: FlatPlace): string =>
  boxOf(place, -CAKE.plateRadius, CAKE.plateRadius, 0, CAKE.plateHeight)

/** One of the two faces of the cut: -1 the left, 1 the right. */
export const faceOf = (frame: Frame, tier: number, side: -1 | 1, place: FlatPlace): string =>
  boxOf(
    place,
    side * CUT * radiusOf(tier),
    side * CAKE.coreRadius,
    footOf(frame, tier),
    topOf(frame, tier),
  )

/** The cream lines of the cut, every fifth apart from the others: 0 the fine ones, 1 the strong. */
export function linesOf(frame: Frame, tier: number, kind: 0 | 1, place: FlatPlace): string {
  const half = CUT * radiusOf(tier)
  const first = frame.lines[LINES.first] as number
  const step = Math.max(LEAST_STEP, frame.lines[LINES.step] as number)
  let path = ''
  for (let at = 0; first + at * step < (frame.height[tier] as number) - 1e-6; at += 1) {
    if (((at + 1) % 5 === 0 ? 1 : 0) !== kind) continue
    const y = footOf(frame, tier) + first + at * step
    path += pathOf(place, [
      [-half, y],
      [-CAKE.coreRadius, y],
    ])
    path += pathOf(place, [
      [CAKE.coreRadius, y],
      [half, y],
    ])
  }
  return path
}

/** What demand asks for; nothing where the tier has it. */
export function rimOf(frame: Frame, tier: number, place: FlatPlace): string {
  const rim = rimHeightOf(frame, tier)
  if (rim - (frame.height[tier] as number) < CAKE.floorShare * CAKE.base) return ''
  const foot = footOf(frame, tier)
  return boxOf(place, -radiusOf(tier), radiusOf(tier), topOf(frame, tier), foot + rim)
}

/** What is missing of the height of 2024. */
export const notchOf = (frame: Frame, tier: number, place: FlatPlace): string =>
  frame.notched[tier] === 1
    ? boxOf(
        place,
        -radiusOf(tier),
        radiusOf(tier),
        topOf(frame, tier),
        footOf(frame, tier) + CAKE.base,
      )
    : ''

/** Where the baseline's tier ends: a mark at either side. */
export function ringOf(frame: Frame, tier: number, place: FlatPlace): string {
  if (frame.ring[tier] === frame.height[tier]) return ''
  const y = footOf(frame, tier) + (frame.ring[tier] as number)
  const radius = radiusOf(tier)
  const arm = CAKE.boardLip * 2
  return `${pathOf(place, [
    [-radius - arm, y],
    [arm - radius, y],
  ])}${pathOf(place, [
    [radius - arm, y],
    [radius + arm, y],
  ])}`
}

/** The stream of a tier in the core, as wide as its conduit; the last one rises above the cake. */
export function streamOf(frame: Frame, tier: number, place: FlatPlace): string {
  const share = frame.shown[tier] as number
  if (share === 0) return ''
  const half = CAKE.coreRadius * radiusShareOf(share) * 0.9
  const low = footOf(frame, tier)
  if (tier + 1 < TIERS) return boxOf(place, -half, half, low, footOf(frame, tier + 1))
  const high = topOf(frame, tier)
  return `${pathOf(place, [
    [-half, low],
    [-half, high + FOUNTAIN / 3],
    [-half * 1.7, high + FOUNTAIN / 3],
    [0, high + FOUNTAIN],
    [half * 1.7, high + FOUNTAIN / 3],
    [half, high + FOUNTAIN / 3],
    [half, low],
  ])}Z`
}

/** The core, open in the depth of the cut. */
export const coreOf = (frame: Frame, tier: number, place: FlatPlace): string =>
  boxOf(place, -CAKE.coreRadius, CAKE.coreRadius, footOf(frame, tier), topOf(frame, tier))

/** Arrowheads up the core: the way of the stream in a still picture. */
export function arrowsOf(frame: Frame, place: FlatPlace): string {
  let path = ''
  const pitch = ARROW_PITCH
  for (let y = footOf(frame, 0) + pitch; y < topOf(frame, TIERS - 1); y += pitch)
    path += pathOf(place, [
      [-ARROW, y - ARROW],
      [0, y],
      [ARROW, y - ARROW],
    ])
  return path
}

/** From the label of a tier, whose edge is at `from` and whose middle at `row`, to the tier. */
export function leaderOf(frame: Frame, tier: number, from: number, row: number, place: FlatPlace) {
  const { x, y, scale } = place
  const side = from < x ? -1 : 1
  const middle = y - (footOf(frame, tier) + (frame.height[tier] as number) / 2) * scale
  const bend = x + side * HALF * scale
  const edge = x + side * radiusOf(tier) * scale
  return `M${two(from)} ${two(row)}L${two(bend)} ${two(middle)}L${two(edge)} ${two(middle)}`
}
