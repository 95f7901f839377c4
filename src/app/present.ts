// Into a presentation and out of it: the state of the page, and the full screen where that is allowed.
import type { CakeStore } from '../state/store'

/** To be called from a key or a press: only so do browsers give the full screen. */
export function present(store: CakeStore): void {
  store.getState().setPresent(true)
  // Refused or not there: the page presents within its window.
  document.documentElement.requestFullscreen?.().catch(() => {})
}

export function stopPresenting(store: CakeStore): void {
  store.getState().setPresent(false)
  if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => {})
}
