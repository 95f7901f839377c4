// The sheet that lettering is written on: glyph indices, lines and leaders, preallocated.
import { TIERS } from './measures'
import { STRIP_LINES } from './room'

/** Numbers per glyph: offset in parts of an em, cell, line, 1 where it has the colour of its layer. */
export const GLYPH_STRIDE = 4
export const GLYPH_LIMIT = 256
/** Units of an offset in one em. */
export const OFFSET_UNIT = 512

/** Lines: name and value of each tier, the year, the total, a note on each tier, the legend strip. */
export const YEAR_LINE = 2 * TIERS
export const TOTAL_LINE = YEAR_LINE + 1
export const NOTE_LINE = TOTAL_LINE + 1
export const STRIP_LINE = NOTE_LINE + TIERS
export const LINE_COUNT = STRIP_LINE + STRIP_LINES
/** Numbers per line: left and middle in CSS px, size in CSS px, opacity. */
export const LINE_STRIDE = 4

export interface Labels {
  glyphs: Uint16Array
  count: number
  lines: Float32Array
  /** Width of each line in em; 0 where it says nothing. */
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

/** Puts a line at its left and middle, CSS px. */
export function setLine(
  labels: Labels,
  line: number,
  x: number,
  y: number,
  size: number,
  opacity: number,
): void {
  const at = line * LINE_STRIDE
  labels.lines[at] = x
  labels.lines[at + 1] = y
  labels.lines[at + 2] = size
  labels.lines[at + 3] = opacity
}
