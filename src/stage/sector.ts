// The part of the circle that cake fills: the slice closes and opens by moving every angle.
import { SLICE_RAD } from '../look/tuning'

/** Where the cake begins, radians from the viewer counter-clockwise, and how far it reaches on. */
export const SECTOR = { from: 0, sweep: 1, size: 2 } as const

/** The slice itself as it lies in the closed cake. */
export const SLICE_SECTOR = Float32Array.of(-SLICE_RAD, 2 * SLICE_RAD)

/** Fills the sector of a cake whose slice is cut out by `open` 0..1. */
export function readSector(open: number, out: Float32Array): void {
  const half = SLICE_RAD * open
  out[SECTOR.from] = half
  out[SECTOR.sweep] = 2 * (Math.PI - half)
}
