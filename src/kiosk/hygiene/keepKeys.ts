// Keys in the exhibit: the browser gets none, the first one wakes and presses nothing, wiping presses nothing.
import type { Kiosk } from '../kiosk'
import type { ModeKind } from '../modes'
import { isKept, isPress } from './keys'
import { listenAll } from './listenAll'
import { createUse } from './swallow'

const QUIET_MODES: readonly ModeKind[] = ['attract', 'night', 'cleaning']

export function keepKeys(kiosk: Kiosk): () => void {
  const { session, beat } = kiosk
  const use = createUse(kiosk)
  // Those whose end is swallowed as their beginning was.
  const swallowed = new Set<string>()

  const down = (event: KeyboardEvent) => {
    const { mode, send } = session.getState()
    const isQuiet = QUIET_MODES.includes(mode.kind)
    const passes = event.target instanceof Element && event.target.closest('[data-passes]') !== null
    if ((isQuiet && !passes) || (event.repeat && swallowed.has(event.code))) {
      swallowed.add(event.code)
      event.stopPropagation()
      event.preventDefault()
      if (isPress(event) && !event.repeat) send({ kind: 'touch', ms: beat.now().ms })
      return
    }
    if (isKept(event)) event.preventDefault()
    if (isPress(event)) use()
  }
  const up = (event: KeyboardEvent) => {
    const isSwallowed = swallowed.delete(event.code)
    if (isSwallowed) event.stopPropagation()
    if (isSwallowed || isKept(event)) event.preventDefault()
  }
  return listenAll(window, { keydown: down, keyup: up })
}
