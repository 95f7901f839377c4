// The room the page leaves for the cake, kept up to date in the view.
import type { View } from '../stage/view'

/** Watches the main area, its header and footer; answers how to stop. */
export function watchFreeRect(
  main: HTMLElement,
  header: HTMLElement,
  footer: HTMLElement,
  view: View,
): () => void {
  const measure = (): void => {
    const box = main.getBoundingClientRect()
    const top = header.getBoundingClientRect().bottom - box.top
    const bottom = footer.getBoundingClientRect().top - box.top
    view.width = Math.max(1, box.width)
    view.height = Math.max(1, box.height)
    view.free.x = 0
    view.free.y = top
    view.free.width = view.width
    view.free.height = Math.max(1, bottom - top)
  }
  const observer = new ResizeObserver(measure)
  for (const element of [main, header, footer]) observer.observe(element)
  measure()
  return () => observer.disconnect()
}
