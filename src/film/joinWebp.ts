// Joins stills to an animated WebP that runs for ever, each picture in the place of the one before.
import type { JoinPlan } from './joinPlan'
import { joined, lettersOf, littleEndian } from './littleEndian'
import { ticksOf } from './rate'
import { storedBytes, type Written } from './stored'
import { createStoredWindow } from './storedWindow'
import { CHUNK_HEAD, FRAME_HEAD, padded, RIFF_HEAD, webpChunks } from './webpChunks'

const PER_SECOND = 1000
const [MOVES, HAS_ALPHA] = [0x02, 0x10]
/** Puts a picture in the place of what was there, without blending. */
const REPLACES = 0x02
/** The chunks that are a picture: its alpha, if it is apart, and its colours. */
const PICTURE = ['ALPH', 'VP8 ', 'VP8L']
const MOST_BYTES = 2 ** 32 - 2

/** See `joinSegments`. */
export async function joinWebp(
  { request: { width, height, transparent }, rate }: JoinPlan,
  stills: AsyncIterable<Uint8Array>,
  out: Written,
): Promise<void> {
  const size = [
    [width - 1, 3],
    [height - 1, 3],
  ] as const
  const flags = MOVES | (transparent ? HAS_ALPHA : 0)
  let end = RIFF_HEAD
  let frame = 0
  const write = async (bytes: Uint8Array) => {
    await out.write(bytes, end)
    end += bytes.length
    if (end - CHUNK_HEAD > MOST_BYTES) throw new RangeError(`${end} > ${MOST_BYTES}`)
  }
  await write(
    joined(chunk('VP8X', littleEndian([flags, 4], ...size)), chunk('ANIM', new Uint8Array(6))),
  )
  for await (const still of stills) {
    const lasts = ticksOf(frame + 1, rate, PER_SECOND) - ticksOf(frame, rate, PER_SECOND)
    const head = littleEndian([0, 6], ...size, [lasts, 3], [REPLACES, 1])
    await write(chunk('ANMF', joined(head, await pictureOf(still))))
    frame += 1
  }
  const riff = joined(lettersOf('RIFF'), littleEndian([end - CHUNK_HEAD, 4]), lettersOf('WEBP'))
  await out.write(riff, 0)
}

/** A chunk with its head, and a byte behind it where its length is odd. */
export function chunk(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const pad = new Uint8Array(padded(content.length) - content.length)
  return joined(lettersOf(name), littleEndian([content.length, 4]), content, pad)
}

async function pictureOf(still: Uint8Array): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const { name, begin, bytes } of webpChunks(createStoredWindow(storedBytes(still))))
    if (PICTURE.includes(name))
      parts.push(still.subarray(begin - CHUNK_HEAD, begin + padded(bytes)))
  if (parts.length === 0) throw new Error('no picture')
  return joined(...parts)
}

/** The first frame of an animation as a still; `content` is that of its chunk. */
export function webpStill(size: Uint8Array, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const picture = content.subarray(FRAME_HEAD)
  const head = joined(littleEndian([HAS_ALPHA, 4]), size)
  const body = joined(lettersOf('WEBP'), chunk('VP8X', head), picture)
  return joined(lettersOf('RIFF'), littleEndian([body.length, 4]), body)
}
