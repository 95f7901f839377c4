// A file read in small steps, from a piece of it in memory.
import type { Stored } from './stored'

export interface StoredWindow {
  /** Bytes from a position on; fewer where the file ends. */
  readonly at: (position: number, bytes: number) => Promise<Uint8Array>
}

const PIECE = 1 << 16

export function createStoredWindow({ size, read }: Stored): StoredWindow {
  let begin = 0
  let held = new Uint8Array()
  return {
    async at(position, bytes) {
      if (position >= size) throw new RangeError(`${position} / ${size}`)
      const end = Math.min(size, position + bytes)
      if (position < begin || end > begin + held.length) {
        begin = position
        held = new Uint8Array(await read(begin, Math.min(size, begin + Math.max(bytes, PIECE))))
      }
      return held.subarray(position - begin, end - begin)
    },
  }
}
