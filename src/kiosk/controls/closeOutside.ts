// A touch beside the controls closes the panel that lies open; a drag, which turns the cake, does not.
import type { Kiosk } from '../kiosk'
import { closePanel } from './panels'

/** A touch that moved less is none of a drag, CSS px. */
const STILL_PX = 12

/** Also by the key that closes things; answers how to stop. */
export function closeOutside(kiosk: Kiosk, controls: HTMLElement): () => void {
  const selectedNow = () => kiosk.store.getState().selected
  let down = { x: 0, y: 0, selected: selectedNow() }
  const press = ({ clientX, clientY }: PointerEvent) => {
    down = { x: clientX, y: clientY, selected: selectedNow() }
  }
  const click = ({ target, clientX, clientY }: MouseEvent) => {
    const isMoved = Math.hypot(clientX - down.x, clientY - down.y) > STILL_PX
    // Chosen on the cake by this very press: its card is no panel to be closed.
    const isChosen = selectedNow() !== null && selectedNow() !== down.selected
    if (isMoved || isChosen) return
    if (target instanceof Element && target.isConnected && !controls.contains(target))
      closePanel(kiosk)
  }
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') closePanel(kiosk)
  }
  document.addEventListener('pointerdown', press)
  document.addEventListener('click', click)
  document.addEventListener('keydown', key)
  return () => {
    document.removeEventListener('pointerdown', press)
    document.removeEventListener('click', click)
    document.removeEventListener('keydown', key)
  }
}
