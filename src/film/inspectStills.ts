// Reads sequences of stills back: PNG in an archive, animated GIF and animated WebP.
import { ticksPerSecondOf } from './formats'
import { GIF_HEAD, gifFrames } from './gifBlocks'

import type { JoinPlan } from './joinPlan'
import { numberAt } from './littleEndian'
import { sizeOfPng } from './pngFile'
import { ticksOf } from './rate'
import { stillName } from './stillsEncoder'
import type { Stored } from './stored'
import { createStoredWindow } from './storedWindow'
import type { ColourTags, FileFacts, Packet } from './verify'
import { FRAME_HEAD, webpChunks } from './webpChunks'
import { readEntry, readZip } from './zipReader'

const UNTAGGED: ColourTags = { primaries: null, transfer: null, matrix: null, fullRange: null }

/** See `inspectFile`. An archive knows no time: its pictures last as planned, if they are named so. */
export async function inspectPng({ rate }: JoinPlan, stored: Stored): Promise<FileFacts> {
  const entries = await readZip(stored)
  const first = entries[0]
  const size = first ? sizeOfPng(await readEntry(stored, first)) : { width: 0, height: 0 }
  const ticksPerSecond = ticksPerSecondOf('png', rate)
  const packets = entries.map(({ name, bytes }, frame): Packet => {
    const begin = ticksOf(frame, rate, ticksPerSecond)
    const timestamp = name === stillName(frame, 'png') ? begin : Number.NaN
    const duration = ticksOf(frame + 1, rate, ticksPerSecond) - begin
    return { timestamp, duration, bytes, isKey: true }
  })
  return { ...size, ticksPerSecond, packets, colours: UNTAGGED }
}

export async function inspectGif({ rate }: JoinPlan, stored: Stored): Promise<FileFacts> {
  const file = createStoredWindow(stored)
  const head = await file.at(0, GIF_HEAD)
  const [width, height] = [numberAt(head, 6, 2), numberAt(head, 8, 2)]
  const packets: Packet[] = []
  let timestamp = 0
  for await (const { delay, begin, end } of gifFrames(file)) {
    packets.push({ timestamp, duration: delay, bytes: end - begin, isKey: true })
    timestamp += delay
  }
  return {
    width,
    height,
    ticksPerSecond: ticksPerSecondOf('gif', rate),
    packets,
    colours: UNTAGGED,
  }
}

export async function inspectWebp({ rate }: JoinPlan, stored: Stored): Promise<FileFacts> {
  const file = createStoredWindow(stored)
  const packets: Packet[] = []
  let [width, height, timestamp] = [0, 0, 0]
  for await (const { name, begin, bytes } of webpChunks(file)) {
    if (name === 'VP8X') {
      const size = await file.at(begin, 10)
      width = numberAt(size, 4, 3) + 1
      height = numberAt(size, 7, 3) + 1
    }
    if (name !== 'ANMF') continue
    const duration = numberAt(await file.at(begin, FRAME_HEAD), 12, 3)
    packets.push({ timestamp, duration, bytes: bytes - FRAME_HEAD, isKey: true })
    timestamp += duration
  }
  return {
    width,
    height,
    ticksPerSecond: ticksPerSecondOf('webp', rate),
    packets,
    colours: UNTAGGED,
  }
}
