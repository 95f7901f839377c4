// Joins MP4 and WebM: copies each frame as it is, and counts its time anew from whole numbers.
import { EncodedPacketSink, EncodedVideoPacketSource } from 'mediabunny'
import type { FilmTags, JoinPlan } from './joinPlan'
import { createMovie, type Movie, trackOf, withTrack } from './movieFile'
import type { Stored, Written } from './stored'
import { timesOf } from './videoFrames'

/** See `joinSegments`. */
export async function joinVideo(
  plan: JoinPlan,
  segments: readonly Stored[],
  out: Written,
  { title }: FilmTags,
): Promise<void> {
  const movie = createMovie(plan.request.codec, out, true)
  if (title !== undefined) movie.output.setMetadataTags({ title })
  try {
    await copyAll(plan, segments, movie)
    await movie.finish()
  } catch (error) {
    await movie.cancel().catch(() => {})
    throw error
  }
}

async function copyAll(plan: JoinPlan, segments: readonly Stored[], movie: Movie): Promise<void> {
  let source: EncodedVideoPacketSource | undefined
  let firstConfig = ''
  for (const [index, stored] of segments.entries()) {
    const segment = plan.segments[index]
    if (segment === undefined) throw new Error(`${index}`)
    await withTrack(stored, async (track) => {
      const [codec, config] = [await track.getCodec(), await track.getDecoderConfig()]
      if (codec === null || config === null) throw new Error('no codec')
      const text = configText(config)
      firstConfig ||= text
      if (text !== firstConfig) throw new Error(`${index + 1}: ${text} / ${firstConfig}`)
      if (source === undefined) {
        source = new EncodedVideoPacketSource(codec)
        const canBeTransparent = plan.request.transparent
        movie.output.addVideoTrack(source, { ...trackOf(plan.rate, plan.frames), canBeTransparent })
        await movie.output.start()
      }
      let copied = 0
      for await (const packet of new EncodedPacketSink(track).packets()) {
        // By its own time, as encoders may give frames in another order than they are shown.
        const frame = Math.round((packet.timestamp * plan.rate.num) / plan.rate.den)
        const times = timesOf(segment.first + frame, plan.rate)
        await source.add(packet.clone(times), { decoderConfig: config })
        copied += 1
      }
      if (copied !== segment.frames) throw new Error(`${copied} / ${segment.frames}`)
    })
  }
}

/** All that a decoder is told, as text: only segments of one and the same can be one film. */
function configText({ description, ...rest }: VideoDecoderConfig): string {
  const bytes = description === undefined ? [] : [...bytesOf(description)]
  return JSON.stringify({ ...rest, description: bytes })
}

function bytesOf(source: AllowSharedBufferSource): Uint8Array {
  if (!ArrayBuffer.isView(source)) return new Uint8Array(source)
  return new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
}
