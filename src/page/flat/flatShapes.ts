// The shapes of the flat picture: from the metres of a Frame to the paths of an SVG, seen from the front.
import { CAKE } from '../../look/tuning'
import { MONEY_AT, PULL_AT, radiusShareOf } from '../../stage/conduits'
import { type Frame, rimHeightOf } from '../../stage/frame'
import { TIERS } from '../../stage/measures'
import { LINES } from '../../stage/scaleLines'

/** Where the cake stands in the picture, in its units. */
export interface FlatPlace {
  /** Of the cake's axis, and of the table. */
  readonly x: number
  readonly y: number
  /** Units a metre. */
  readonly scale: number
}

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

/** A coin and a pulse: from one to the next, metres, and how much of that they fill. */
const PITCH = 0.118
const FILL = 0.4
/** An arrowhead of the stream, and from one to the next, metres. */
const ARROW = 0.1
const ARROW_PITCH = 0.4
/** Air between a tier and what stands on the terrace beside it, metres. */
const AIR = 0.09

const radiusOf = (tier: number): number => CAKE.radii[tier] ?? CAKE.coreRadius
const footOf = ({ foot }: Frame, tier: number): number => foot[tier] as number
const topOf = (frame: Frame, tier: number): number =>
  footOf(frame, tier) + (frame.height[tier] as number)

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

const columnsOf = (tier: number): number =>
  Math.max(1, Math.floor((radiusOf(tier) - innerOf(tier) - AIR) / PITCH))
const innerOf = (tier: number): number => (tier + 1 < TIERS ? radiusOf(tier + 1) : CAKE.coreRadius)

const markTop = (frame: Frame, tier: number): number => {
  const most = Math.max(coinsOf(frame, tier), pulsesOf(frame, tier))
  return topOf(frame, tier) + Math.ceil(most / columnsOf(tier)) * PITCH
}

/** Coins that fly to a tier in a year, and pulses that fall onto it, as they are drawn: eased. */
const coinsOf = ({ shown }: Frame, tier: number): number =>
  Math.round(shown[MONEY_AT + tier] as number)
const pulsesOf = ({ shown }: Frame, tier: number): number =>
  PULL_AT + tier < MONEY_AT ? Math.round(shown[PULL_AT + tier] as number) : 0

const two = (value: number): string => String(Math.round(value * 100) / 100)

/** A path through points in metres from axis and table; `Z` closes it. */
function pathOf({ x, y, scale }: FlatPlace, points: readonly (readonly [number, number])[]) {
  return points
    .map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${two(x + px * scale)} ${two(y - py * scale)}`)
    .join('')
}

const boxOf = (place: FlatPlace, left: number, right: number, low: number, high: number): string =>
  `${pathOf(place, [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
  ])}Z`

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
  const step = Math.max(PITCH / 10, frame.lines[LINES.step] as number)
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

/** So many marks in rows on the terrace of a tier: -1 at the left of the cake, 1 at the right. */
function stackOf(
  count: number,
  frame: Frame,
  tier: number,
  side: -1 | 1,
  mark: (x: number, y: number) => string,
): string {
  const columns = columnsOf(tier)
  const top = topOf(frame, tier)
  let path = ''
  for (let at = 0; at < count; at += 1) {
    const x = innerOf(tier) + AIR + ((at % columns) + 1 / 2) * PITCH
    path += mark(side * x, top + (Math.floor(at / columns) + 1 / 2) * PITCH)
  }
  return path
}

/** The coins that come to a tier in a year, on its terrace. */
export function moneyOf(frame: Frame, tier: number, place: FlatPlace): string {
  const radius = two(PITCH * FILL * place.scale)
  return stackOf(coinsOf(frame, tier), frame, tier, -1, (x, y) => {
    const start = `${two(place.x + (x - PITCH * FILL) * place.scale)} ${two(place.y - y * place.scale)}`
    const whole = two(2 * PITCH * FILL * place.scale)
    return `M${start}a${radius} ${radius} 0 1 0 ${whole} 0a${radius} ${radius} 0 1 0 -${whole} 0Z`
  })
}

/** The pulses that fall onto a tier, on its terrace. */
export function pullOf(frame: Frame, tier: number, place: FlatPlace): string {
  const arm = PITCH * FILL
  return stackOf(
    pulsesOf(frame, tier),
    frame,
    tier,
    1,
    (x, y) =>
      `${pathOf(place, [
        [x - arm, y + arm * 0.8],
        [x + arm, y + arm * 0.8],
        [x, y - arm * 0.8],
      ])}Z`,
  )
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
