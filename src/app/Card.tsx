// The model card over the page: the lazy part that reads the store for it.
import type { Words } from '../words/words'
import type { Product } from './product'

export function Card({ product, words }: { product: Product; words: Words }) {
  return (
    <main className="card">
      <h1>{words.aboutModel}</h1>
      <button type="button" onClick={() => product.store.getState().setView('cake')}>
        {words.home}
      </button>
    </main>
  )
}
