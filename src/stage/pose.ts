// Where the camera stands so that the cake fills the room the page leaves, at any aspect.
import { CAKE, CAMERA } from '../look/tuning'
import type { View } from './view'

/** Places in the pose: eye xyz, target xyz, fov in degrees, shift of the picture in CSS px. */
export const POSE = { eye: 0, target: 3, fovDeg: 6, shiftX: 7, shiftY: 8, size: 9 } as const

const RAD = Math.PI / 180
const RIM_POINTS = 12
const SEARCH_STEPS = 24

/** Bounds in units of half the view's height, filled by `project`. */
const bounds = { left: 0, right: 0, bottom: 0, top: 0 }

/** Projects the rims of the cake's box from a distance; false when a point is behind the eye. */
function project(azimuth: number, elevation: number, distance: number, top: number): boolean {
  bounds.left = bounds.bottom = Number.POSITIVE_INFINITY
  bounds.right = bounds.top = Number.NEGATIVE_INFINITY
  const middle = top / 2
  const lens = 1 / Math.tan((CAMERA.fovDeg * RAD) / 2)
  for (let i = 0; i < 2 * RIM_POINTS; i += 1) {
    const isTop = i >= RIM_POINTS
    const angle = ((i % RIM_POINTS) / RIM_POINTS) * 2 * Math.PI
    const radius = isTop ? (CAKE.radii[4] as number) : CAKE.plateRadius
    const x = Math.sin(angle - azimuth) * radius
    const z = Math.cos(angle - azimuth) * radius
    const y = (isTop ? top : 0) - middle
    const up = y * Math.cos(elevation) - z * Math.sin(elevation)
    const depth = distance - y * Math.sin(elevation) - z * Math.cos(elevation)
    if (depth <= 0) return false
    const px = (x / depth) * lens
    const py = (up / depth) * lens
    bounds.left = Math.min(bounds.left, px)
    bounds.right = Math.max(bounds.right, px)
    bounds.bottom = Math.min(bounds.bottom, py)
    bounds.top = Math.max(bounds.top, py)
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
  const restAzimuth = CAMERA.azimuthDeg * RAD
  const restElevation = CAMERA.elevationDeg * RAD
  let near = 8
  let far = 400
  for (let i = 0; i < SEARCH_STEPS; i += 1) {
    const distance = Math.sqrt(near * far)
    const fits =
      project(restAzimuth, restElevation, distance, box) &&
      (bounds.right - bounds.left) * half <= roomX &&
      (bounds.top - bounds.bottom) * half <= roomY
    if (fits) far = distance
    else near = distance
  }
  project(restAzimuth, restElevation, far, box)
  const centreX = free.x + margin + roomX / 2 - view.width / 2
  const centreY = free.y + margin + roomY / 2 - view.height / 2
  out[POSE.shiftX] = centreX - ((bounds.left + bounds.right) / 2) * half
  out[POSE.shiftY] = centreY + ((bounds.bottom + bounds.top) / 2) * half
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
  const ground = Math.hypot(ex, ez)
  const distance = Math.hypot(ground, ey)
  const lens = 1 / Math.tan(((pose[POSE.fovDeg] as number) * RAD) / 2)
  const dy = y - (pose[POSE.target + 1] as number)
  const depth = distance - (dy * ey) / distance
  const half = view.height / 2
  out[0] = view.width / 2 + (side / depth) * lens * half + (pose[POSE.shiftX] as number)
  out[1] =
    view.height / 2 -
    ((dy * (ground / distance)) / depth) * lens * half +
    (pose[POSE.shiftY] as number)
}
