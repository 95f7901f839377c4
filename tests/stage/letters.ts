// What the tests of the lettering share: shapes of views, the boxes of the lines and what is wrong with them.
import type { Frame } from '../../src/stage/frame'
import { LINE_COUNT, LINE_STRIDE } from '../../src/stage/labelSheet'
import { TIERS } from '../../src/stage/measures'
import type { View } from '../../src/stage/view'

/** Views from the tallest to the widest, CSS px. */
export const ASPECTS = [
  ['9:21', 900, 2100],
  ['9:16', 1080, 1920],
  ['9:16 of a phone', 360, 640],
  ['3:4', 768, 1024],
  ['1:1', 900, 900],
  ['4:3', 1024, 768],
  ['16:9', 1280, 720],
  ['16:9 at 4K', 3840, 2160],
  ['21:9', 3440, 1440],
  ['32:9', 3840, 1080],
  ['16:3', 5760, 1080],
] as const

/** The room that the page leaves: in a window of each size, with the panel open where it opens by itself. */
export const PAGE_ROOMS = [
  ['1600x900', 1260, 900, { x: 351, y: 172, width: 909, height: 612 }],
  ['1280x720', 940, 720, { x: 0, y: 202, width: 940, height: 387 }],
  ['1024x768', 684, 768, { x: 0, y: 202, width: 684, height: 416 }],
  ['768x1024', 768, 1024, { x: 0, y: 202, width: 768, height: 672 }],
  ['390x844', 390, 844, { x: 0, y: 226, width: 390, height: 526 }],
  ['320x568', 320, 568, { x: 0, y: 222, width: 320, height: 213 }],
  ['844x390', 844, 390, { x: 0, y: 160, width: 844, height: 134 }],
  ['1080x1920 of a kiosk', 1080, 1920, { x: 0, y: 230, width: 1080, height: 1543 }],
  ['3440x1440', 3440, 1440, { x: 361, y: 227, width: 3079, height: 1104 }],
] as const

/** A number with so many decimals, thousands grouped. */
export const printed = (value: number, decimals: number): string =>
  value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })

/** The box of a line, CSS px. */
export interface Box {
  line: number
  left: number
  right: number
  top: number
  bottom: number
}

/** The boxes of the lines in sight, CSS px. */
export function boxesOf({ labels }: Frame): Box[] {
  return Array.from({ length: LINE_COUNT }, (_, line) => {
    const [left = 0, middle = 0, size = 0, opacity = 0] = labels.lines.subarray(line * LINE_STRIDE)
    const width = (labels.widths[line] as number) * size * (opacity > 0 ? 1 : 0)
    return { line, left, right: left + width, top: middle - size / 2, bottom: middle + size / 2 }
  }).filter(({ left, right }) => right > left)
}

/** Points looked at on a leader. */
const LEADER_STEPS = 60

/** The tiers whose leader runs through a line of another tier's label. */
function leadersThrough({ labels }: Frame, { line, left, right, top, bottom }: Box): number[] {
  if (line >= 2 * TIERS) return []
  return Array.from({ length: TIERS }, (_, tier) => tier).filter((tier) => {
    if (tier === Math.floor(line / 2)) return false
    const [x = 0, y = 0, toX = 0, toY = 0] = labels.leaders.subarray(4 * tier)
    // One without length is not drawn.
    if (x === toX && y === toY) return false
    return Array.from({ length: LEADER_STEPS + 1 }, (_, i) => i / LEADER_STEPS).some((share) => {
      const [px, py] = [x + (toX - x) * share, y + (toY - y) * share]
      return px > left + 1 && px < right - 1 && py > top + 1 && py < bottom - 1
    })
  })
}

/** What is wrong with the places of a frame's lines: those that leave the view and pairs that overlap. */
export function faultsOf(frame: Frame, { width, height, free }: View): string[] {
  const boxes = boxesOf(frame)
  const outside = boxes.filter(
    ({ left, right, top, bottom }) =>
      !(left >= 0 && right <= width && top >= 0 && bottom <= height),
  )
  const overlapping = boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
          Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top) + 1,
      )
      .map((other) => `${one.line} on ${other.line}`),
  )
  const struck = boxes.flatMap((box) =>
    leadersThrough(frame, box).map((tier) => `leader ${tier} through ${box.line}`),
  )
  const low = boxes.filter(
    ({ line, bottom }) => line < 2 * TIERS && bottom > free.y + free.height + 1,
  )
  return [
    ...outside.map(({ line }) => `${line} outside`),
    ...low.map(({ line }) => `${line} below the room`),
    ...overlapping,
    ...struck,
  ]
}
