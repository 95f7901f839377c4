// Joins stills to an animated GIF that runs for ever, each picture with its own colours.
import {
  CONTROL,
  DESCRIPTION,
  EXTENSION,
  GIF_HEAD,
  gifFrames,
  TRAILER,
  tableBytes,
} from './gifBlocks'
import type { JoinPlan } from './joinPlan'
import { joined, lettersOf, littleEndian } from './littleEndian'
import { ticksOf } from './rate'
import { storedBytes, type Written } from './stored'
import { createStoredWindow } from './storedWindow'

const PER_SECOND = 100
/** The application by whose name a GIF says how often it runs; 0 is for ever. */
const NETSCAPE = [
  Uint8Array.of(EXTENSION, 0xff, 11),
  lettersOf('NETSCAPE2.0'),
  Uint8Array.of(3, 1, 0, 0, 0),
]
/** Eight bits a colour, no colours for all. */
const SCREEN = 0x70
/** The picture stays until the next covers it. */
const STAYS = 1 << 2

/** See `joinSegments`. */
export async function joinGif(
  { request: { width, height }, rate }: JoinPlan,
  stills: AsyncIterable<Uint8Array>,
  out: Written,
): Promise<void> {
  const size = littleEndian([width, 2], [height, 2], [SCREEN, 1], [0, 2])
  let part: Uint8Array = joined(lettersOf('GIF89a'), size, ...NETSCAPE)
  let [end, frame] = [0, 0]
  for await (const still of stills) {
    await out.write(part, end)
    end += part.length
    const delay = ticksOf(frame + 1, rate, PER_SECOND) - ticksOf(frame, rate, PER_SECOND)
    const control = littleEndian(
      [EXTENSION, 1],
      [CONTROL, 1],
      [4, 1],
      [STAYS, 1],
      [delay, 2],
      [0, 2],
    )
    part = joined(control, await pictureOf(still))
    frame += 1
  }
  await out.write(joined(part, Uint8Array.of(TRAILER)), end)
}

/** The one picture of a still, with the colours that the still has for all. */
async function pictureOf(still: Uint8Array): Promise<Uint8Array> {
  for await (const { begin, end } of gifFrames(createStoredWindow(storedBytes(still)))) {
    const flags = still[10] ?? 0
    const own = still[begin + DESCRIPTION - 1] ?? 0
    if (tableBytes(own) > 0) return still.subarray(begin, end)
    const description = still.slice(begin, begin + DESCRIPTION)
    description[DESCRIPTION - 1] = own | (flags & 0x87)
    const table = still.subarray(GIF_HEAD, GIF_HEAD + tableBytes(flags))
    return joined(description, table, still.subarray(begin + DESCRIPTION, end))
  }
  throw new Error('no picture')
}
