// Files of this machine as the film room needs them: read at any place, written at any place.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, rename, stat, writeFile } from 'node:fs/promises'
import type { Stored, Written } from '../film/stored'

/** A finished file; opened for each read, so that many may be there at once. */
export async function storedFile(path: string): Promise<Stored> {
  const { size } = await stat(path)
  return {
    size,
    async read(begin, end) {
      const file = await open(path, 'r')
      try {
        return await bytesOf(file, begin, end)
      } finally {
        await file.close()
      }
    },
  }
}

/** A file being made, which has to be closed. */
export interface OpenFile extends Written {
  /** Once it is closed, all of it is on the disk. */
  readonly close: () => Promise<void>
}

/** A new file under that name, or the old one emptied. */
export async function writtenFile(path: string): Promise<OpenFile> {
  const file = await open(path, 'w')
  return {
    async write(bytes, position) {
      let done = 0
      while (done < bytes.length) {
        const left = bytes.length - done
        const { bytesWritten } = await file.write(bytes, done, left, position + done)
        done += bytesWritten
      }
    },
    async close() {
      try {
        await file.sync()
      } finally {
        await file.close()
      }
    },
  }
}

/** Replaces a file, whole or not at all. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const making = `${path}.new`
  await writeFile(making, text)
  await rename(making, path)
}

/** Size and SHA-256 of a file. */
export async function fingerprintOf(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of createReadStream(path)) {
    hash.update(piece)
    bytes += piece.length
  }
  return { bytes, sha256: hash.digest('hex') }
}

async function bytesOf(file: FileHandle, begin: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.max(0, end - begin))
  let done = 0
  while (done < bytes.length) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, begin + done)
    if (bytesRead === 0) throw new Error(`The file ends before byte ${end}.`)
    done += bytesRead
  }
  return bytes
}
