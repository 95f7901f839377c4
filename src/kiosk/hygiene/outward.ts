// Nothing leads out of the exhibit: no window opens, no link to another host is followed.
import { listenAll } from './listenAll'

/** True where a link leaves the page's own host, or opens beside it. What the page made itself may be saved. */
export function isOutward(href: string, target: string, here: string): boolean {
  if (target !== '' && target !== '_self') return true
  if (!URL.canParse(href, here)) return true
  return new URL(href, here).origin !== new URL(here).origin
}

export function stayInside(): () => void {
  const { open } = window
  window.open = () => null
  const follow = (event: Event) => {
    const link =
      event.target instanceof Element ? event.target.closest('a[href], area[href]') : null
    const href = link?.getAttribute('href') ?? null
    if (link === null || href === null) return
    if (isOutward(href, link.getAttribute('target') ?? '', location.href)) event.preventDefault()
  }
  const stop = listenAll(window, { click: follow })
  return () => {
    stop()
    window.open = open
  }
}
