// The visitor's hand on the cake: drag turns, wheel and two fingers come closer, a click chooses.
import { type Hand, moveHand } from '../../stage/hand'

/** Degrees per CSS px of drag, and zoom per px of wheel. */
const TURN_DEG = 0.32
const RAISE_DEG = 0.18
const WHEEL = 0.0011
/** Px a pointer may move and still count as a click. */
const CLICK_SLOP = 6

/** What lies under a place in CSS px from the element's top left. */
export interface Touched {
  /** True on the cake or its plate, where a finger turns; beside it a finger scrolls the page. */
  isOnCake: (x: number, y: number) => boolean
  onClick: (x: number, y: number, isTouch: boolean) => void
}

/** Listens on the canvas; returns the function that stops it. */
export function holdHand(element: HTMLElement, hand: Hand, touched: Touched): () => void {
  const pointers = new Map<number, { x: number; y: number }>()
  let moved = 0
  const spread = (): number => {
    const [a, b] = [...pointers.values()]
    return a !== undefined && b !== undefined ? Math.hypot(a.x - b.x, a.y - b.y) : 0
  }
  const at = (event: PointerEvent): [x: number, y: number] => {
    const box = element.getBoundingClientRect()
    return [event.clientX - box.left, event.clientY - box.top]
  }
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return
    if (pointers.size === 0) {
      moved = 0
      hand.held = event.pointerType !== 'touch' || touched.isOnCake(...at(event))
    }
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
    if (pointers.size > 1) hand.held = true
    element.setPointerCapture(event.pointerId)
  }
  // Only a touch that is prevented here stays with the cake: all else the browser may scroll by.
  const touch = (event: TouchEvent): void => {
    if (hand.held || event.touches.length > 1) event.preventDefault()
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
    if (!hand.held || (moved <= CLICK_SLOP && pointers.size === 1)) return
    const after = spread()
    if (pointers.size === 1) moveHand(hand, -dx * TURN_DEG, dy * RAISE_DEG, 1)
    else if (before > 0 && after > 0) moveHand(hand, 0, 0, before / after)
  }
  const up = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId)) return
    if (pointers.size > 0) return
    hand.held = false
    if (event.type === 'pointerup' && moved <= CLICK_SLOP)
      touched.onClick(...at(event), event.pointerType === 'touch')
  }
  const wheel = (event: WheelEvent): void => {
    event.preventDefault()
    moveHand(hand, 0, 0, Math.exp(event.deltaY * WHEEL))
  }
  element.addEventListener('pointerdown', down)
  element.addEventListener('pointermove', move)
  element.addEventListener('pointerup', up)
  element.addEventListener('pointercancel', up)
  element.addEventListener('touchstart', touch, { passive: false })
  element.addEventListener('wheel', wheel, { passive: false })
  return () => {
    hand.held = false
    element.removeEventListener('pointerdown', down)
    element.removeEventListener('pointermove', move)
    element.removeEventListener('pointerup', up)
    element.removeEventListener('pointercancel', up)
    element.removeEventListener('touchstart', touch)
    element.removeEventListener('wheel', wheel)
  }
}
