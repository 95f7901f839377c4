// What the page tells the picture: its size, the free rectangle, the visitor's hand, glyph widths.
import { createHand, type Hand } from './hand'

/** A rectangle in CSS px from the top left. */
export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

export interface View {
  /** Of one picture: where two are compared, both have this size and this free rectangle. */
  width: number
  height: number
  /** Drawn px per CSS px: sizes of letters are whole numbers of drawn px. */
  pixelRatio: number
  /** Where the page leaves room for the cake. */
  free: Rect
  /** Where the second picture of a comparison begins beside the first, CSS px; 0 and 0 for none. */
  second: { x: number; y: number }
  /** True where the picture carries its own legend: in a film there is no page around it. */
  strip: boolean
  /** How many times the usual size letters have: films are seen from afar. */
  letters: number
  hand: Hand
  /** Advance of every cell of the atlas, in em; empty until the fonts are there. */
  advances: Float32Array
}

export const createView = (cells: number): View => ({
  width: 1280,
  height: 720,
  pixelRatio: 1,
  free: { x: 0, y: 0, width: 1280, height: 720 },
  second: { x: 0, y: 0 },
  strip: false,
  letters: 1,
  hand: createHand(),
  advances: new Float32Array(cells),
})
