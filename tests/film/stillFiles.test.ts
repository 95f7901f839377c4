// Files of single pictures, written by our own hand and read by others'.
import { createHash } from 'node:crypto'
import { unzlibSync } from 'fflate'
import { decodeFrames } from 'modern-gif'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../src/film/crc32'
import { indexedOf } from '../../src/film/gifColours'
import { gifOf } from '../../src/film/gifFile'
import { pngOf, sizeOfPng } from '../../src/film/pngFile'
import { createSha256, sha256OfStored } from '../../src/film/sha256'
import { storedBytes } from '../../src/film/stored'
import { hash } from '../../src/model/hash'
import { isSame, pictureOf } from './pictures'

const ascii = (text: string) => new TextEncoder().encode(text)

describe('a PNG', () => {
  it('is the picture to the bit, also where it is nearly transparent', () => {
    const picture = pictureOf(37, 23, (x, y) => [x * 7, y * 11, x ^ y, (x * y) % 4])
    const file = pngOf(picture, true)
    const read = PNG.sync.read(Buffer.from(file))
    expect([read.width, read.height]).toEqual([37, 23])
    expect(isSame(read.data, picture.pixels)).toBe(true)
    expect(sizeOfPng(file)).toEqual({ width: 37, height: 23 })
  })

  it('without alpha has none, and the same colours', () => {
    const picture = pictureOf(16, 8, (x, y) => [x * 16, y * 32, 77, 255])
    const file = pngOf(picture, false)
    expect(file[25]).toBe(2)
    const { data } = PNG.sync.read(Buffer.from(file))
    expect(isSame(data, picture.pixels)).toBe(true)
  })

  it('of noise, and of a single pixel, is exact too', () => {
    for (const side of [1, 64]) {
      const noise = pictureOf(side, side, (x, y) =>
        [0, 1, 2, 3].map((channel) => Math.floor(256 * hash(x + 999 * y, channel))),
      )
      const { data } = PNG.sync.read(Buffer.from(pngOf(noise, true)))
      expect(isSame(data, noise.pixels)).toBe(true)
    }
  })

  it('says that its colours are sRGB, and is the same again', () => {
    const picture = pictureOf(9, 9, (x, y) => [x, y, 0, 255])
    const text = Buffer.from(pngOf(picture, false)).toString('latin1')
    expect(text).toContain('sRGB\0')
    expect(pngOf(picture, false)).toEqual(pngOf(picture, false))
    const data = text.slice(text.indexOf('IDAT') + 4, text.indexOf('IEND') - 8)
    expect(unzlibSync(Buffer.from(data, 'latin1'))).toHaveLength((9 * 3 + 1) * 9)
  })
})

describe('a GIF', () => {
  it('of few colours is exact', () => {
    const few = pictureOf(50, 30, (x, y) => [(x % 4) * 80, (y % 4) * 80, (x & 8) * 20, 255])
    const [frame] = decodeFrames(gifOf(few).buffer)
    expect(isSame(frame?.data, few.pixels)).toBe(true)
  })

  it('of many colours is near, and of one colour is that colour', () => {
    const slope = pictureOf(256, 256, (x, y) => [x, y, (x + y) / 2, 255])
    const [frame] = decodeFrames(gifOf(slope).buffer)
    const far = slope.pixels.reduce((most, value, at) => {
      return Math.max(most, Math.abs(value - (frame?.data[at] ?? 0)))
    }, 0)
    expect(far).toBeLessThan(24)
    const grey = pictureOf(40, 40, () => [90, 91, 92, 255])
    expect(isSame(decodeFrames(gifOf(grey).buffer)[0]?.data, grey.pixels)).toBe(true)
    expect(indexedOf(grey).indices.every((index) => index === 0)).toBe(true)
  })

  it('of noise begins its codes anew and again, and is read without a fault', () => {
    const noise = pictureOf(300, 200, (x, y) => {
      const grey = Math.floor(32 * hash(x + 999 * y, 1)) * 8
      return [grey, grey, grey, 255]
    })
    expect(isSame(decodeFrames(gifOf(noise).buffer)[0]?.data, noise.pixels)).toBe(true)
  })

  it('of any number of pixels ends its codes rightly', () => {
    // The last code may just have become a bit longer.
    for (let side = 1; side < 80; side += 1) {
      const picture = pictureOf(side, 9, (x, y) => [(x * y * 8) % 256, 0, 0, 255])
      const [frame] = decodeFrames(gifOf(picture).buffer)
      expect(isSame(frame?.data, picture.pixels), `${side}`).toBe(true)
    }
  })
})

describe('sums', () => {
  it('are those of the standards', () => {
    expect(crc32(ascii('1234'), ascii('56789'))).toBe(0xcbf43926)
    for (const length of [0, 1, 55, 56, 63, 64, 65, 1000]) {
      const bytes = Uint8Array.from({ length }, (_, at) => at)
      const sum = createSha256()
      sum.add(bytes.subarray(0, 33))
      sum.add(bytes.subarray(33))
      expect(sum.end()).toBe(createHash('sha256').update(bytes).digest('hex'))
    }
  })

  it('of large files are those of the whole', async () => {
    const bytes = new Uint8Array(9_000_001).fill(7)
    const expected = createHash('sha256').update(bytes).digest('hex')
    expect(await sha256OfStored(storedBytes(bytes))).toBe(expected)
  })
})
