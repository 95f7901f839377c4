// Puts the page in the place of the first text.
import { createRoot } from 'react-dom/client'
import type { FirstText } from '../page/firstText'
import { App } from './App'
import type { Opening } from './opening'
import type { Product } from './product'

/** @param arriving the product behind the page, once all its code is here */
export function showPage(
  root: HTMLElement,
  opening: Opening,
  first: FirstText,
  arriving: Promise<Product>,
): void {
  createRoot(root).render(<App opening={opening} first={first} arriving={arriving} />)
}
