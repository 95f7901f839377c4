// From a point beside the axis, as the camera sees it, to a place on the screen.
import { CAMERA } from '../look/tuning'
import { POSE } from './posePlaces'
import type { View } from './view'

const RAD = Math.PI / 180

/** What lies nearer, or behind the eye, is taken to lie so far before it, metres. */
export const NEAREST = 0.1

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
  const target = pose[POSE.target + 1] as number
  const distance = pose[POSE.distance] as number
  const sin = ((pose[POSE.eye + 1] as number) - target) / distance
  const cos = Math.sqrt(1 - sin * sin)
  const dy = y - target
  const depth = Math.max(NEAREST, distance - dy * sin - towards * cos)
  const scale = (LENS * view.height) / 2 / depth
  out[0] = view.width / 2 + aside * scale + (pose[POSE.shiftX] as number)
  out[1] = view.height / 2 - (dy * cos - towards * sin) * scale + (pose[POSE.shiftY] as number)
}
