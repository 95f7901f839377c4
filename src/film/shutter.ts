// Motion blur: the seconds of the pictures that are averaged into one frame.
import type { Second } from '../show/playback'
import { type FilmPlan, secondOfFrame } from './plan'
import { secondOf } from './rate'

const FULL_TURN_DEG = 360

/** The seconds, evenly spread over the time the shutter is open, from the second of the frame on. */
export function shutterSeconds(plan: FilmPlan, frame: number): readonly Second[] {
  const { blurFrames, shutterDeg } = plan.request
  const second = secondOfFrame(plan, frame)
  const open = secondOf(1, plan.rate) * (shutterDeg / FULL_TURN_DEG)
  return Array.from({ length: blurFrames }, (_, picture) => second + (picture / blurFrames) * open)
}
