// Waits until nobody uses a part of the page: no pointer pressed on it, no focus in it.

/** How a part may be in use, as selectors. */
export const PRESSED = ':active'
export const PRESSED_OR_FOCUSED = ':active, :focus-within'

/** What may end its use. */
const ENDS = ['focusout', 'pointerup', 'pointercancel'] as const

/** Acts at once, or as soon as the part is no longer used so; answers how to give up waiting. */
export function onceFree(part: Element | null, uses: string, act: () => void): () => void {
  const waiting = new AbortController()
  const { signal } = waiting
  function check(): void {
    if (signal.aborted || part?.matches(uses)) return
    waiting.abort()
    act()
  }
  // Where the focus goes is known after it has left, and a click comes after its pointer is up.
  for (const end of ENDS) window.addEventListener(end, () => setTimeout(check), { signal })
  check()
  return () => waiting.abort()
}
