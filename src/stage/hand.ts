// The visitor's own turn of the camera, added to the pose that frames the cake.
import { CAMERA } from '../look/tuning'

export interface Hand {
  /** Degrees around the cake. */
  azimuthDeg: number
  /** Degrees up. */
  elevationDeg: number
  /** Multiple of the framed distance. */
  zoom: number
  /** True while a finger or the mouse holds the cake. */
  held: boolean
}

export const createHand = (): Hand => ({ azimuthDeg: 0, elevationDeg: 0, zoom: 1, held: false })

const clamp = (x: number, min: number, max: number): number => Math.min(max, Math.max(min, x))

/** Turns the hand by degrees and scales it, within the bounds of the camera. */
export function moveHand(hand: Hand, turnDeg: number, raiseDeg: number, zoom: number): void {
  const turned = hand.azimuthDeg + turnDeg
  hand.azimuthDeg = turned - 360 * Math.round(turned / 360)
  hand.elevationDeg = clamp(
    hand.elevationDeg + raiseDeg,
    CAMERA.elevationMinDeg - CAMERA.elevationDeg,
    CAMERA.elevationMaxDeg - CAMERA.elevationDeg,
  )
  hand.zoom = clamp(hand.zoom * zoom, CAMERA.zoomMin, CAMERA.zoomMax)
}

/** As near and as high as the pose frames it: what a flight to another target wants. */
export function levelHand(hand: Hand): void {
  hand.elevationDeg = 0
  hand.zoom = 1
}

/** True where the picture is framed as it would be without it. */
export function isResting({ azimuthDeg, elevationDeg, zoom }: Hand): boolean {
  return azimuthDeg === 0 && elevationDeg === 0 && zoom === 1
}

/** Back to the resting pose. */
export function resetHand(hand: Hand): void {
  levelHand(hand)
  hand.azimuthDeg = 0
}
