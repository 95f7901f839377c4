// The glyph atlas: words and digits drawn once by the browser, at the very size they are shown.
import {
  CanvasTexture,
  DataTexture,
  FloatType,
  LinearFilter,
  LinearMipmapLinearFilter,
  NearestFilter,
  RGBAFormat,
} from 'three'
import type { LayerId } from '../../model/layers'
import type { PresetId } from '../../model/presets'
import { CELLS, type CellId, isStrong, sizeShareOf } from '../../stage/cells'
import type { Words } from '../../words/words'

/** What the lettering says in one language. */
export type AtlasWords = Words['atlas']

export interface Atlas {
  texture: CanvasTexture
  /** Two rows: left, top, width and height of each cell in the texture, px; its em and padding, px. */
  table: DataTexture
  /** Advance of each cell in its em. */
  advances: Float32Array
}

/** Width of the texture, px: the longest cell fits. */
const WIDTH = 4096
/** Height of a cell, where its base line lies in it, and the padding at its sides, in em. */
const CELL_EM = 1.5
const BASE_EM = 1.1
const PAD_EM = 0.3
/** The colour chip before a name: a rounded square, in em. */
const CHIP_EM = 0.62
const CHIP_CORNER_EM = 0.16
const CHIP_ADVANCE_EM = 0.92
const FAMILY = 'Inter, system-ui, sans-serif'
const DIGITS = '0123456789'.split('')

/** Fonts of the two weights, as CSS shorthand at any size. */
const FONTS = ['500 16px Inter', '700 16px Inter']

/** What a cell says; nothing for the colour chip. */
export function textOf(cell: CellId, words: AtlasWords): string {
  const [kind, key = ''] = cell.split('.')
  switch (kind) {
    case 'plain':
    case 'strong':
      return key
    case 'name':
      return words.names[key as LayerId]
    case 'before':
      return words.before[key as LayerId]
    case 'after':
      return words.after[key as LayerId]
    case 'preset':
      return words.presets[key as PresetId]
    case 'scale':
      return words.scales[Number(key)] ?? ''
    case 'strip':
      return words.strip[key as keyof AtlasWords['strip']]
    default:
      return words.signs[kind as keyof AtlasWords['signs']] ?? ''
  }
}

/** Waits until the fonts hold every character that will be drawn. */
export async function loadFonts(words: AtlasWords): Promise<void> {
  const text = CELLS.map((cell) => textOf(cell, words)).join('')
  await Promise.all(FONTS.map((font) => document.fonts.load(font, text)))
}

interface Cell {
  text: string
  font: string
  /** Px. */
  em: number
  pad: number
  x: number
  y: number
  width: number
  height: number
  /** From the left of the cell to where its text begins, px. */
  inset: number
}

/** Lays the cells out in rows of equal height; answers them and how tall they are together. */
function layOut(words: AtlasWords, emPx: number, pen: CanvasRenderingContext2D) {
  const cells: Cell[] = []
  const places = CELLS.map((id, index) => ({ id, index, em: Math.round(emPx * sizeShareOf(id)) }))
  let x = 0
  let y = 0
  let row = 0
  for (const { id, index, em } of places.sort((a, b) => b.em - a.em)) {
    const text = textOf(id, words)
    const font = `${isStrong(id) ? 700 : 500} ${em}px ${FAMILY}`
    pen.font = font
    const natural = pen.measureText(text).width
    const isDigit = /^(plain|strong)\./.test(id)
    const widest = isDigit
      ? Math.max(...DIGITS.map((digit) => pen.measureText(digit).width))
      : natural
    const advance = Math.round(id === 'chip' ? em * CHIP_ADVANCE_EM : widest)
    const pad = Math.ceil(PAD_EM * em)
    const width = advance + 2 * pad
    const height = Math.ceil(CELL_EM * em)
    if (x + width > WIDTH) {
      x = 0
      y += row
      row = 0
    }
    row = Math.max(row, height)
    cells[index] = { text, font, em, pad, x, y, width, height, inset: pad + (widest - natural) / 2 }
    x += width
  }
  return { cells, height: y + row }
}

/** Draws the atlas for names of `emPx` px; the fonts must be there. */
export function createAtlas(words: AtlasWords, emPx: number): Atlas {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('The browser gives no 2D canvas for the lettering.')
  const { cells, height } = layOut(words, emPx, pen)
  canvas.width = WIDTH
  canvas.height = height
  pen.fillStyle = '#fff'
  const table = new Float32Array(cells.length * 8)
  const advances = new Float32Array(cells.length)
  cells.forEach((cell, index) => {
    const base = cell.y + Math.round(BASE_EM * cell.em)
    pen.font = cell.font
    pen.fillText(cell.text, cell.x + cell.inset, base)
    if (CELLS[index] === 'chip') {
      const side = Math.round(CHIP_EM * cell.em)
      pen.beginPath()
      pen.roundRect(cell.x + cell.pad, base - side - 1, side, side, CHIP_CORNER_EM * cell.em)
      pen.fill()
    }
    table.set([cell.x, cell.y, cell.width, cell.height], index * 4)
    table.set([cell.em, cell.pad], (cells.length + index) * 4)
    advances[index] = (cell.width - 2 * cell.pad) / cell.em
  })
  const texture = new CanvasTexture(canvas)
  texture.flipY = false
  texture.generateMipmaps = true
  texture.minFilter = LinearMipmapLinearFilter
  texture.magFilter = LinearFilter
  const places = new DataTexture(table, cells.length, 2, RGBAFormat, FloatType)
  places.minFilter = places.magFilter = NearestFilter
  places.needsUpdate = true
  return { texture, table: places, advances }
}

export function disposeAtlas({ texture, table }: Atlas): void {
  texture.dispose()
  table.dispose()
}
