// Lettering of the picture as glyph indices and places: written every frame without one string.
import { CAKE, LETTERING } from '../look/tuning'
import { valueIn } from '../model/snapshot'
import { CELL, SCALES } from './cells'
import type { Frame } from './frame'
import {
  GLYPH_LIMIT,
  GLYPH_STRIDE,
  type Labels,
  LINE_STRIDE,
  OFFSET_UNIT,
  TOTAL_LINE,
  YEAR_LINE,
} from './labelSheet'
import { TIERS } from './measures'
import { projectSide } from './pose'
import type { View } from './view'

function put(labels: Labels, view: View, line: number, cell: number): void {
  const advance = view.advances[cell] as number
  const pen = labels.widths[line] as number
  if (labels.count < GLYPH_LIMIT && advance > 0) {
    const at = labels.count * GLYPH_STRIDE
    labels.glyphs[at] = Math.round(pen * OFFSET_UNIT)
    labels.glyphs[at + 1] = cell
    labels.glyphs[at + 2] = line
    labels.glyphs[at + 3] = 0
    labels.count += 1
  }
  labels.widths[line] = pen + advance
}

/** Writes a non-negative number with a fixed count of decimals, thousands grouped. */
function putNumber(
  labels: Labels,
  view: View,
  line: number,
  value: number,
  decimals: number,
  zeroCell: number,
  grouped: boolean,
): void {
  const shifted = Math.round(value * 10 ** decimals)
  let place = decimals
  while (10 ** (place + 1) <= shifted) place += 1
  for (; place >= 0; place -= 1) {
    put(labels, view, line, zeroCell + (Math.floor(shifted / 10 ** place) % 10))
    const above = place - decimals
    if (place > 0 && above === 0) put(labels, view, line, CELL.point)
    else if (grouped && above > 0 && above % 3 === 0) put(labels, view, line, CELL.group)
  }
}

/** Decimals that leave about three significant digits. */
export const decimalsOf = (value: number): number =>
  value >= 99.95 ? 0 : value >= 9.995 ? 1 : value >= 0.0995 ? 2 : 3

function putTierWords(
  labels: Labels,
  view: View,
  tier: number,
  value: number,
  start: number,
  binds: boolean,
): void {
  const name = 2 * tier
  put(labels, view, name, CELL['name.energy'] + tier)
  if (binds) put(labels, view, name, CELL.binds)
  const line = name + 1
  put(labels, view, line, CELL['before.energy'] + tier)
  putNumber(labels, view, line, value, decimalsOf(value), CELL['plain.0'], true)
  put(labels, view, line, CELL['after.energy'] + tier)
  put(labels, view, line, CELL.space)
  const times = value / start
  put(labels, view, line, CELL.times)
  putNumber(
    labels,
    view,
    line,
    times,
    times >= 9.95 ? 0 : times >= 0.995 ? 1 : 2,
    CELL['plain.0'],
    true,
  )
}

/** Writes the year and what the whole stack serves, in words of thousands. */
function putYearAndTotal(labels: Labels, view: View, year: number, servedTokS: number): void {
  putNumber(labels, view, YEAR_LINE, Math.floor(year + 1e-6), 0, CELL['strong.0'], false)
  let scale = 0
  let shown = servedTokS
  while (shown >= 999.5 && scale < SCALES) {
    shown /= 1000
    scale += 1
  }
  putNumber(labels, view, TOTAL_LINE, shown, decimalsOf(shown), CELL['plain.0'], true)
  put(labels, view, TOTAL_LINE, CELL['scale.0'] + scale)
  put(labels, view, TOTAL_LINE, CELL.served)
}

/** Size of a layer's name in CSS px for a view. */
export const nameSizeOf = (view: View): number =>
  Math.min(
    LETTERING.maxPx,
    Math.max(LETTERING.minPx, LETTERING.sizeShare * Math.min(view.width, view.height)),
  )

function setLine(labels: Labels, line: number, x: number, y: number, size: number): void {
  const at = line * LINE_STRIDE
  labels.lines[at] = x
  labels.lines[at + 1] = y
  labels.lines[at + 2] = size
  labels.lines[at + 3] = 1
}

/** Two lines and the air between them, in sizes. */
const BLOCK = 2.3 * LETTERING.leading

const point = new Float64Array(2)
const edges = new Float64Array(2 * TIERS)
const middles = new Float64Array(TIERS)

/** Finds each label's middle: beside its tier, apart from its neighbours, inside the free room. */
function spreadMiddles(view: View, block: number): void {
  const top = view.free.y + block / 2
  const bottom = view.free.y + view.free.height - block / 2
  let limit = bottom
  for (let tier = 0; tier < TIERS; tier += 1) {
    middles[tier] = Math.min(edges[2 * tier + 1] as number, limit)
    limit = (middles[tier] as number) - block
  }
  limit = top
  for (let tier = TIERS - 1; tier >= 0; tier -= 1) {
    middles[tier] = Math.max(middles[tier] as number, limit)
    limit = (middles[tier] as number) + block
  }
}

/** Places each tier's two lines beside its silhouette; smaller where the room is low. */
function placeTierLines(
  labels: Labels,
  view: View,
  pose: Float64Array,
  foot: Float64Array,
  height: Float64Array,
): void {
  const size = Math.min(nameSizeOf(view), view.free.height / (TIERS * BLOCK))
  const leading = size * LETTERING.leading
  const right = view.free.x + view.free.width - size / 2
  for (let tier = 0; tier < TIERS; tier += 1) {
    const middle = (foot[tier] as number) + (height[tier] as number) / 2
    projectSide(pose, view, CAKE.radii[tier] as number, middle, point)
    edges.set(point, 2 * tier)
  }
  spreadMiddles(view, size * BLOCK)
  for (let tier = 0; tier < TIERS; tier += 1) {
    const edgeX = edges[2 * tier] as number
    const y = middles[tier] as number
    const width =
      size *
      Math.max(
        labels.widths[2 * tier] as number,
        (labels.widths[2 * tier + 1] as number) * LETTERING.valueShare,
      )
    const x = Math.max(view.free.x, Math.min(edgeX + LETTERING.gap * size, right - width))
    setLine(labels, 2 * tier, x, y - leading / 2, size)
    setLine(labels, 2 * tier + 1, x, y + leading / 2, size * LETTERING.valueShare)
    labels.leaders[4 * tier] = Math.min(edgeX + 2, x)
    labels.leaders[4 * tier + 1] = edges[2 * tier + 1] as number
    labels.leaders[4 * tier + 2] = x - size * LETTERING.leaderGap
    labels.leaders[4 * tier + 3] = y
  }
}

/** Composes all lettering of one frame. */
export function readLabels(view: View, frame: Frame, out: Labels): void {
  const { value, start, binding } = frame
  out.count = 0
  out.widths.fill(0)
  for (let tier = 0; tier < TIERS; tier += 1)
    putTierWords(out, view, tier, value[tier] as number, start[tier] as number, tier === binding)
  putYearAndTotal(out, view, frame.year, valueIn(frame.snapshot, 'servedTokS'))
  placeTierLines(out, view, frame.pose, frame.foot, frame.height)
  const size = nameSizeOf(view)
  const yearSize = size * LETTERING.yearShare
  const left = size
  const top = view.free.y + size / 2
  setLine(out, YEAR_LINE, left, top + yearSize / 2, yearSize)
  setLine(out, TOTAL_LINE, left, top + yearSize * 1.1 + size / 2, size)
}
