// Words drawn once, and laid upon the frames they stand on.
import { CAPTIONS } from '../look/lettering'
import type { Box } from './filmLayout'

/** Drawn words: a piece of a picture. */
export interface Plate {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** RGBA, not premultiplied, rows from the top. */
  readonly pixels: Uint8ClampedArray
}

interface PlateStyle {
  readonly px: number
  readonly ink: string
  readonly align: 'left' | 'center' | 'right'
  readonly weight: 500 | 700
}

const FAMILY = 'Inter, system-ui, sans-serif'

const fontOf = ({ px, weight }: Pick<PlateStyle, 'px' | 'weight'>): string =>
  `${weight} ${px}px ${FAMILY}`

/** Waits until the fonts hold what is to be written. */
export async function loadPlateFonts(texts: readonly string[]): Promise<void> {
  const text = texts.join('')
  const weights = [500, 700] as const
  await Promise.all(weights.map((weight) => document.fonts.load(fontOf({ px: 16, weight }), text)))
}

/** Draws lines of text into a box, from its upper edge; null where nothing is said. */
export function plateOf(lines: readonly string[], box: Box, style: PlateStyle): Plate | null {
  if (lines.length === 0 || box.height === 0) return null
  const { px, ink, align } = style
  const canvas = new OffscreenCanvas(box.width, box.height)
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (pen === null) throw new Error('The browser gives no 2D canvas for the captions.')
  pen.font = fontOf(style)
  pen.textBaseline = 'alphabetic'
  pen.textAlign = align
  pen.fillStyle = ink
  const x = align === 'left' ? 0 : align === 'right' ? box.width : box.width / 2
  lines.forEach((line, at) => {
    pen.fillText(line, x, (CAPTIONS.leading * at + CAPTIONS.baseEm) * px, box.width)
  })
  const { data } = pen.getImageData(0, 0, box.width, box.height)
  return { ...box, pixels: data }
}

/** Lays a plate over a picture of `width` px: RGBA, not premultiplied, rows from the top. */
export function layPlate(plate: Plate, pixels: Uint8ClampedArray, width: number): void {
  const { pixels: over, x, y } = plate
  for (let row = 0; row < plate.height; row += 1) {
    for (let column = 0; column < plate.width; column += 1) {
      const from = (row * plate.width + column) * 4
      const alpha = (over[from + 3] as number) / 255
      if (alpha === 0) continue
      const to = ((y + row) * width + x + column) * 4
      const below = ((pixels[to + 3] as number) / 255) * (1 - alpha)
      const both = alpha + below
      for (let part = 0; part < 3; part += 1) {
        const mixed = (over[from + part] as number) * alpha + (pixels[to + part] as number) * below
        pixels[to + part] = mixed / both
      }
      pixels[to + 3] = both * 255
    }
  }
}
