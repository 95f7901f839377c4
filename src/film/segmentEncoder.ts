// The one door to all encoders: a film's kind, and the encoder of one of its segments.
import type { FilmKind } from './filmKind'
import type { FilmPicture } from './filmPicture'
import type { Segment } from './plan'
import type { SegmentEncoder } from './recordPorts'
import { createStillsEncoder } from './stillsEncoder'
import type { Written } from './stored'
import { createTransparentEncoder } from './transparentEncoder'
import { createVideoEncoder } from './videoEncoder'

/**
 * An encoder that writes one segment into `file`. Rejects, now or when frames come, where this
 * browser cannot encode that kind.
 */
export async function segmentEncoder(
  kind: FilmKind,
  segment: Pick<Segment, 'frames'>,
  file: Written,
): Promise<SegmentEncoder<FilmPicture>> {
  const { codec, transparent } = kind.request
  switch (codec) {
    case 'png':
    case 'gif':
    case 'webp':
      return createStillsEncoder(codec, transparent, file)
    case 'webm':
      if (transparent) return createTransparentEncoder(kind, segment, file)
      return createVideoEncoder(kind, segment, file)
    case 'h264':
    case 'av1':
    case 'vp9':
    case 'vp9-lossless':
      return createVideoEncoder(kind, segment, file)
    default:
      return codec satisfies never
  }
}
