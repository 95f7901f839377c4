// Two pictures of one size in one window: where the second begins, and which one a point is in.
import type { View } from './view'

/** Places of a picture in the window, CSS px from the top left; what of it is seen. */
export interface Place {
  x: number
  y: number
  /** Sides of what is seen. */
  left: number
  top: number
  right: number
  bottom: number
}

/** From here on pictures stand side by side: width of the free rectangle for each px of its height. */
const ASIDE_ASPECT = 1.8

/** True where two pictures stand in the window. */
export const isHalved = ({ second }: View): boolean => second.x + second.y > 0

/**
 * Makes a view of the whole window one of two pictures alike, side by side where the free rectangle
 * is wide, else one above the other; each has half of what is free.
 */
export function halve(view: View): void {
  const { free, second } = view
  const isAside = free.width >= ASIDE_ASPECT * free.height
  second.x = isAside ? free.width / 2 : 0
  second.y = isAside ? 0 : free.height / 2
  free.width -= second.x
  free.height -= second.y
  view.width -= second.x
  view.height -= second.y
}

/** Makes a view one of the only picture again, in a window of that size. */
export function makeWhole(view: View, width: number, height: number): void {
  view.width = width
  view.height = height
  view.second.x = 0
  view.second.y = 0
}

/** The size of the window that holds the picture, or both, CSS px, and its ratio. */
export function windowOf(view: View): Pick<View, 'width' | 'height' | 'pixelRatio'> {
  const { width, height, pixelRatio, second } = view
  return { width: width + second.x, height: height + second.y, pixelRatio }
}

/** Fills the place of a picture, 0 the first and 1 the second. */
export function readPlace({ free, second, width, height }: View, side: number, out: Place): void {
  const cutX = second.x > 0 ? free.x + free.width : 0
  const cutY = second.y > 0 ? free.y + free.height : 0
  out.x = side * second.x
  out.y = side * second.y
  out.left = side * cutX
  out.top = side * cutY
  out.right = side === 0 && cutX > 0 ? cutX : width + second.x
  out.bottom = side === 0 && cutY > 0 ? cutY : height + second.y
}

/** The picture, 0 or 1, that a point of the window is in. */
export function sideAt({ free, second }: View, x: number, y: number): number {
  const isBeyond = second.x > 0 ? x >= free.x + free.width : y >= free.y + free.height
  return second.x + second.y > 0 && isBeyond ? 1 : 0
}
