// PNG of a picture, exact to the bit also where it is transparent; ISO/IEC 15948.
import { zlibSync } from 'fflate'
import { crc32 } from './crc32'
import { joined, lettersOf } from './littleEndian'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue and alpha, not premultiplied; rows from the top. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** Kinds of colour: red, green and blue, without and with alpha. */
const [OPAQUE, WITH_ALPHA] = [2, 6]
/** How a row says what it holds: as the difference to the pixel before, or to the row above. */
const [FROM_BEFORE, FROM_ABOVE] = [1, 2]
/** Beyond it zlib is slower, and not smaller for pictures drawn like ours. */
const LEVEL = 3

/** The file of a picture; alpha is left out where it is not kept. Equal pictures make equal files. */
export function pngOf(picture: Pixels, keepsAlpha: boolean): Uint8Array<ArrayBuffer> {
  const { width, height } = picture
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  head.set([8, keepsAlpha ? WITH_ALPHA : OPAQUE], 8)
  return joined(
    SIGNATURE,
    chunk('IHDR', head),
    chunk('sRGB', Uint8Array.of(0)),
    chunk('IDAT', zlibSync(rowsOf(picture, keepsAlpha ? 4 : 3), { level: LEVEL })),
    chunk('IEND', new Uint8Array()),
  )
}

/** Width and height of a PNG, px. */
export function sizeOfPng(file: Uint8Array): { width: number; height: number } {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const letters = lettersOf(name)
  const [length, sum] = [new Uint8Array(4), new Uint8Array(4)]
  new DataView(length.buffer).setUint32(0, data.length)
  new DataView(sum.buffer).setUint32(0, crc32(letters, data))
  return joined(length, letters, data, sum)
}

// Each row is written in the way whose differences are smaller in all.
function rowsOf({ width, height, pixels }: Pixels, channels: 3 | 4): Uint8Array {
  const stride = width * channels
  const rows = new Uint8Array((stride + 1) * height)
  let above = new Uint8Array(stride)
  let row = new Uint8Array(stride)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0, from = y * width * 4, to = 0; x < width; x += 1, from += 4, to += channels)
      for (let channel = 0; channel < channels; channel += 1)
        row[to + channel] = pixels[from + channel] as number
    const begin = y * (stride + 1)
    const isBefore = sumBefore(row, channels) < sumAbove(row, above)
    rows[begin] = isBefore ? FROM_BEFORE : FROM_ABOVE
    for (let at = 0; at < stride; at += 1) {
      const other = isBefore ? (at < channels ? 0 : row[at - channels]) : above[at]
      rows[begin + 1 + at] = (row[at] as number) - (other as number)
    }
    const next = above
    above = row
    row = next
  }
  return rows
}

function sumBefore(row: Uint8Array, channels: number): number {
  let sum = 0
  for (let at = channels; at < row.length; at += 1)
    sum += Math.abs((((row[at] as number) - (row[at - channels] as number)) << 24) >> 24)
  return sum
}

function sumAbove(row: Uint8Array, above: Uint8Array): number {
  let sum = 0
  for (let at = 0; at < row.length; at += 1)
    sum += Math.abs((((row[at] as number) - (above[at] as number)) << 24) >> 24)
  return sum
}
