// Encodes transparent films: VP9 in WebM, with a second VP9 film beside it that holds alpha.
import { EncodedPacket, EncodedVideoPacketSource } from 'mediabunny'
import { type AlphaChunks, createAlphaPair } from './alphaPair'
import type { FilmKind } from './filmKind'
import type { FilmPicture } from './filmPicture'
import { createMovie, trackOf } from './movieFile'
import type { Segment } from './plan'
import type { SegmentEncoder } from './recordPorts'
import type { Written } from './stored'
import { isKeyFrame, timesOf } from './videoFrames'

const MICROSECONDS = 1e6

/**
 * Not mediabunny's own, which splits off alpha in a worker made of text: the page's policy forbids
 * that, and it leaves the colours without their meaning.
 */
export async function createTransparentEncoder(
  kind: FilmKind,
  { frames }: Pick<Segment, 'frames'>,
  file: Written,
): Promise<SegmentEncoder<FilmPicture>> {
  const { rate } = kind
  const movie = createMovie('webm', file, false)
  const source = new EncodedVideoPacketSource('vp9')
  movie.output.addVideoTrack(source, { ...trackOf(rate, frames), canBeTransparent: true })
  await movie.output.start()
  let held = 0
  let written = Promise.resolve()
  const pair = await createAlphaPair(kind, (chunks) => {
    const packet = packetOf(chunks, held)
    held += 1
    const meta = chunks.config && { decoderConfig: chunks.config }
    written = written.then(() => source.add(packet, meta))
    // Told by whoever awaits it next.
    written.catch(() => {})
  })
  function packetOf({ colour, alpha }: AlphaChunks, frame: number): EncodedPacket {
    const { timestamp, duration } = timesOf(frame, rate)
    const sideData = { alpha: bytesOf(alpha) }
    return new EncodedPacket(
      bytesOf(colour),
      colour.type,
      timestamp,
      duration,
      frame,
      undefined,
      sideData,
    )
  }
  return {
    async add(picture, frame) {
      const microsecond = Math.round(timesOf(frame, rate).timestamp * MICROSECONDS)
      await pair.add(picture, microsecond, isKeyFrame(frame, rate))
      await written
    },
    async finish() {
      await pair.flush()
      pair.close()
      await written
      await movie.finish()
      return held
    },
    async cancel() {
      pair.close()
      await movie.cancel()
    },
  }
}

function bytesOf(chunk: EncodedVideoChunk): Uint8Array {
  const bytes = new Uint8Array(chunk.byteLength)
  chunk.copyTo(bytes)
  return bytes
}
