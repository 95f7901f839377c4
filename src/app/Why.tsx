// Why the year looks as it does: open beside the cake where there is room, else behind one button.
import { useState } from 'react'
import { Explanations } from '../page/Explanation'
import type { Words } from '../words/words'
import type { Product } from './product'
import { useFindings } from './useFindings'

/** Least size of the window at which the lines stand open beside the cake, CSS px. */
export const ROOMY = '(min-width: 1440px) and (min-height: 700px)'

interface WhyProps {
  product: Product
  words: Words
  /** True where it starts closed, however much room there is. */
  folded: boolean
}

export function Why({ product, words, folded }: WhyProps) {
  const [open, setOpen] = useState(() => !folded && matchMedia(ROOMY).matches)
  const { explanations, equivalent, freeing } = useFindings(product, open)
  return (
    <details
      id="why"
      className="why"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.explain.title}</summary>
      <Explanations
        words={words}
        explanations={explanations}
        equivalent={equivalent}
        freeing={freeing}
      />
    </details>
  )
}
