// What every page is drawn with: React's root for the DOM, in a chunk of its own.

import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

/** Draws `page` in the place of what `root` holds. */
export function drawPage(root: HTMLElement, page: ReactNode): void {
  createRoot(root).render(page)
}
