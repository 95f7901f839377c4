// Writes archives without compressing: ZIP with 64-bit places, equal bytes for equal entries.
import { crc32 } from './crc32'
import { joined, lettersOf, littleEndian } from './littleEndian'
import type { Written } from './stored'

interface ZipWriter {
  /** Adds a file; the name in ASCII. */
  readonly add: (name: string, bytes: Uint8Array) => Promise<void>
  /** Writes the list of all files; answers how many there are. */
  readonly finish: () => Promise<number>
}

const LOCAL_MARK = 0x04034b50
export const CENTRAL_MARK = 0x02014b50
export const END_MARK = 0x06054b50
export const END_64_MARK = 0x06064b50
export const LOCATOR_MARK = 0x07064b50
/** Stands where 16 or 32 bits do not suffice, and those with 64 count. */
export const FULL_16 = 0xffff
export const FULL_32 = 0xffffffff

const VERSION = 20
const VERSION_64 = 45
/** Midnight of 1 January 1980, the first day it knows. */
const TIME_AND_DATE = [
  [0, 2],
  [(1 << 5) | 1, 2],
] as const

/** An archive that grows in `out`; in memory it holds a short line for each file. */
export function createZip(out: Written): ZipWriter {
  const lines: Uint8Array[] = []
  let end = 0
  return {
    async add(name, bytes) {
      if (bytes.length >= FULL_32) throw new RangeError(`${name}: ${bytes.length}`)
      const letters = lettersOf(name)
      const sizes = [
        [crc32(bytes), 4],
        [bytes.length, 4],
        [bytes.length, 4],
      ] as const
      const head = littleEndian(
        ...([[LOCAL_MARK, 4], [VERSION, 2], [0, 4], ...TIME_AND_DATE, ...sizes] as const),
        ...([
          [letters.length, 2],
          [0, 2],
        ] as const),
      )
      const isFar = end >= FULL_32
      const place = isFar ? littleEndian([1, 2], [8, 2], [end, 8]) : new Uint8Array()
      const line = littleEndian(
        ...([
          [CENTRAL_MARK, 4],
          [VERSION_64, 2],
          [isFar ? VERSION_64 : VERSION, 2],
        ] as const),
        ...([[0, 4], ...TIME_AND_DATE, ...sizes, [letters.length, 2]] as const),
        ...([
          [place.length, 2],
          [0, 10],
          [Math.min(end, FULL_32), 4],
        ] as const),
      )
      lines.push(joined(line, letters, place))
      await out.write(joined(head, letters), end)
      await out.write(bytes, end + head.length + letters.length)
      end += head.length + letters.length + bytes.length
    },
    async finish() {
      const list = joined(...lines)
      await out.write(joined(list, endOf(lines.length, list.length, end)), end)
      return lines.length
    },
  }
}

function endOf(count: number, bytes: number, place: number): Uint8Array {
  const short = Math.min(count, FULL_16)
  const end = littleEndian(
    ...([
      [END_MARK, 4],
      [0, 4],
      [short, 2],
      [short, 2],
    ] as const),
    ...([
      [Math.min(bytes, FULL_32), 4],
      [Math.min(place, FULL_32), 4],
      [0, 2],
    ] as const),
  )
  if (count < FULL_16 && bytes < FULL_32 && place < FULL_32) return end
  const far = littleEndian(
    ...([
      [END_64_MARK, 4],
      [44, 8],
      [VERSION_64, 2],
      [VERSION_64, 2],
      [0, 8],
    ] as const),
    ...([
      [count, 8],
      [count, 8],
      [bytes, 8],
      [place, 8],
    ] as const),
  )
  const locator = littleEndian([LOCATOR_MARK, 4], [0, 4], [place + bytes, 8], [1, 4])
  return joined(far, locator, end)
}
