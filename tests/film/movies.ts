// Segments of films without an encoder: packets written by hand.
import { EncodedPacket, EncodedVideoPacketSource } from 'mediabunny'
import type { Codec } from '../../src/film/formats'
import type { JoinPlan } from '../../src/film/joinPlan'
import { createMovie, trackOf } from '../../src/film/movieFile'
import type { Segment } from '../../src/film/plan'
import { type Rate, readRate, secondOf } from '../../src/film/rate'
import type { Stored } from '../../src/film/stored'
import { BT709 } from '../../src/film/videoFrames'
import { createMemoryFile } from './pictures'

export const SIZE = { width: 64, height: 48 }

/** A plan whose segments have so many frames each. */
export function planOf(codec: Codec, rateText: string, counts: readonly number[]): JoinPlan {
  const rate = readRate(rateText)
  if (rate === null) throw new Error(rateText)
  const segments = counts.map((frames, index): Segment => {
    const first = counts.slice(0, index).reduce((sum, count) => sum + count, 0)
    return { index, first, frames }
  })
  const frames = counts.reduce((sum, count) => sum + count, 0)
  return { request: { codec, transparent: false, ...SIZE }, rate, frames, segments }
}

/** The content of a frame: its number, behind the head of a VP9 key frame. */
export function contentOf(frame: number, bytes = 20): Uint8Array {
  const content = new Uint8Array(bytes)
  content.set([0x82, 0x49, 0x83, 0x42, 0x00, 0x03, 0xf0, 0x02, 0xf6, 0x00])
  new DataView(content.buffer).setUint32(12, frame)
  return content
}

/** One segment as an encoder would write it; `order` is that in which it gives the frames. */
export async function segmentOf(
  { rate, request }: JoinPlan,
  { first, frames }: Segment,
  { order = [...Array(frames).keys()], profile = '00.10', bytes = 20 } = {},
): Promise<Stored> {
  const file = createMemoryFile()
  const movie = createMovie(request.codec, file, false)
  const source = new EncodedVideoPacketSource('vp9')
  movie.output.addVideoTrack(source, trackOf(rate, frames))
  await movie.output.start()
  const codec = `vp09.${profile}.08`
  const size = { codedWidth: request.width, codedHeight: request.height }
  const decoderConfig = { codec, ...size, colorSpace: BT709 }
  for (const [at, frame] of order.entries())
    await source.add(packetOf(contentOf(first + frame, bytes), frame, at === 0, rate), {
      decoderConfig,
    })
  await movie.finish()
  return file.stored()
}

function packetOf(content: Uint8Array, frame: number, isKey: boolean, rate: Rate): EncodedPacket {
  const kind = isKey ? 'key' : 'delta'
  return new EncodedPacket(content, kind, secondOf(frame, rate), secondOf(1, rate))
}

export function segmentsOf(plan: JoinPlan, bytes = 20): Promise<Stored[]> {
  return Promise.all(plan.segments.map((segment) => segmentOf(plan, segment, { bytes })))
}
