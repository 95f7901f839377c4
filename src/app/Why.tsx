// Why the year looks as it does: open beside the cake where there is room, else behind one button.
import { useMemo, useState } from 'react'
import { Explanations } from '../page/Explanation'
import type { Language } from '../words/languages'
import { whyWordsFor } from '../words/whyWords'
import type { Product } from './product'
import { LOW, ROOMY } from './roomy'
import { useFindings } from './useFindings'

interface WhyProps {
  product: Product
  lang: Language
  /** True where it starts closed, however much room there is. */
  folded: boolean
}

export function Why({ product, lang, folded }: WhyProps) {
  const words = useMemo(() => whyWordsFor(lang), [lang])
  const [open, setOpen] = useState(() => !folded && matchMedia(ROOMY).matches)
  const { explanations, equivalent, freeing } = useFindings(product, open)
  return (
    <details
      id="why"
      name={matchMedia(LOW).matches ? 'beside' : undefined}
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
