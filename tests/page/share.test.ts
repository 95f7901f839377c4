// What is shared: the code is read back by a decoder, and the sizes of the picture keep their limits.
import decodeQR from 'qr/decode.js'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LinkCode } from '../../src/page/share/LinkCode'
import { PICTURE_KINDS, pictureSizeOf, pixelsOf } from '../../src/page/share/pictureSize'
import { qrCodeOf } from '../../src/page/share/qrCode'
import { PACKED_LENGTH } from '../../src/state/packing'
import { shareWordsFor } from '../../src/words/shareWords'

const HOST = 'https://cake.example/page/'
const LINK = `${HOST}?scenario=energy-wall&demand=1.5&year=2032&layer=chips`
/** Pixels of a module, so that the decoder sees a picture as a camera does. */
const SCALE = 4

/** The bars of a path, each one module high: column, row and length. */
const BARS = /M(\d+) (\d+)h(\d+)v1h-\3z/g

/** Paints the path of a code, dark on light, as the browser does. */
function painted(path: string, size: number) {
  const side = size * SCALE
  const data = new Uint8Array(side * side * 4).fill(255)
  for (const [, column, row, length] of path.matchAll(BARS)) {
    for (let y = Number(row) * SCALE; y < (Number(row) + 1) * SCALE; y += 1) {
      const start = (y * side + Number(column) * SCALE) * 4
      const bytes = Number(length) * SCALE * 4
      for (let at = start; at < start + bytes; at += 1) if (at % 4 < 3) data[at] = 0
    }
  }
  return { width: side, height: side, data }
}

/** The code as it stands in the part, read back. */
function decoded(link: string): string {
  const words = shareWordsFor('en')
  const html = renderToStaticMarkup(createElement(LinkCode, { words, link }))
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(html)?.[1])
  const path = /<path d="([^"]+)"/.exec(html)?.[1] ?? ''
  expect(path.replace(BARS, '')).toBe('')
  return decodeQR(painted(path, size))
}

describe('the QR code', () => {
  it.each([HOST, LINK, `${LINK}&title=Größe %E4%B8%AD`])('reads back as the link %s', (link) => {
    expect(decoded(link)).toBe(link)
  })

  it('holds the longest link that an own scenario makes, with less correction', () => {
    const link = `${HOST}?s=${'aZ9_-'.repeat(PACKED_LENGTH / 5)}`
    expect(decoded(link)).toBe(link)
  })

  it('keeps four modules light on every side', () => {
    const { size, path } = qrCodeOf(LINK) ?? { size: 0, path: '' }
    const bars = [...path.matchAll(BARS)].map((found) => found.slice(1).map(Number))
    expect(bars.length).toBeGreaterThan(50)
    const columns = bars.flatMap(([column = 0, , length = 0]) => [column, column + length])
    const rows = bars.map(([, row = 0]) => row)
    expect([Math.min(...columns), Math.min(...rows)]).toEqual([4, 4])
    expect([size - Math.max(...columns), size - 1 - Math.max(...rows)]).toEqual([4, 4])
  })

  it('is none where a link is too long for any, and the part says so', () => {
    const link = `${HOST}?${'x'.repeat(4000)}`
    expect(qrCodeOf(link)).toBeNull()
    const words = shareWordsFor('en')
    const html = renderToStaticMarkup(createElement(LinkCode, { words, link }))
    expect(html).toContain(words.share.noCode)
    expect(html).not.toContain('<svg')
  })
})

describe('the sizes of the picture', () => {
  const stage = { width: 1101, height: 655 }
  const sizes = (mostPx: number) =>
    PICTURE_KINDS.map((kind) => {
      const size = pictureSizeOf(kind, stage, mostPx)
      const { widthPx, heightPx } = pixelsOf(size)
      return [widthPx, heightPx, size.isCapped]
    })

  it('are the stage, twice the stage, and that of a 4K screen', () => {
    expect(sizes(16_384)).toEqual([
      [1101, 655, false],
      [2202, 1310, false],
      [3840, 2160, false],
    ])
  })

  it('stay within the longest side that the graphics can draw, in the same shape', () => {
    expect(sizes(2048)).toEqual([
      [1101, 655, false],
      [2048, 1218, true],
      [2048, 1152, true],
    ])
  })
})
