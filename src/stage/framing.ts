// How far the camera must stand back so that a few rims and the labels beside them fill a room.
import { LETTERING } from '../look/lettering'
import { createOutline, halfCircle, topBeyond } from './outline'
import { LENS } from './projection'

/** Steps from the front of a rim to its back. */
const STEPS = 6
const WAY = halfCircle(STEPS)
const SEARCH_STEPS = 16
const FARTHEST = 400
const MOST_RIMS = 7

/**
 * What is asked: sine and cosine of the elevation, metres to the side where labels begin, and in
 * halves of the view's height the width of labels at the right, the room and the margin around it,
 * and the size of letters; 1 where labels stand on both sides; the least distance in metres.
 * What is found: the distance, and how far below the middle of the room the picture stands.
 */
export const ASKED = {
  sin: 0,
  cos: 1,
  labelsFrom: 2,
  labelsWide: 3,
  roomX: 4,
  roomY: 5,
  margin: 6,
  letters: 7,
  tall: 8,
  nearest: 9,
  distance: 10,
  lower: 11,
  size: 12,
} as const

/** Numbers handed to calls are boxed, these are not. */
export const asked = new Float64Array(ASKED.size)

/** Left, right, bottom and top of what was framed, in halves of the view's height from its middle. */
export const bounds = new Float64Array(4)

const RIM = { radius: 0, y: 1, aside: 2, towards: 3, size: 4 } as const
const rims = new Float64Array(MOST_RIMS * RIM.size)
const outline = createOutline(MOST_RIMS, 1, STEPS)
let rimCount = 0

export function clearRims(): void {
  rimCount = 0
  outline.mosts.fill(0)
}

/** Adds a level circle to what is framed: metres from the target, as the camera sees it. */
export function addRim(radius: number, y: number, aside: number, towards: number): void {
  const at = rimCount * RIM.size
  rims[at + RIM.radius] = radius
  rims[at + RIM.y] = y
  rims[at + RIM.aside] = aside
  rims[at + RIM.towards] = towards
  rimCount += 1
}

/** Fills `bounds` and the outline at the asked distance; false where that is more than the room. */
function fitsRoom(): boolean {
  const distance = asked[ASKED.distance] as number
  const sin = asked[ASKED.sin] as number
  const cos = asked[ASKED.cos] as number
  const roomX = asked[ASKED.roomX] as number
  const roomY = asked[ASKED.roomY] as number
  const { reach, down, mosts, tops } = outline
  let left = Number.POSITIVE_INFINITY
  let right =
    ((asked[ASKED.labelsFrom] as number) / distance) * LENS + (asked[ASKED.labelsWide] as number)
  let bottom = Number.POSITIVE_INFINITY
  let top = Number.NEGATIVE_INFINITY
  let point = 0
  for (let rim = 0; rim < rimCount; rim += 1) {
    const at = rim * RIM.size
    const radius = rims[at + RIM.radius] as number
    const aside = rims[at + RIM.aside] as number
    const towards = rims[at + RIM.towards] as number
    const y = rims[at + RIM.y] as number
    const up = y * cos - towards * sin
    const depth = distance - y * sin - towards * cos
    if (depth <= radius * cos) return false
    let most = 0
    let high = Number.NEGATIVE_INFINITY
    for (let i = 0; i < WAY.length; i += 2) {
      const forward = (WAY[i + 1] as number) * radius
      const scale = LENS / (depth - forward * cos)
      const beside = (WAY[i] as number) * radius * scale
      const middle = aside * scale
      const raised = (up - forward * sin) * scale
      reach[point] = Math.abs(middle) + beside
      down[point] = -raised
      most = Math.max(most, Math.abs(middle) + beside)
      high = Math.max(high, raised)
      left = Math.min(left, middle - beside)
      right = Math.max(right, middle + beside)
      bottom = Math.min(bottom, raised)
      point += 1
    }
    top = Math.max(top, high)
    mosts[rim] = most
    tops[rim] = -high
    if (right - left > roomX || top - bottom > roomY) return false
  }
  bounds[0] = left
  bounds[1] = right
  bounds[2] = bottom
  bounds[3] = top
  return true
}

/**
 * Finds how far the picture must stand below the middle of the room so that it leaves the upper
 * corners to the lettering; false where the room is too low for that.
 */
function leavesCorners(): boolean {
  const letters = asked[ASKED.letters] as number
  const margin = asked[ASKED.margin] as number
  const isTall = asked[ASKED.tall] === 1
  const roomY = asked[ASKED.roomY] as number
  const middleX = ((bounds[0] as number) + (bounds[1] as number)) / 2
  const middleY = ((bounds[2] as number) + (bounds[3] as number)) / 2
  const side = (asked[ASKED.roomX] as number) / 2 + margin - (isTall ? Math.abs(middleX) : middleX)
  const top = -middleY - roomY / 2 - margin
  let lower = 0
  for (let i = 0; i < (isTall ? LETTERING.corners.length : 1); i += 1) {
    const corner = LETTERING.corners[i]
    if (corner === undefined) break
    const free = topBeyond(outline, Math.max(0, side - corner.wide * letters)) - top
    lower = Math.max(lower, corner.high * letters - free)
  }
  const spare = (roomY - (bounds[3] as number) + (bounds[2] as number)) / 2
  asked[ASKED.lower] = Math.min(lower, spare)
  return lower <= spare
}

/** Finds the distance at which rims and labels just fit; leaves it in `asked` and their `bounds`. */
export function fitRims(): void {
  let near = asked[ASKED.nearest] as number
  let far: number = FARTHEST
  for (let i = 0; i < SEARCH_STEPS; i += 1) {
    asked[ASKED.distance] = Math.sqrt(near * far)
    if (fitsRoom() && leavesCorners()) far = asked[ASKED.distance] as number
    else near = asked[ASKED.distance] as number
  }
  asked[ASKED.distance] = far
  bounds.fill(0)
  asked[ASKED.lower] = 0
  if (fitsRoom()) leavesCorners()
}
