// The visitor's hand on the cake: drag turns, wheel and two fingers come closer, a click chooses.

import { CAMERA } from '../../look/tuning'
import type { Hand } from '../../stage/view'

/** Degrees per CSS px of drag, and zoom per px of wheel. */
const TURN_DEG = 0.32
const RAISE_DEG = 0.18
const WHEEL = 0.0011
/** Px a pointer may move and still count as a click. */
const CLICK_SLOP = 6

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

/**
 * Listens on the canvas; returns the function that stops it.
 * @param onClick the place of a click in CSS px from the element's top left
 */
export function holdHand(
  element: HTMLElement,
  hand: Hand,
  onClick: (x: number, y: number) => void,
): () => void {
  const pointers = new Map<number, { x: number; y: number }>()
  let moved = 0
  const spread = (): number => {
    const [a, b] = [...pointers.values()]
    return a !== undefined && b !== undefined ? Math.hypot(a.x - b.x, a.y - b.y) : 0
  }
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return
    if (pointers.size === 0) moved = 0
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
    element.setPointerCapture(event.pointerId)
  }
  const move = (event: PointerEvent): void => {
    const last = pointers.get(event.pointerId)
    if (last === undefined) return
    const before = spread()
    const dx = event.clientX - last.x
    const dy = event.clientY - last.y
    last.x = event.clientX
    last.y = event.clientY
    moved += Math.hypot(dx, dy)
    if (moved <= CLICK_SLOP && pointers.size === 1) return
    const after = spread()
    if (pointers.size === 1) moveHand(hand, -dx * TURN_DEG, dy * RAISE_DEG, 1)
    else if (before > 0 && after > 0) moveHand(hand, 0, 0, before / after)
  }
  const up = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId)) return
    if (event.type !== 'pointerup' || pointers.size > 0 || moved > CLICK_SLOP) return
    const box = element.getBoundingClientRect()
    onClick(event.clientX - box.left, event.clientY - box.top)
  }
  const wheel = (event: WheelEvent): void => {
    event.preventDefault()
    moveHand(hand, 0, 0, Math.exp(event.deltaY * WHEEL))
  }
  element.addEventListener('pointerdown', down)
  element.addEventListener('pointermove', move)
  element.addEventListener('pointerup', up)
  element.addEventListener('pointercancel', up)
  element.addEventListener('wheel', wheel, { passive: false })
  return () => {
    element.removeEventListener('pointerdown', down)
    element.removeEventListener('pointermove', move)
    element.removeEventListener('pointerup', up)
    element.removeEventListener('pointercancel', up)
    element.removeEventListener('wheel', wheel)
  }
}
