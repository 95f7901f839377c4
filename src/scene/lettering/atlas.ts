// The glyph atlas: words and digits drawn once by the browser from the self-hosted fonts.
import {
  CanvasTexture,
  DataTexture,
  FloatType,
  LinearFilter,
  LinearMipmapLinearFilter,
  NearestFilter,
  RGBAFormat,
} from 'three'
import { LETTERING } from '../../look/tuning'
import type { LayerId } from '../../model/layers'
import { CELLS, type CellId, isStrong } from '../../stage/cells'

/** What the lettering says in one language. */
export interface AtlasWords {
  names: Record<LayerId, string>
  /** Printed before and after the headline number of a layer. */
  before: Record<LayerId, string>
  after: Record<LayerId, string>
  /** Words of thousands, from none upwards. */
  scales: readonly string[]
  /** Printed after the total. */
  served: string
  /** Printed after the name of the binding layer. */
  binds: string
  point: string
  group: string
}

export interface Atlas {
  texture: CanvasTexture
  /** Per cell: left, top and width in the texture 0..1, advance in em. */
  table: DataTexture
  /** Advance of each cell in em. */
  advances: Float32Array
  /** Height of a cell in the texture, 0..1. */
  cellHeight: number
  /** Padding left of a cell in em. */
  padEm: number
}

const WIDTH = 2048
const HEIGHT = 1024
const PAD = 16
/** Height of a cell in em. */
export const CELL_EM = 1.5
const FAMILY = 'Inter, system-ui, sans-serif'

/** Fonts of the two weights, as CSS shorthand at the atlas size. */
export const FONTS = [`500 ${LETTERING.atlasPx}px Inter`, `700 ${LETTERING.atlasPx}px Inter`]

export function textOf(cell: CellId, words: AtlasWords): string {
  const [kind, key = ''] = cell.split('.')
  const layer = key as LayerId
  if (kind === 'plain' || kind === 'strong') return key
  if (kind === 'name') return words.names[layer]
  if (kind === 'before') return words.before[layer]
  if (kind === 'after') return words.after[layer]
  if (kind === 'scale') return words.scales[Number(key)] ?? ''
  if (kind === 'point') return words.point
  if (kind === 'group') return words.group
  if (kind === 'served') return words.served
  if (kind === 'binds') return words.binds
  return kind === 'times' ? '×' : kind === 'minus' ? '−' : '\u2002'
}

/** Waits until the fonts hold every character that will be drawn. */
export async function loadFonts(words: AtlasWords): Promise<void> {
  const text = CELLS.map((cell) => textOf(cell, words)).join('')
  await Promise.all(FONTS.map((font) => document.fonts.load(font, text)))
}

/** Draws the atlas; the fonts must be there. */
export function createAtlas(words: AtlasWords): Atlas {
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = HEIGHT
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('The browser gives no 2D canvas for the lettering.')
  const em = LETTERING.atlasPx
  const rowHeight = Math.ceil(CELL_EM * em)
  const table = new Float32Array(CELLS.length * 4)
  const advances = new Float32Array(CELLS.length)
  pen.fillStyle = '#fff'
  pen.textBaseline = 'middle'
  const fontOf = (cell: CellId) => `${isStrong(cell) ? 700 : 500} ${em}px ${FAMILY}`
  const digitWidth = (prefix: 'plain' | 'strong') => {
    pen.font = fontOf(`${prefix}.0`)
    return Math.max(...'0123456789'.split('').map((digit) => pen.measureText(digit).width))
  }
  const digits = { plain: digitWidth('plain'), strong: digitWidth('strong') }
  let x = 0
  let y = 0
  CELLS.forEach((cell, index) => {
    const text = textOf(cell, words)
    pen.font = fontOf(cell)
    const natural = pen.measureText(text).width
    const kind = cell.split('.')[0]
    const width = kind === 'plain' || kind === 'strong' ? digits[kind] : natural
    const boxWidth = Math.ceil(width) + 2 * PAD
    if (x + boxWidth > WIDTH) {
      x = 0
      y += rowHeight
    }
    pen.fillText(text, x + PAD + (width - natural) / 2, y + rowHeight / 2)
    table.set([x / WIDTH, y / HEIGHT, boxWidth / WIDTH, boxWidth / em], index * 4)
    advances[index] = width / em
    x += boxWidth
  })
  const texture = new CanvasTexture(canvas)
  texture.flipY = false
  texture.generateMipmaps = true
  texture.minFilter = LinearMipmapLinearFilter
  texture.magFilter = LinearFilter
  texture.anisotropy = 4
  const places = new DataTexture(table, CELLS.length, 1, RGBAFormat, FloatType)
  places.minFilter = places.magFilter = NearestFilter
  places.needsUpdate = true
  return { texture, table: places, advances, cellHeight: rowHeight / HEIGHT, padEm: PAD / em }
}
