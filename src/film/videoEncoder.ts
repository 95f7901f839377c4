// Encodes opaque films: H.264, AV1 and VP9 in MP4, VP9 in WebM.
import { type VideoCodec, VideoSample, VideoSampleSource } from 'mediabunny'
import type { FilmKind } from './filmKind'
import type { FilmPicture } from './filmPicture'
import { qualityOf } from './filmQuality'
import type { Codec } from './formats'
import { createMovie, trackOf } from './movieFile'
import type { Segment } from './plan'
import type { SegmentEncoder } from './recordPorts'
import type { Written } from './stored'
import { isKeyFrame, opaqueLayout, timesOf } from './videoFrames'

const VIDEO_CODECS: Partial<Record<Codec, VideoCodec>> = { h264: 'avc', av1: 'av1' }

export async function createVideoEncoder(
  kind: FilmKind,
  { frames }: Pick<Segment, 'frames'>,
  file: Written,
): Promise<SegmentEncoder<FilmPicture>> {
  const { rate, request } = kind
  const movie = createMovie(request.codec, file, false)
  let held = 0
  const source = new VideoSampleSource({
    codec: VIDEO_CODECS[request.codec] ?? 'vp9',
    quality: qualityOf(kind),
    latencyMode: 'quality',
    onEncodedPacket: () => {
      held += 1
    },
  })
  movie.output.addVideoTrack(source, trackOf(rate, frames))
  await movie.output.start()
  return {
    async add(picture, frame) {
      const sample = new VideoSample(picture.pixels, {
        ...opaqueLayout(picture),
        ...timesOf(frame, rate),
      })
      try {
        await source.add(sample, { keyFrame: isKeyFrame(frame, rate) })
      } finally {
        sample.close()
      }
    },
    async finish() {
      await movie.finish()
      return held
    },
    cancel: movie.cancel,
  }
}
