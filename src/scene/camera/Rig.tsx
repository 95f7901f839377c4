// The camera takes the Frame's pose; its picture is shifted into the room the page leaves.
import { useThree } from '@react-three/fiber'
import type { PerspectiveCamera } from 'three'
import type { Frame } from '../../stage/frame'
import { POSE } from '../../stage/pose'
import type { View } from '../../stage/view'
import { useGuardedFrame } from '../guard'

const CAMERA_PHASE = -20

export function Rig({ frame, view }: { frame: Frame; view: View }) {
  const camera = useThree((state) => state.camera) as PerspectiveCamera
  useGuardedFrame(() => {
    const { pose } = frame
    camera.position.set(
      pose[POSE.eye] as number,
      pose[POSE.eye + 1] as number,
      pose[POSE.eye + 2] as number,
    )
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
  }, CAMERA_PHASE)
  return null
}
