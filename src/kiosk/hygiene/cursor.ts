// The arrow of the mouse: seen while a mouse moves, never on a screen that is touched.
import { listenAll } from './listenAll'

/** Answers how to stop. */
export function keepCursor(): () => void {
  const { dataset } = document.documentElement
  const show = (event: PointerEvent) => {
    const isMoved = event.movementX !== 0 || event.movementY !== 0
    if (event.pointerType !== 'mouse') dataset.pointer = 'touch'
    else if (isMoved) dataset.pointer = 'mouse'
  }
  dataset.pointer = 'touch'
  const stop = listenAll(window, { pointerdown: show, pointermove: show })
  return () => {
    stop()
    delete dataset.pointer
  }
}
