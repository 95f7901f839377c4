// The room the page leaves for the cake, kept up to date in the view.
import type { View } from '../stage/view'

/** From this width of the main area on, what stands beside the cake keeps its room, CSS px. */
const ROOM_BESIDE = 1000

/** Watches the main area and what stands above, below and beside the cake; answers how to stop. */
export function watchFreeRect(
  main: HTMLElement,
  header: HTMLElement,
  footer: HTMLElement,
  beside: HTMLElement | null,
  view: View,
): () => void {
  const measure = (): void => {
    const box = main.getBoundingClientRect()
    const top = header.getBoundingClientRect().bottom - box.top
    const bottom = footer.getBoundingClientRect().top - box.top
    view.width = Math.max(1, box.width)
    view.height = Math.max(1, box.height)
    const isRoomy = beside?.hasAttribute('open') === true && box.width >= ROOM_BESIDE
    const start = isRoomy ? beside.getBoundingClientRect().right - box.left : 0
    view.free.x = start
    view.free.y = top
    view.free.width = view.width - start
    view.free.height = Math.max(1, bottom - top)
  }
  const observer = new ResizeObserver(measure)
  for (const element of [main, header, footer, beside]) {
    if (element !== null) observer.observe(element)
  }
  measure()
  return () => observer.disconnect()
}
