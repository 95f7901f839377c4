// Joins stills to an animated GIF that runs for ever, each picture with its own colours.
import { CONTROL, EXTENSION, gifFrames, TRAILER } from './gifBlocks'
import { gifHead } from './gifFile'
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
/** The picture stays until the next covers it. */
const STAYS = 1 << 2

/** See `joinSegments`. */
export async function joinGif(
  { request: { width, height }, rate }: JoinPlan,
  stills: AsyncIterable<Uint8Array>,
  out: Written,
): Promise<void> {
  let part: Uint8Array = joined(gifHead(width, height), ...NETSCAPE)
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

/** The one picture of a still, with its own colours. */
async function pictureOf(still: Uint8Array): Promise<Uint8Array> {
  for await (const { begin, end } of gifFrames(createStoredWindow(storedBytes(still))))
    return still.subarray(begin, end)
  throw new Error('no picture')
}
