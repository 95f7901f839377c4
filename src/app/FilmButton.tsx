// The button for films, and the panel that comes with the first press of it.
import { lazy, useState } from 'react'
import type { Language } from '../words/languages'
import type { Words } from '../words/words'
import { Part } from './Part'
import type { Product } from './product'

const Filming = lazy(() => import('./Filming').then((module) => ({ default: module.Filming })))

interface FilmButtonProps {
  /** Null until it is here. */
  product: Product | null
  words: Words
  lang: Language
}

export function FilmButton({ product, words, lang }: FilmButtonProps) {
  // From then on it stays, closed or open: a film may be under way.
  const [isWanted, setWanted] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const open = () => {
    setWanted(true)
    setOpen(true)
  }
  const giveUp = (error: unknown) => {
    console.error(error)
    setWanted(false)
  }
  return (
    <>
      <button
        id="film"
        type="button"
        aria-haspopup="dialog"
        disabled={product === null}
        onClick={open}
      >
        {words.filmButton}
      </button>
      {isWanted && product !== null && (
        <Part onBroken={giveUp}>
          <Filming
            product={product}
            lang={lang}
            isOpen={isOpen}
            onOpen={open}
            onClose={() => setOpen(false)}
          />
        </Part>
      )}
    </>
  )
}
