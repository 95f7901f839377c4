// A pointer that rests: what it may mean is asked once it stands still, not on every move.

/** How long a pointer stands still until it rests. */
const REST_MS = 150

interface Rested {
  /** A place in CSS px from the element's top left. */
  onRest: (x: number, y: number) => void
  /** It left, or presses or wheels to move the picture. */
  onAway: () => void
}

/** Listens for mouse and pen, since a finger does not hover; returns the function that stops it. */
export function watchRest(element: HTMLElement, { onRest, onAway }: Rested): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const move = (event: PointerEvent): void => {
    clearTimeout(timer)
    if (event.pointerType === 'touch' || event.buttons !== 0) return
    const box = element.getBoundingClientRect()
    const [x, y] = [event.clientX - box.left, event.clientY - box.top]
    timer = setTimeout(() => onRest(x, y), REST_MS)
  }
  const away = (): void => {
    clearTimeout(timer)
    onAway()
  }
  // A finger that lifts leaves too: its card stays for a while.
  const leave = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') away()
  }
  element.addEventListener('pointermove', move)
  element.addEventListener('pointerdown', away)
  element.addEventListener('pointerleave', leave)
  element.addEventListener('wheel', away, { passive: true })
  return () => {
    clearTimeout(timer)
    element.removeEventListener('pointermove', move)
    element.removeEventListener('pointerdown', away)
    element.removeEventListener('pointerleave', leave)
    element.removeEventListener('wheel', away)
  }
}
