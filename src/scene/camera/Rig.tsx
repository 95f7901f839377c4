// The camera takes the Frame's pose, before the parts are read.
import { useThree } from '@react-three/fiber'
import type { PerspectiveCamera } from 'three'
import type { Frame } from '../../stage/frame'
import type { View } from '../../stage/view'
import { useGuardedFrame } from '../guard'
import { applyPose } from './applyPose'

const CAMERA_PHASE = -20

export function Rig({ frame, view }: { frame: Frame; view: View }) {
  const camera = useThree((state) => state.camera) as PerspectiveCamera
  useGuardedFrame(() => applyPose(camera, frame.pose, view), CAMERA_PHASE)
  return null
}
