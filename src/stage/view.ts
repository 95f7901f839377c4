// What the page tells the picture: its size, the free rectangle, the visitor's hand, glyph widths.

/** The visitor's own turn of the camera, added to the resting pose. */
export interface Hand {
  /** Degrees around the cake. */
  azimuthDeg: number
  /** Degrees up. */
  elevationDeg: number
  /** Multiple of the framed distance. */
  zoom: number
}

/** A rectangle in CSS px from the top left. */
export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

export interface View {
  width: number
  height: number
  /** Where the page leaves room for the cake. */
  free: Rect
  hand: Hand
  /** Advance of every cell of the atlas, in em; empty until the fonts are there. */
  advances: Float32Array
}

export const createView = (cells: number): View => ({
  width: 1280,
  height: 720,
  free: { x: 0, y: 0, width: 1280, height: 720 },
  hand: { azimuthDeg: 0, elevationDeg: 0, zoom: 1 },
  advances: new Float32Array(cells),
})

/** Back to the resting pose. */
export function resetHand(hand: Hand): void {
  hand.azimuthDeg = 0
  hand.elevationDeg = 0
  hand.zoom = 1
}
