// The room the page leaves for the cake, kept up to date in the view.
import { halve, makeWhole, type Place, readPlace } from '../stage/halves'
import type { View } from '../stage/view'

/** From this main area on, what stands beside the cake keeps its room, CSS px; see claim.css. */
const ROOM_BESIDE = 1000

/** Height of the name over each of two pictures, CSS px; see compare.css. */
const NAME_HEIGHT = 30

/** Read while the picture is seen: where both do not fit beside each other, it stands below. */
const READ = '.claim, .compare, .layer-card[data-open="true"]'

const place: Place = { x: 0, y: 0, left: 0, top: 0, right: 0, bottom: 0 }

/** Says in the style where each picture begins in the main area, for what is written over them. */
function tellPlaces({ style }: HTMLElement, view: View): void {
  const { free, second } = view
  const px = (name: string, size: number) => style.setProperty(`--picture-${name}`, `${size}px`)
  for (const side of [0, 1]) {
    readPlace(view, side, place)
    px(`${side}-left`, place.x + free.x)
    px(`${side}-top`, place.y + free.y - NAME_HEIGHT)
  }
  px('0-width', free.width)
  // After the last turn the place is that of the second picture, which begins at the cut.
  px('cut-left', second.x > 0 ? place.left : free.x)
  px('cut-top', second.x > 0 ? free.y - NAME_HEIGHT : place.top)
  px('cut-width', second.x > 0 ? 1 : free.width)
  px('cut-height', second.x > 0 ? free.height + NAME_HEIGHT : 1)
}

/**
 * Watches the main area and what stands above, below and beside the cake; answers how to stop.
 * @param isCompared true where two pictures share the room
 */
export function watchFreeRect(
  main: HTMLElement,
  header: HTMLElement,
  footer: HTMLElement,
  beside: HTMLElement | null,
  view: View,
  isCompared: boolean,
): () => void {
  const measure = (): void => {
    const box = main.getBoundingClientRect()
    const top = header.getBoundingClientRect().bottom - box.top
    makeWhole(view, Math.max(1, box.width), Math.max(1, box.height))
    const isSeen = beside?.checkVisibility() ?? false
    const shown = isSeen && beside?.querySelector(`:scope > [open], .changes > [open], ${READ}`)
    const isWide = box.width >= ROOM_BESIDE
    const start = beside && shown && isWide ? beside.getBoundingClientRect().right - box.left : 0
    const read = [...(beside?.querySelectorAll(READ) ?? [])].find((one) => one.checkVisibility())
    const below = (isWide ? null : read) ?? footer
    const bottom = below.getBoundingClientRect().top - box.top
    view.free.x = start
    view.free.y = top
    view.free.width = view.width - start
    view.free.height = Math.max(1, bottom - top)
    if (!isCompared) return
    halve(view)
    view.free.y += NAME_HEIGHT
    view.free.height = Math.max(1, view.free.height - NAME_HEIGHT)
    tellPlaces(main, view)
  }
  const observer = new ResizeObserver(measure)
  for (const element of [main, header, footer, beside]) {
    if (element !== null) observer.observe(element)
  }
  measure()
  return () => observer.disconnect()
}
