// The pixels of one film frame, as encoders take them.
import type { Picture } from './recordPorts'

export interface FilmPicture extends Picture {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Red, green, blue and alpha, 8 bits each in sRGB, not premultiplied; rows from the top. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>
}
