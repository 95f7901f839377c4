// Two VP9 encoders side by side, one for colours and one for alpha, whose frames stand alone together.

import type { FilmKind } from './filmKind'
import type { FilmPicture } from './filmPicture'
import { bitrateOf, quantizerOf } from './filmQuality'
import { BT709, opaqueLayout } from './videoFrames'

/** One frame encoded twice. */
export interface AlphaChunks {
  readonly colour: EncodedVideoChunk
  readonly alpha: EncodedVideoChunk
  /** How to decode it, with the first. */
  readonly config: VideoDecoderConfig | undefined
}

interface AlphaPair {
  /** Resolves when it wants the next; rejects where an encoder has failed. */
  readonly add: (picture: FilmPicture, microsecond: number, isKey: boolean) => Promise<void>
  /** Resolves when all is encoded. */
  readonly flush: () => Promise<void>
  readonly close: () => void
}

/** The highest level: WebM has no place for it, and no decoder of it asks. */
const VP9 = 'vp09.00.62.08'
const MOST_WAITING = 4
const GREY = 128

/** Calls `onFrame` in the order of the film; throws where this browser has no such encoder. */
export async function createAlphaPair(
  kind: FilmKind,
  onFrame: (chunks: AlphaChunks) => void,
): Promise<AlphaPair> {
  const { config, options } = await vp9Config(kind)
  let fail: (error: unknown) => void = () => {}
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  failed.catch(() => {})
  const alphaFrames: VideoFrame[] = []
  const colours: Pick<AlphaChunks, 'colour' | 'config'>[] = []
  const alphaEncoder = new VideoEncoder({
    output(alpha) {
      const done = colours.shift()
      if (done) onFrame({ ...done, alpha })
    },
    error: fail,
  })
  const encoder = new VideoEncoder({
    output(colour, meta) {
      const alphaFrame = alphaFrames.shift()
      if (!alphaFrame) return
      colours.push({ colour, config: meta?.decoderConfig })
      // Only now: an encoder of colours may begin anew where it was not told to.
      encodeAndClose(alphaEncoder, alphaFrame, { ...options, keyFrame: colour.type === 'key' })
    },
    error: fail,
  })
  encoder.configure(config)
  alphaEncoder.configure(config)
  return {
    async add(picture, timestamp, keyFrame) {
      const layout = opaqueLayout(picture)
      alphaFrames.push(alphaFrameOf(picture, timestamp))
      const frame = new VideoFrame(picture.pixels, { ...layout, timestamp })
      encodeAndClose(encoder, frame, { ...options, keyFrame })
      for (const one of [encoder, alphaEncoder])
        while (one.encodeQueueSize >= MOST_WAITING)
          await Promise.race([
            failed,
            new Promise((resolve) => {
              one.addEventListener('dequeue', resolve, { once: true })
            }),
          ])
    },
    async flush() {
      await Promise.race([failed, encoder.flush()])
      await Promise.race([failed, alphaEncoder.flush()])
    },
    close() {
      for (const one of [encoder, alphaEncoder]) if (one.state !== 'closed') one.close()
      for (const frame of alphaFrames.splice(0)) frame.close()
    },
  }
}

function encodeAndClose(
  encoder: VideoEncoder,
  frame: VideoFrame,
  options: VideoEncoderEncodeOptions,
): void {
  try {
    encoder.encode(frame, options)
  } finally {
    frame.close()
  }
}

/** Alpha as the brightness of a grey frame. */
function alphaFrameOf({ width, height, pixels }: FilmPicture, timestamp: number): VideoFrame {
  const count = width * height
  const grey = new Uint8Array(count + 2 * Math.ceil(width / 2) * Math.ceil(height / 2))
  for (let at = 0; at < count; at += 1) grey[at] = pixels[at * 4 + 3] as number
  grey.fill(GREY, count)
  const size = { codedWidth: width, codedHeight: height }
  return new VideoFrame(grey, { format: 'I420', ...size, timestamp, colorSpace: BT709 })
}

async function vp9Config(kind: FilmKind) {
  const { width, height } = kind.request
  const framerate = kind.rate.num / kind.rate.den
  const base = { codec: VP9, width, height, framerate, latencyMode: 'quality' } as const
  const steady: VideoEncoderConfig = { ...base, bitrateMode: 'quantizer' }
  if ((await VideoEncoder.isConfigSupported(steady)).supported)
    return { config: steady, options: { vp9: { quantizer: quantizerOf('webm') ?? null } } }
  return { config: { ...base, bitrate: bitrateOf(kind) }, options: {} }
}
