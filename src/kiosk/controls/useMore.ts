// Whether a part that scrolls holds more below, for a button that says so and leads there.
import { type RefObject, useEffect, useState } from 'react'

/** Rounding of scrolled heights, CSS px. */
const SLACK_PX = 2

export function useMore(part: RefObject<HTMLElement | null>): boolean {
  const [isMore, setMore] = useState(false)
  useEffect(() => {
    const element = part.current
    if (element === null) return
    const look = () =>
      setMore(element.scrollTop + element.clientHeight < element.scrollHeight - SLACK_PX)
    const observer = new ResizeObserver(look)
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [part])
  return isMore
}
