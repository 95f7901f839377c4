// The exhibit fills its screen: asked for with every touch where it does not, for a browser allows it only then.
import { listenAll } from './listenAll'

/** Holds back Escape and the keys of the system while the page fills the screen, where a browser can. */
interface LockingNavigator extends Navigator {
  readonly keyboard?: { readonly lock?: () => Promise<void> }
}

/** With this in its address the exhibit stays in its window, for trying out. */
export const IN_WINDOW = '#window'

const fillsScreen = (): boolean =>
  document.fullscreenElement !== null ||
  (window.innerWidth >= window.screen.width && window.innerHeight >= window.screen.height)

/** Answers how to stop. */
export function keepFullScreen(): () => void {
  const ask = async () => {
    if (location.hash === IN_WINDOW || !document.fullscreenEnabled || fillsScreen()) return
    try {
      await document.documentElement.requestFullscreen({ navigationUI: 'hide' })
      await (navigator as LockingNavigator).keyboard?.lock?.()
    } catch {
      // Refused: it goes on in its window.
    }
  }
  return listenAll(window, { pointerup: ask, keydown: ask })
}
