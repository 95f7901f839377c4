// From a point beside the axis, as the camera sees it, to a place on the screen.
import { CAMERA } from '../look/tuning'
import { POSE } from './posePlaces'
import type { View } from './view'

const RAD = Math.PI / 180

/** Halves of the view's height for one metre at a distance of one metre. */
export const LENS = 1 / Math.tan((CAMERA.fovDeg * RAD) / 2)

/**
 * Projects a point to CSS px from the top left.
 * @param aside metres to the camera's right of the axis
 * @param towards metres towards the camera
 * @param y metres above the table
 */
export function projectPoint(
  pose: Float64Array,
  view: View,
  aside: number,
  towards: number,
  y: number,
  out: Float64Array,
): void {
  const elevation = (pose[POSE.elevationDeg] as number) * RAD
  const sin = Math.sin(elevation)
  const cos = Math.cos(elevation)
  const dy = y - (pose[POSE.target + 1] as number)
  const depth = (pose[POSE.distance] as number) - dy * sin - towards * cos
  const scale = (LENS * view.height) / 2 / depth
  out[0] = view.width / 2 + aside * scale + (pose[POSE.shiftX] as number)
  out[1] = view.height / 2 - (dy * cos - towards * sin) * scale + (pose[POSE.shiftY] as number)
}
