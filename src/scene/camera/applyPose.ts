// Sets a camera as a pose and a view say: where it stands, and its picture shifted into the free room.
import type { PerspectiveCamera } from 'three'
import { POSE } from '../../stage/posePlaces'
import type { View } from '../../stage/view'

/** Copies `pose` (metres, degrees, CSS px) to the camera; makes nothing. */
export function applyPose(camera: PerspectiveCamera, pose: Float64Array, view: View): void {
  camera.position.fromArray(pose, POSE.eye)
  camera.fov = pose[POSE.fovDeg] as number
  camera.aspect = view.width / view.height
  camera.lookAt(
    pose[POSE.target] as number,
    pose[POSE.target + 1] as number,
    pose[POSE.target + 2] as number,
  )
  camera.setViewOffset(
    view.width,
    view.height,
    -(pose[POSE.shiftX] as number),
    -(pose[POSE.shiftY] as number),
    view.width,
    view.height,
  )
  camera.updateMatrixWorld()
}
