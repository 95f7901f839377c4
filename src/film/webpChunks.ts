// The parts of a WebP, read from disk piece by piece; RIFF, as its container specification has it.
import { lettersAt, numberAt } from './littleEndian'
import type { StoredWindow } from './storedWindow'

interface WebpChunk {
  readonly name: string
  /** Where its content begins, and how long that is. */
  readonly begin: number
  readonly bytes: number
}

export const RIFF_HEAD = 12
export const CHUNK_HEAD = 8
/** What an animation says of a frame before its picture. */
export const FRAME_HEAD = 16

/** A length as the chunk after it begins: even. */
export const padded = (bytes: number): number => bytes + (bytes % 2)

/** Each chunk in its order; throws where it is no WebP. */
export async function* webpChunks(file: StoredWindow): AsyncGenerator<WebpChunk> {
  const head = await file.at(0, RIFF_HEAD)
  if (lettersAt(head, 0, 4) !== 'RIFF' || lettersAt(head, 8, 4) !== 'WEBP')
    throw new Error('no WebP')
  const end = CHUNK_HEAD + numberAt(head, 4, 4)
  for (let at = RIFF_HEAD; at < end; ) {
    const chunk = await file.at(at, CHUNK_HEAD)
    const bytes = numberAt(chunk, 4, 4)
    yield { name: lettersAt(chunk, 0, 4), begin: at + CHUNK_HEAD, bytes }
    at += CHUNK_HEAD + padded(bytes)
  }
}
