// Tells of everything outside the store that may change the picture: hands, sizes, fonts, and the page coming back.
import type { View } from '../stage/view'

/** What happens to a page from outside; all are heard before any part of the page can keep them. */
const EVENTS = [
  ...['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'pointerout', 'wheel'],
  ...['touchstart', 'touchmove', 'touchend', 'click', 'keydown', 'keyup', 'input', 'change'],
  ...['focusin', 'focusout', 'resize', 'scroll', 'toggle', 'transitionend', 'visibilitychange'],
] as const

/** Calls back on each; answers how to stop. */
export function wakeOn(wake: () => void): () => void {
  const heard = new AbortController()
  const options = { capture: true, passive: true, signal: heard.signal }
  const media = matchMedia('(prefers-reduced-motion: reduce)')
  for (const event of EVENTS) window.addEventListener(event, wake, options)
  document.fonts.addEventListener('loadingdone', wake, options)
  media.addEventListener('change', wake, options)
  return () => heard.abort()
}

/** Answers whether room or hand differ from those of the last time it was asked. */
export function createViewWatch(): (view: View) => boolean {
  const places = new Float64Array(PLACES)
  const seen = new Float64Array(PLACES)
  return (view) => {
    readPlaces(view, places)
    let differs = false
    for (let i = 0; i < PLACES; i += 1) differs ||= places[i] !== seen[i]
    seen.set(places)
    return differs
  }
}

const PLACES = 13

function readPlaces(
  { width, height, pixelRatio, free, second, hand, letters }: View,
  out: Float64Array,
): void {
  out[0] = width
  out[1] = height
  out[2] = pixelRatio
  out[3] = free.x
  out[4] = free.y
  out[5] = free.width
  out[6] = free.height
  out[7] = second.x
  out[8] = second.y
  out[9] = hand.azimuthDeg
  out[10] = hand.elevationDeg
  out[11] = hand.zoom
  out[12] = letters
}
