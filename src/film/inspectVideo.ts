// Reads MP4 and WebM back: each frame's time, size and kind, without decoding it.
import { EncodedPacketSink } from 'mediabunny'

import { withTrack } from './movieFile'
import type { Stored } from './stored'
import type { ColourTags, FileFacts, Packet } from './verify'

/** See `inspectFile`. */
export function inspectVideo(stored: Stored): Promise<FileFacts> {
  return withTrack(stored, async (track) => {
    const ticksPerSecond = await track.getTimeResolution()
    const packets: Packet[] = []
    const options = { metadataOnly: true }
    for await (const packet of new EncodedPacketSink(track).packets(undefined, undefined, options))
      packets.push({
        timestamp: Math.round(packet.timestamp * ticksPerSecond),
        duration: Math.round(packet.duration * ticksPerSecond),
        bytes: packet.byteLength,
        isKey: packet.type === 'key',
      })
    packets.sort((one, other) => one.timestamp - other.timestamp)
    const { primaries, transfer, matrix, fullRange } = await track.getColorSpace()
    const colours: ColourTags = {
      primaries: primaries ?? null,
      transfer: transfer ?? null,
      matrix: matrix ?? null,
      fullRange: fullRange ?? null,
    }
    const [width, height] = [await track.getCodedWidth(), await track.getCodedHeight()]
    return { width, height, ticksPerSecond, packets, colours }
  })
}
