// The room the page leaves for the cake, kept up to date in the view.
import type { View } from '../stage/view'

/** From this main area on, what stands beside the cake keeps its room, CSS px; see claim.css. */
const ROOM_BESIDE = 1000

/** Read while the picture is seen: where both do not fit beside each other, it stands below. */
const READ = '.claim, .layer-card[data-open="true"]'

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
    view.width = Math.max(1, box.width)
    view.height = Math.max(1, box.height)
    const shown = beside?.querySelector(`:scope > [open], .changes > [open], ${READ}`)
    const isWide = box.width >= ROOM_BESIDE
    const start = beside && shown && isWide ? beside.getBoundingClientRect().right - box.left : 0
    const read = [...(beside?.querySelectorAll(READ) ?? [])].find((one) => one.checkVisibility())
    const below = (isWide ? null : read) ?? footer
    const bottom = below.getBoundingClientRect().top - box.top
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
