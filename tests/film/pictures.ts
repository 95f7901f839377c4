// Pictures that are computed, and disks in memory, for tests of files.
import type { Pixels } from '../../src/film/pngFile'
import { type Stored, storedBytes, type Written } from '../../src/film/stored'

/** Red, green, blue and alpha of each pixel. */
export function pictureOf(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => readonly number[],
): Pixels {
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) pixels.set(colourAt(x, y), (y * width + x) * 4)
  return { width, height, pixels }
}

/** Quicker than comparing number by number. */
export function isSame(one: Uint8Array | Uint8ClampedArray | undefined, other: Uint8ClampedArray) {
  return one !== undefined && Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0
}

export interface MemoryFile extends Written {
  readonly bytes: () => Uint8Array<ArrayBuffer>
  readonly stored: () => Stored
  /** The most that was written at once. */
  readonly mostAtOnce: () => number
}

/** A file that grows as it is written, at any place. */
export function createMemoryFile(): MemoryFile {
  let data = new Uint8Array(1024)
  let [size, most] = [0, 0]
  const bytes = () => data.slice(0, size)
  return {
    async write(part, position) {
      most = Math.max(most, part.length)
      size = Math.max(size, position + part.length)
      if (size > data.length) {
        const larger = new Uint8Array(size * 2)
        larger.set(data)
        data = larger
      }
      data.set(part, position)
    },
    bytes,
    stored: () => storedBytes(bytes()),
    mostAtOnce: () => most,
  }
}
