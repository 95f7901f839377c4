// Composes the lettering of one frame: words as cells, and where their lines stand.
import { LETTERING } from '../look/lettering'
import type { Scenario } from '../model/scenario'
import type { Frame } from './frame'
import { isHalved } from './halves'
import {
  clearLeaders,
  createLabelPlaces,
  marginOf,
  placeLabels,
  placeLeader,
  sideOf,
} from './labelPlaces'
import { type Labels, NOTE_LINE, STRIP_LINE, setLine, TOTAL_LINE, YEAR_LINE } from './labelSheet'
import { putWords } from './labelWords'
import { TIERS } from './measures'
import { reachWithin } from './outline'
import {
  isTall,
  letterSizeOf,
  ROOM,
  readRoom,
  STRIP_LINES,
  stripColumnsOf,
  stripHeightOf,
} from './room'
import type { View } from './view'

const places = createLabelPlaces()

/** Left of each label, CSS px. */
const lefts = new Float64Array(TIERS)

/** Where the year begins: at the left of the window, or of its picture where two are compared. */
function yearLeftOf(view: View, size: number): number {
  const room = places.room[ROOM.left] as number
  if (view.strip) return room
  return isHalved(view) ? Math.max(size, room + size / 2) : size
}

/** Puts year and total at the top left. */
function placeYear(view: View, out: Labels): void {
  const size = letterSizeOf(view, 1)
  const year = letterSizeOf(view, LETTERING.yearShare)
  const total = letterSizeOf(view, LETTERING.valueShare)
  const left = yearLeftOf(view, size)
  const top = places.room[ROOM.top] as number
  setLine(out, YEAR_LINE, left, top + year / 2, year, 1)
  setLine(out, TOTAL_LINE, left, top + year + total / 2, total, 1)
  const wide = Math.max(
    (out.widths[YEAR_LINE] as number) * year,
    (out.widths[TOTAL_LINE] as number) * total,
  )
  places.yearRight = left + wide
  places.yearBottom = top + year + total * LETTERING.leading
}

/** Finds the sizes of the labels; smaller where the room is low. */
function readSizes(view: View, out: Labels): void {
  const { room, wide, high } = places
  let stack = 0
  for (let tier = 0; tier < TIERS; tier += 1) {
    const note = out.widths[NOTE_LINE + tier] as number
    const value = Math.max(out.widths[2 * tier + 1] as number, LETTERING.valueLeast)
    const below = Math.max(value, note) * LETTERING.valueShare
    wide[tier] = Math.max(out.widths[2 * tier] as number, below)
    high[tier] = LETTERING.block + (note > 0 ? LETTERING.leading : 0)
    stack += high[tier] as number
  }
  const wanted = letterSizeOf(view, 1)
  // In a narrow room the labels begin below the year.
  const isNarrow =
    (room[ROOM.right] as number) - (room[ROOM.left] as number) < LETTERING.narrow * wanted
  const top = isNarrow ? places.yearBottom : (room[ROOM.top] as number)
  const height = (room[ROOM.bottom] as number) - top
  const size = Math.max(LETTERING.leastPx, Math.min(wanted, height / stack))
  places.size = size
  places.valueSize = (letterSizeOf(view, LETTERING.valueShare) * size) / wanted
  for (let tier = 0; tier < TIERS; tier += 1) {
    wide[tier] = size * (wide[tier] as number)
    high[tier] = size * (high[tier] as number)
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

/** Left of a tier's label: beside cake and plate, or at the side of a tall room. */
function leftOf(tier: number): number {
  const { room, silhouette, wide, high, middles, size, tall } = places
  if (sideOf(places, tier) < 0) return (room[ROOM.left] as number) + marginOf(places)
  const last = (room[ROOM.right] as number) - marginOf(places) - (wide[tier] as number)
  if (tall) return last
  const middle = middles[tier] as number
  const half = (high[tier] as number) / 2
  const top = middle - half
  const bottom = middle + half
  const cake = reachWithin(silhouette, top, bottom) + LETTERING.gap * size
  const plate = reachWithin(silhouette.plate, top, bottom) + LETTERING.plateGap * size
  return Math.min(silhouette.axis + Math.max(cake, plate), last)
}

/** Sets a tier's label: name, value and, where there is one, a note. */
function setLabel(tier: number, out: Labels): void {
  const { middles, size, valueSize } = places
  const left = leftOf(tier)
  const leading = size * LETTERING.leading
  const note = NOTE_LINE + tier
  const lines = (out.widths[note] as number) > 0 ? 3 : 2
  const top = (middles[tier] as number) - (leading * (lines - 1)) / 2
  setLabelLine(out, 2 * tier, tier, left, top, size)
  setLabelLine(out, 2 * tier + 1, tier, left, top + leading, valueSize)
  setLabelLine(out, note, tier, left, top + 2 * leading, valueSize)
  lefts[tier] = left
  placeLeader(places, tier, left, out)
}

/** Puts the legend strip below the room, as wide as it fits. */
function placeStrip(view: View, out: Labels): void {
  const { room } = places
  const left = room[ROOM.left] as number
  const wanted = letterSizeOf(view, LETTERING.stripShare)
  const columns = stripColumnsOf(view)
  const rows = STRIP_LINES / columns
  let most = 0
  for (let line = 0; line < STRIP_LINES; line += 1)
    most = Math.max(most, out.widths[STRIP_LINE + line] as number)
  const column = ((room[ROOM.right] as number) - left) / columns
  const size = Math.min(wanted, column / Math.max(1, most + (columns - 1) * LETTERING.stripGap))
  const bottom = (room[ROOM.bottom] as number) + stripHeightOf(view)
  for (let line = 0; line < STRIP_LINES; line += 1) {
    const up = (rows - (line % rows) - 1 / 2) * wanted * LETTERING.leading
    setLine(out, STRIP_LINE + line, left + Math.floor(line / rows) * column, bottom - up, size, 1)
  }
}

/** Fills all lettering of a frame. */
export function readLabels(view: View, frame: Frame, scenario: Scenario, out: Labels): void {
  readRoom(view, places.room)
  places.tall = isTall(places.room)
  putWords(out, view, frame, scenario, places.tall)
  placeYear(view, out)
  readSizes(view, out)
  placeLabels(view, frame, places)
  for (let tier = 0; tier < TIERS; tier += 1) setLabel(tier, out)
  clearLeaders(lefts, places, out)
  placeStrip(view, out)
}
