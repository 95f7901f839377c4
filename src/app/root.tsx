// Puts the page in the place of the first text.
import { createRoot } from 'react-dom/client'
import { App } from './App'
import type { Opening } from './opening'
import type { Product } from './product'

/** @param arriving the product behind the page, once all its code is here */
export function showPage(root: HTMLElement, opening: Opening, arriving: Promise<Product>): void {
  createRoot(root).render(<App opening={opening} arriving={arriving} />)
}
