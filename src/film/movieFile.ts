// MP4 and WebM files on whatever disk: written and read by mediabunny, and the same bytes every time.
import {
  ALL_FORMATS,
  CustomSource,
  Input,
  type InputVideoTrack,
  Mp4OutputFormat,
  Output,
  StreamTarget,
  type VideoTrackMetadata,
  WebMOutputFormat,
} from 'mediabunny'
import { type Codec, FORMATS } from './formats'
import { timesIn } from './movieTimes'
import type { Rate } from './rate'
import type { Stored, Written } from './stored'

export interface Movie {
  readonly output: Output
  /** Writes what is left. */
  readonly finish: () => Promise<void>
  /** Gives codecs back; may be called at any time. */
  readonly cancel: () => Promise<void>
}

/** Bytes gathered before they are written. */
const CHUNK = 1 << 20

/** A file that grows in `out`; where its list of frames leads, their number must be known. */
export function createMovie(codec: Codec, out: Written, leadsWithList: boolean): Movie {
  let moov: { readonly data: Uint8Array; readonly position: number } | undefined
  const mp4 = new Mp4OutputFormat({
    fastStart: leadsWithList ? 'reserve' : false,
    onMoov: (data, position) => {
      moov = { data: data.slice(), position }
    },
  })
  const writable = new WritableStream<{ data: Uint8Array; position: number }>({
    write: ({ data, position }) => out.write(data, position),
  })
  const output = new Output({
    format: FORMATS[codec].extension === 'webm' ? new WebMOutputFormat() : mp4,
    target: new StreamTarget(writable, { chunked: true, chunkSize: CHUNK }),
  })
  return {
    output,
    async finish() {
      await output.finalize()
      if (moov === undefined) return
      // The hour of making would make each file another.
      for (const { position, bytes } of timesIn(moov.data))
        await out.write(new Uint8Array(bytes), moov.position + position)
    },
    async cancel() {
      if (output.state !== 'finalized' && output.state !== 'canceled') await output.cancel()
    },
  }
}

/** What a track says of itself: its rate, so that the units of time are exact. */
export function trackOf({ num, den }: Rate, frames: number): VideoTrackMetadata {
  return { frameRate: num / den, maximumPacketCount: frames }
}

/** Hands the film in a file to `use`, and closes it after; throws where there is none. */
export async function withTrack<Value>(
  stored: Stored,
  use: (track: InputVideoTrack) => Promise<Value>,
): Promise<Value> {
  const source = new CustomSource({ getSize: () => stored.size, read: stored.read })
  const input = new Input({ source, formats: ALL_FORMATS })
  try {
    const track = await input.getPrimaryVideoTrack()
    if (track === null) throw new Error('no film in the file')
    return await use(track)
  } finally {
    input.dispose()
  }
}
