// Composes the lettering of one frame: words as cells, and where their lines stand.
import { LETTERING } from '../look/tuning'
import type { Scenario } from '../model/scenario'
import type { Frame } from './frame'
import { createLabelPlaces, placeLabels, placeLeader, sideOf } from './labelPlaces'
import { type Labels, LIMIT_LINE, STRIP_LINE, setLine, TOTAL_LINE, YEAR_LINE } from './labelSheet'
import { putWords } from './labelWords'
import { TIERS } from './measures'
import { isTall, letterSizeOf, ROOM, readRoom, STRIP_LINES, stripHeightOf } from './room'
import { reachWithin } from './silhouette'
import type { View } from './view'

/** Height of all labels one above the other, in sizes. */
const STACK = TIERS * LETTERING.block

const places = createLabelPlaces()

/** Puts year and total at the top left; the labels at the left begin below them. */
function placeYear(view: View, out: Labels): void {
  const size = letterSizeOf(view, 1)
  const year = letterSizeOf(view, LETTERING.yearShare)
  const total = letterSizeOf(view, LETTERING.valueShare)
  const left = view.strip ? (places.room[ROOM.left] as number) : size
  const top = places.room[ROOM.top] as number
  setLine(out, YEAR_LINE, left, top + year / 2, year, 1)
  setLine(out, TOTAL_LINE, left, top + year + total / 2, total, 1)
  places.yearBottom = top + year + total * LETTERING.leading
}

/** Finds the sizes of the labels; smaller where the room is low. */
function readSizes(view: View, frame: Frame, out: Labels): void {
  const { room, tall, wide, high } = places
  const height = (room[ROOM.bottom] as number) - (room[ROOM.top] as number)
  const wanted = letterSizeOf(view, 1)
  const size = Math.min(wanted, height / STACK)
  places.size = size
  places.valueSize = (letterSizeOf(view, LETTERING.valueShare) * size) / wanted
  for (let tier = 0; tier < TIERS; tier += 1) {
    const name = out.widths[2 * tier] as number
    const value = Math.max(out.widths[2 * tier + 1] as number, LETTERING.valueLeast)
    const limit = tall && tier === frame.binding
    wide[tier] = size * Math.max(name, value * LETTERING.valueShare)
    high[tier] = size * (LETTERING.block + (limit ? LETTERING.leading : 0))
  }
}

/** Puts one line of a label; where the room is tall, labels at the right end flush with it. */
function setLabelLine(
  out: Labels,
  line: number,
  tier: number,
  left: number,
  y: number,
  size: number,
): void {
  const slack = (places.wide[tier] as number) - (out.widths[line] as number) * size
  const flush = places.tall && sideOf(places, tier) > 0
  setLine(out, line, left + (flush ? slack : 0), y, size, places.opacities[tier] as number)
}

/** Left of a tier's label: beside its tier, or at the side of a tall room. */
function leftOf(tier: number): number {
  const { room, silhouette, wide, high, middles, size, tall } = places
  if (sideOf(places, tier) < 0) return (room[ROOM.left] as number) + size
  const last = (room[ROOM.right] as number) - (tall ? size : size / 2) - (wide[tier] as number)
  if (tall) return last
  const middle = middles[tier] as number
  const half = (high[tier] as number) / 2
  const reach = reachWithin(silhouette, middle - half, middle + half)
  return Math.min(silhouette.axis + reach + LETTERING.gap * size, last)
}

/** Sets a tier's label: name, value and, where the room is tall, a line on the one that binds. */
function setLabel(frame: Frame, tier: number, out: Labels): void {
  const { middles, size, valueSize, tall } = places
  const left = leftOf(tier)
  const leading = size * LETTERING.leading
  const lines = tall && tier === frame.binding ? 3 : 2
  const top = (middles[tier] as number) - (leading * (lines - 1)) / 2
  setLabelLine(out, 2 * tier, tier, left, top, size)
  setLabelLine(out, 2 * tier + 1, tier, left, top + leading, valueSize)
  if (lines > 2) setLabelLine(out, LIMIT_LINE, tier, left, top + 2 * leading, size)
  placeLeader(places, tier, left, out)
}

/** Puts the legend strip below the room, as wide as it fits. */
function placeStrip(view: View, out: Labels): void {
  const { room } = places
  const left = room[ROOM.left] as number
  const wanted = letterSizeOf(view, LETTERING.stripShare)
  let most = 0
  for (let line = 0; line < STRIP_LINES; line += 1)
    most = Math.max(most, out.widths[STRIP_LINE + line] as number)
  const size = Math.min(wanted, ((room[ROOM.right] as number) - left) / Math.max(1, most))
  const bottom = (room[ROOM.bottom] as number) + stripHeightOf(view)
  for (let line = 0; line < STRIP_LINES; line += 1) {
    const up = (STRIP_LINES - line - 1 / 2) * wanted * LETTERING.leading
    setLine(out, STRIP_LINE + line, left, bottom - up, size, 1)
  }
}

/** Fills all lettering of a frame. */
export function readLabels(view: View, frame: Frame, scenario: Scenario, out: Labels): void {
  readRoom(view, places.room)
  places.tall = isTall(places.room)
  putWords(out, view, frame, scenario, places.tall)
  placeYear(view, out)
  readSizes(view, frame, out)
  placeLabels(view, frame, places)
  for (let tier = 0; tier < TIERS; tier += 1) setLabel(frame, tier, out)
  placeStrip(view, out)
}
