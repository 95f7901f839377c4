// Any input ends the rise at first sight.
import type { CakeStore } from '../state/store'

/** Listens on the window; answers how to stop. */
export function endOpeningOnInput(store: CakeStore): () => void {
  const end = () => {
    const { playback, finishPlayback } = store.getState()
    if (playback.kind === 'glide' && playback.opening === true) finishPlayback()
  }
  const inputs = ['pointerdown', 'keydown', 'wheel'] as const
  for (const input of inputs) window.addEventListener(input, end, { passive: true })
  return () => {
    for (const input of inputs) window.removeEventListener(input, end)
  }
}
