// What all video encoders are told of a frame: its second, its colours, and whether it stands alone.
import type { FilmPicture } from './filmPicture'
import { type Rate, secondOf } from './rate'

/** Without it browsers write full range, and the transfer of screens. */
export const BT709 = {
  primaries: 'bt709',
  transfer: 'bt709',
  matrix: 'bt709',
  fullRange: false,
} as const

/** Longest time between frames that stand alone. */
const KEY_SECONDS = 2

/** True where a frame, counted from the first of its segment, must not lean on others. */
export function isKeyFrame(frame: number, { num, den }: Rate): boolean {
  return frame % Math.max(1, Math.floor((KEY_SECONDS * num) / den)) === 0
}

/** When a frame begins and how long it lasts, seconds. */
export function timesOf(frame: number, rate: Rate): { timestamp: number; duration: number } {
  return { timestamp: secondOf(frame, rate), duration: secondOf(1, rate) }
}

/** How the bytes of a picture lie; alpha is not looked at. */
export function opaqueLayout({ width, height }: Pick<FilmPicture, 'width' | 'height'>) {
  return { format: 'RGBX', codedWidth: width, codedHeight: height, colorSpace: BT709 } as const
}
