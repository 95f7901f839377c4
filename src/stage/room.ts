// The room for the cake and its labels, and the sizes of the letters in it.
import { LETTERING } from '../look/lettering'
import { CAMERA } from '../look/tuning'
import type { View } from './view'

/** Places of the sides of a room, CSS px from the top left. */
export const ROOM = { left: 0, top: 1, right: 2, bottom: 3, size: 4 } as const

/** Lines of the legend strip. */
export const STRIP_LINES = 4

/** From here on they stand in two columns: width of a view for each px of its height. */
const TWO_COLUMNS_ASPECT = 1.5

/** Columns of the legend strip. */
export const stripColumnsOf = ({ width, height }: View): number =>
  width >= TWO_COLUMNS_ASPECT * height ? 2 : 1

/** The height of a view or, where it is tall, the mean of its sides: what letters grow with, px. */
const measureOf = ({ width, height }: View): number =>
  Math.min(height, Math.sqrt(width * Math.min(height, LETTERING.tallMost * width)))

/** Size in CSS px of letters that are `share` of a layer's name: a whole number of drawn px. */
export function letterSizeOf(view: View, share: number): number {
  const { minPx, maxPx, sizeShare } = LETTERING
  const wanted = Math.min(maxPx, Math.max(minPx, view.letters * sizeShare * measureOf(view)))
  return Math.round(Math.round(wanted * view.pixelRatio) * share) / view.pixelRatio
}

/** Width of a leader in CSS px: at least as much of the drawn px, or it would fall between them. */
export const leaderWidthOf = ({ pixelRatio }: View): number =>
  LETTERING.leaderPx / Math.min(1, pixelRatio)

/** Height of the legend strip with the air above it, CSS px; 0 where there is none. */
export function stripHeightOf(view: View): number {
  const size = letterSizeOf(view, LETTERING.stripShare)
  const rows = STRIP_LINES / stripColumnsOf(view)
  return view.strip ? (rows + 1) * size * LETTERING.leading : 0
}

/** Fills the sides of what the page leaves free; with a strip, what is within the safe area above it. */
export function readRoom(view: View, out: Float64Array): void {
  const { free, width, height } = view
  const safe = view.strip ? LETTERING.safeShare : 0
  out[ROOM.left] = Math.max(free.x, width * safe)
  out[ROOM.top] = Math.max(free.y, height * safe)
  out[ROOM.right] = Math.min(free.x + free.width, width * (1 - safe))
  out[ROOM.bottom] = Math.min(free.y + free.height, height * (1 - safe)) - stripHeightOf(view)
}

/** Width of a room for each px of its height. */
export const aspectOf = (room: Float64Array): number =>
  ((room[ROOM.right] as number) - (room[ROOM.left] as number)) /
  Math.max(1, (room[ROOM.bottom] as number) - (room[ROOM.top] as number))

/** True where labels stand on both sides of the cake, which then takes the whole width. */
export const isTall = (room: Float64Array): boolean => aspectOf(room) < CAMERA.tallAspect
