// Keys in the exhibit: the browser gets none, one that wakes or answers does nothing else, wiping presses nothing.
import type { Kiosk } from '../kiosk'
import { QUIET_MODES } from '../modes'
import { isKept, isPress } from './keys'
import { listenAll } from './listenAll'
import { createUse } from './swallow'

export function keepKeys(kiosk: Kiosk): () => void {
  const { session, beat } = kiosk
  const use = createUse(kiosk)
  // Those whose end is swallowed as their beginning was.
  const swallowed = new Set<string>()

  const down = (event: KeyboardEvent) => {
    const { mode, send } = session.getState()
    const isQuiet = QUIET_MODES.includes(mode.kind)
    const isAsked = mode.kind === 'asking'
    const isAnswer = isAsked && event.key === 'Escape'
    const passes = event.target instanceof Element && event.target.closest('[data-passes]') !== null
    if ((isQuiet && !passes) || isAnswer || (event.repeat && swallowed.has(event.code))) {
      swallowed.add(event.code)
      event.stopPropagation()
      event.preventDefault()
      const kind = isAnswer ? 'extend' : 'touch'
      if (isPress(event) && !event.repeat) send({ kind, ms: beat.now().ms })
      return
    }
    // Held on, it would press what has the focus after the answer.
    if (isAsked && event.key === 'Enter') swallowed.add(event.code)
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
