// Puts the page in the place of the first text.
import type { FirstText } from '../page/firstText'
import { App } from './App'
import type { Opening } from './opening'
import { drawPage } from './pageRoot'
import type { Product } from './product'

/** @param arriving the product behind the page, once all its code is here */
export function showPage(
  root: HTMLElement,
  opening: Opening,
  first: FirstText,
  arriving: Promise<Product>,
): void {
  drawPage(root, <App opening={opening} first={first} arriving={arriving} />)
}
