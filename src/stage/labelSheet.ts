// The sheet that lettering is written on: glyph indices, lines and leaders, preallocated.
import { TIERS } from './measures'

/** Numbers per glyph: offset in 1/64 em, cell, line, unused (keeps 8 bytes). */
export const GLYPH_STRIDE = 4
export const GLYPH_LIMIT = 192
/** Units of an offset in one em. */
export const OFFSET_UNIT = 64

/** Lines: name and value of each tier, then the year, then the total. */
export const YEAR_LINE = 2 * TIERS
export const TOTAL_LINE = YEAR_LINE + 1
export const LINE_COUNT = TOTAL_LINE + 1
/** Numbers per line: left and middle in CSS px, size in CSS px, opacity. */
export const LINE_STRIDE = 4

export interface Labels {
  glyphs: Uint16Array
  count: number
  lines: Float32Array
  /** Width of each line in em. */
  widths: Float32Array
  /** Leader of each tier: from x, y to x, y in CSS px. */
  leaders: Float32Array
}

export const createLabels = (): Labels => ({
  glyphs: new Uint16Array(GLYPH_LIMIT * GLYPH_STRIDE),
  count: 0,
  lines: new Float32Array(LINE_COUNT * LINE_STRIDE),
  widths: new Float32Array(LINE_COUNT),
  leaders: new Float32Array(TIERS * 4),
})
