// Where the camera stands so that the cake fills the room the page leaves, at any aspect.
import { CAKE, CAMERA } from '../look/tuning'
import { POSE } from './posePlaces'
import type { View } from './view'

const RAD = Math.PI / 180
const RIM_POINTS = 12
const SEARCH_STEPS = 24

const REST_AZIMUTH = CAMERA.azimuthDeg * RAD
const REST_ELEVATION = CAMERA.elevationDeg * RAD
const LENS = 1 / Math.tan((CAMERA.fovDeg * RAD) / 2)

/** The rims of plate and top tier as the resting camera sees them: aside, towards it, is top. */
const RIM = Float64Array.from(
  [CAKE.plateRadius, CAKE.radii[CAKE.radii.length - 1] as number].flatMap((radius, isTop) =>
    Array.from({ length: RIM_POINTS }, (_, i) => (i / RIM_POINTS) * 2 * Math.PI).flatMap(
      (angle) => [
        Math.sin(angle - REST_AZIMUTH) * radius,
        Math.cos(angle - REST_AZIMUTH) * radius,
        isTop,
      ],
    ),
  ),
)
const SIN_REST = Math.sin(REST_ELEVATION)
const COS_REST = Math.cos(REST_ELEVATION)

/** Left, right, bottom and top of the projected box in halves of the view's height. */
const bounds = new Float64Array(4)

/** What `project` reads: distance and height in metres; an array, since numbers handed to calls are boxed. */
const asked = new Float64Array(2)

/** Projects the box of a cake from a distance; false with a point behind the eye. */
function project(): boolean {
  const distance = asked[0] as number
  const top = asked[1] as number
  bounds[0] = bounds[2] = Number.POSITIVE_INFINITY
  bounds[1] = bounds[3] = Number.NEGATIVE_INFINITY
  for (let i = 0; i < RIM.length; i += 3) {
    const z = RIM[i + 1] as number
    const y = top * ((RIM[i + 2] as number) - 0.5)
    const depth = distance - y * SIN_REST - z * COS_REST
    if (depth <= 0) return false
    const px = ((RIM[i] as number) / depth) * LENS
    const py = ((y * COS_REST - z * SIN_REST) / depth) * LENS
    bounds[0] = Math.min(bounds[0] as number, px)
    bounds[1] = Math.max(bounds[1] as number, px)
    bounds[2] = Math.min(bounds[2] as number, py)
    bounds[3] = Math.max(bounds[3] as number, py)
  }
  return true
}

/**
 * Fills the pose that frames a cake of height `top` (metres) in the view's free rectangle, less a
 * column of `columnPx` for labels at its right, then lets the visitor's hand turn it.
 */
export function readPose(view: View, top: number, columnPx: number, out: Float64Array): void {
  const box = Math.max(CAMERA.boxMin, top) + CAMERA.boxAbove
  const { free, hand } = view
  const margin = CAMERA.margin * Math.min(free.width, free.height)
  const roomX = Math.max(40, free.width - columnPx - 2 * margin)
  const roomY = Math.max(40, free.height - 2 * margin)
  const half = view.height / 2
  asked[1] = box
  let near = 8
  let far = 400
  for (let i = 0; i < SEARCH_STEPS; i += 1) {
    const distance = Math.sqrt(near * far)
    asked[0] = distance
    const fits =
      project() &&
      ((bounds[1] as number) - (bounds[0] as number)) * half <= roomX &&
      ((bounds[3] as number) - (bounds[2] as number)) * half <= roomY
    if (fits) far = distance
    else near = distance
  }
  asked[0] = far
  project()
  const centreX = free.x + margin + roomX / 2 - view.width / 2
  const centreY = free.y + margin + roomY / 2 - view.height / 2
  out[POSE.shiftX] = centreX - (((bounds[0] as number) + (bounds[1] as number)) / 2) * half
  out[POSE.shiftY] = centreY + (((bounds[2] as number) + (bounds[3] as number)) / 2) * half
  const elevationDeg = Math.min(
    CAMERA.elevationMaxDeg,
    Math.max(CAMERA.elevationMinDeg, CAMERA.elevationDeg + hand.elevationDeg),
  )
  const elevation = elevationDeg * RAD
  const azimuth = (CAMERA.azimuthDeg + hand.azimuthDeg) * RAD
  const distance = far * Math.min(CAMERA.zoomMax, Math.max(CAMERA.zoomMin, hand.zoom))
  const middle = box / 2
  out[POSE.eye] = Math.sin(azimuth) * Math.cos(elevation) * distance
  out[POSE.eye + 1] = middle + Math.sin(elevation) * distance
  out[POSE.eye + 2] = Math.cos(azimuth) * Math.cos(elevation) * distance
  out[POSE.target] = 0
  out[POSE.target + 1] = middle
  out[POSE.target + 2] = 0
  out[POSE.fovDeg] = CAMERA.fovDeg
}

/** Projects a point on a circle of radius `side` at the camera's right hand, height y, to CSS px. */
export function projectSide(
  pose: Float64Array,
  view: View,
  side: number,
  y: number,
  out: Float64Array,
): void {
  const ex = pose[POSE.eye] as number
  const ey = (pose[POSE.eye + 1] as number) - (pose[POSE.target + 1] as number)
  const ez = pose[POSE.eye + 2] as number
  const ground = Math.sqrt(ex * ex + ez * ez)
  const distance = Math.sqrt(ground * ground + ey * ey)
  const dy = y - (pose[POSE.target + 1] as number)
  const depth = distance - (dy * ey) / distance
  const half = view.height / 2
  out[0] = view.width / 2 + (side / depth) * LENS * half + (pose[POSE.shiftX] as number)
  out[1] =
    view.height / 2 -
    ((dy * (ground / distance)) / depth) * LENS * half +
    (pose[POSE.shiftY] as number)
}
