// How far the camera must stand back so that a few rims and the labels at their right fill a room.
import { LENS } from './projection'

const RIM_POINTS = 8
const SEARCH_STEPS = 16
const FARTHEST = 400
const MOST_RIMS = 7

/** Sine and cosine around a rim. */
const AROUND = Float64Array.from(
  Array.from({ length: RIM_POINTS }, (_, i) => (i / RIM_POINTS) * 2 * Math.PI).flatMap((angle) => [
    Math.sin(angle),
    Math.cos(angle),
  ]),
)

/** What is asked: sine and cosine of the elevation, metres to the side where labels begin, and sizes in halves of the view's height. */
export const ASKED = {
  sin: 0,
  cos: 1,
  labelsFrom: 2,
  labelsWide: 3,
  roomX: 4,
  roomY: 5,
  nearest: 6,
  distance: 7,
  size: 8,
} as const

/** Numbers handed to calls are boxed, these are not. */
export const asked = new Float64Array(ASKED.size)

/** Left, right, bottom and top of what was framed, in halves of the view's height from its middle. */
export const bounds = new Float64Array(4)

const RIM = { radius: 0, y: 1, aside: 2, towards: 3, size: 4 } as const
const rims = new Float64Array(MOST_RIMS * RIM.size)
let rimCount = 0

export function clearRims(): void {
  rimCount = 0
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

/** Fills `bounds` at the asked distance; false with a point behind the eye. */
function project(): boolean {
  const distance = asked[ASKED.distance] as number
  const sin = asked[ASKED.sin] as number
  const cos = asked[ASKED.cos] as number
  bounds[0] = bounds[2] = Number.POSITIVE_INFINITY
  bounds[1] = bounds[3] = Number.NEGATIVE_INFINITY
  for (let at = 0; at < rimCount * RIM.size; at += RIM.size) {
    const radius = rims[at + RIM.radius] as number
    const y = rims[at + RIM.y] as number
    for (let i = 0; i < AROUND.length; i += 2) {
      const aside = (rims[at + RIM.aside] as number) + (AROUND[i] as number) * radius
      const towards = (rims[at + RIM.towards] as number) + (AROUND[i + 1] as number) * radius
      const depth = distance - y * sin - towards * cos
      if (depth <= 0) return false
      const px = (aside / depth) * LENS
      const py = ((y * cos - towards * sin) / depth) * LENS
      bounds[0] = Math.min(bounds[0] as number, px)
      bounds[1] = Math.max(bounds[1] as number, px)
      bounds[2] = Math.min(bounds[2] as number, py)
      bounds[3] = Math.max(bounds[3] as number, py)
    }
  }
  const labelsEnd =
    ((asked[ASKED.labelsFrom] as number) / distance) * LENS + (asked[ASKED.labelsWide] as number)
  bounds[1] = Math.max(bounds[1] as number, labelsEnd)
  return true
}

/** Finds the distance at which rims and labels just fit; leaves it in `asked` and their `bounds`. */
export function fitRims(): void {
  let near = asked[ASKED.nearest] as number
  let far: number = FARTHEST
  for (let i = 0; i < SEARCH_STEPS; i += 1) {
    asked[ASKED.distance] = Math.sqrt(near * far)
    const fits =
      project() &&
      (bounds[1] as number) - (bounds[0] as number) <= (asked[ASKED.roomX] as number) &&
      (bounds[3] as number) - (bounds[2] as number) <= (asked[ASKED.roomY] as number)
    if (fits) far = asked[ASKED.distance] as number
    else near = asked[ASKED.distance] as number
  }
  asked[ASKED.distance] = far
  project()
}
