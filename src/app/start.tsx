// Puts the product on the page.
import { createRoot } from 'react-dom/client'
import { loadLanguage } from '../words/speech'
import { App } from './App'
import type { Instruments } from './instruments'
import { createProduct } from './product'

export function start(instruments: Instruments | null): void {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no #root.')
  const product = createProduct(instruments)
  const show = () => createRoot(root).render(<App product={product} />)
  // Where the words do not arrive the page speaks English.
  loadLanguage(product.store.getState().lang).then(show, show)
}
