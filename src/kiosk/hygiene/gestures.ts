// What a browser does by itself with fingers, mouse and files, and the exhibit does not want.
import { listenAll } from './listenAll'

const MIDDLE_BUTTON = 1

const prevent = (event: Event): void => {
  if (event.cancelable) event.preventDefault()
}

/** Prevents them until the answer is called. */
export function preventGestures(): () => void {
  const stop = listenAll(window, {
    contextmenu: prevent,
    selectstart: prevent,
    dragstart: prevent,
    dragover: prevent,
    drop: prevent,
    copy: prevent,
    cut: prevent,
    paste: prevent,
    auxclick: prevent,
    dblclick: prevent,
    submit: prevent,
    // The middle button scrolls by itself; the other ones go back and on.
    mousedown: (event) => event.button >= MIDDLE_BUTTON && prevent(event),
    mouseup: (event) => event.button >= MIDDLE_BUTTON && prevent(event),
    wheel: (event) => event.ctrlKey && prevent(event),
    touchmove: (event) => event.touches.length > 1 && prevent(event),
  })
  // Pinching, as one family of browsers tells it; no type knows these names.
  const pinches = ['gesturestart', 'gesturechange', 'gestureend']
  for (const name of pinches) window.addEventListener(name, prevent, { capture: true })
  return () => {
    stop()
    for (const name of pinches) window.removeEventListener(name, prevent, { capture: true })
  }
}
