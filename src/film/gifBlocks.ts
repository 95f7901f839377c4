// The parts of a GIF, read from disk piece by piece: its size, and each picture with its time.
import { numberAt } from './littleEndian'
import type { StoredWindow } from './storedWindow'

interface GifFrame {
  /** Hundredths of a second. */
  readonly delay: number
  /** From the description of the picture to the end of its bytes. */
  readonly begin: number
  readonly end: number
}

export const GIF_HEAD = 13
export const [EXTENSION, PICTURE, TRAILER] = [0x21, 0x2c, 0x3b]
export const CONTROL = 0xf9
/** Length of a picture's description, up to its table of colours. */
const DESCRIPTION = 10
const HAS_TABLE = 0x80

/** Bytes of the table of colours that a byte of flags announces. */
function tableBytes(flags: number): number {
  return flags & HAS_TABLE ? 3 << ((flags & 7) + 1) : 0
}

/** Each picture in its order; throws where the file ends early. */
export async function* gifFrames(file: StoredWindow): AsyncGenerator<GifFrame> {
  const head = await file.at(0, GIF_HEAD)
  let at = GIF_HEAD + tableBytes(head[10] ?? 0)
  let delay = 0
  for (;;) {
    const [mark, label] = await file.at(at, 2)
    if (mark === TRAILER) return
    if (mark === EXTENSION) {
      if (label === CONTROL) delay = numberAt(await file.at(at + 4, 2), 0, 2)
      at = await behindBlocks(file, at + 2)
    } else if (mark === PICTURE) {
      const flags = (await file.at(at, DESCRIPTION))[9] ?? 0
      const end = await behindBlocks(file, at + DESCRIPTION + tableBytes(flags) + 1)
      yield { delay, begin: at, end }
      at = end
    } else throw new Error(`no GIF (${at})`)
  }
}

async function behindBlocks(file: StoredWindow, begin: number): Promise<number> {
  for (let at = begin; ; ) {
    const [length = 0] = await file.at(at, 1)
    at += 1 + length
    if (length === 0) return at
  }
}
