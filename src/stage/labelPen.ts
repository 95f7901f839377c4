// Writing on the sheet: cells and numbers, each to the right of what its line already says.
import { CELL, SCALES } from './cells'
import { GLYPH_LIMIT, GLYPH_STRIDE, type Labels, OFFSET_UNIT } from './labelSheet'
import type { View } from './view'

/** Writes one cell at the end of a line. */
export function put(labels: Labels, view: View, line: number, cell: number): void {
  const advance = view.advances[cell] as number
  const pen = labels.widths[line] as number
  if (labels.count < GLYPH_LIMIT && advance > 0) {
    const at = labels.count * GLYPH_STRIDE
    labels.glyphs[at] = Math.round(pen * OFFSET_UNIT)
    labels.glyphs[at + 1] = cell
    labels.glyphs[at + 2] = line
    labels.glyphs[at + 3] = cell === CELL.chip ? 1 : 0
    labels.count += 1
  }
  labels.widths[line] = pen + advance
}

/** Decimals that leave about three significant digits. */
export const decimalsOf = (value: number): number =>
  value >= 99.95 || value < 0.0005 ? 0 : value >= 9.995 ? 1 : value >= 0.0995 ? 2 : 3

/** Decimals of a factor: two significant digits. */
const timesDecimalsOf = (times: number): number =>
  times >= 9.95 ? 0 : times >= 0.995 ? 1 : times >= 0.0995 ? 2 : 3

/** Writes a non-negative number with a fixed count of decimals, thousands grouped. */
export function putNumber(
  labels: Labels,
  view: View,
  line: number,
  value: number,
  decimals: number,
): void {
  const shifted = Math.round(value * 10 ** decimals)
  let place = decimals
  while (10 ** (place + 1) <= shifted) place += 1
  for (; place >= 0; place -= 1) {
    put(labels, view, line, CELL['plain.0'] + (Math.floor(shifted / 10 ** place) % 10))
    const above = place - decimals
    if (place > 0 && above === 0) put(labels, view, line, CELL.point)
    else if (above > 0 && above % 3 === 0) put(labels, view, line, CELL.group)
  }
}

/** Writes how many times a value has grown. */
export function putTimes(labels: Labels, view: View, line: number, times: number): void {
  put(labels, view, line, CELL.times)
  putNumber(labels, view, line, times, timesDecimalsOf(times))
}

/** Writes a number of up to three digits with a word of thousands. */
export function putBig(labels: Labels, view: View, line: number, value: number): void {
  let scale = 0
  let shown = value
  while (shown >= 999.5 && scale < SCALES) {
    shown /= 1000
    scale += 1
  }
  putNumber(labels, view, line, shown, decimalsOf(shown))
  put(labels, view, line, CELL['scale.0'] + scale)
}
