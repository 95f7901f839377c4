// Puts the product on the page.
import { createRoot } from 'react-dom/client'
import { App } from './App'
import type { Instruments } from './instruments'
import { createProduct } from './product'

export function start(instruments: Instruments | null): void {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no #root.')
  createRoot(root).render(<App product={createProduct(instruments)} />)
}
