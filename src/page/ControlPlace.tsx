// A place in React's page for a control that follows the store by itself.
import { useCallback } from 'react'
import type { Control } from './follow'

/** @param make gives the control, which may stand on the page already; it is made anew where this changes */
export function ControlPlace({ make }: { make: () => Control }) {
  const place = useCallback(
    (here: HTMLDivElement | null) => {
      if (here === null) return
      const { element, stop } = make()
      moveInto(here, element)
      return () => {
        stop()
        element.remove()
      }
    },
    [make],
  )
  return <div ref={place} />
}

/** What scrolls, beside the cake or below it. */
const scrollerOf = (element: Element): Element | null => element.closest('.side')

/** Moves an element to its place; what stood on the page keeps focus and scroll position. */
function moveInto(place: Element, moved: Element): void {
  const { activeElement } = document
  const top = scrollerOf(moved)?.scrollTop ?? 0
  if (moved.isConnected && canMove(place)) place.moveBefore(moved, null)
  else place.append(moved)
  // Where the browser can only take out and put in, the focus is lost by that.
  if (activeElement !== document.activeElement && moved.contains(activeElement))
    (activeElement as HTMLElement).focus({ preventScroll: true })
  const scroller = scrollerOf(place)
  if (scroller !== null && top > 0) scroller.scrollTop = top
}

const canMove = (place: Element): boolean => 'moveBefore' in place
