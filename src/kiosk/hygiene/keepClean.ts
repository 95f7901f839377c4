// Everything a lobby does to a page that is not meant: prevented, swallowed or made up for.
import type { Kiosk } from '../kiosk'
import { keepCursor } from './cursor'
import { keepFullScreen } from './fullScreen'
import { preventGestures } from './gestures'
import { keepKeys } from './keepKeys'
import { stayInside } from './outward'
import { pressTogether } from './pressTogether'
import { swallowContacts } from './swallow'
import { keepAwake } from './wakeLock'
import './hygiene.css'

/** Answers how to stop. */
export function keepClean(kiosk: Kiosk): () => void {
  const stops = [
    swallowContacts(kiosk),
    pressTogether(),
    keepKeys(kiosk),
    preventGestures(),
    stayInside(),
    keepCursor(),
    keepFullScreen(),
    keepAwake(kiosk.beat),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
