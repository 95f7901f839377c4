// A section of the card: a heading that a link can lead to, and what stands under it.
import type { ReactNode } from 'react'
import type { CardWords } from '../../words/cardWords'
import { placeOfSection, type SectionId } from './places'

interface SectionProps {
  words: CardWords
  id: SectionId
  children: ReactNode
}

export function Section({ words, id, children }: SectionProps) {
  const place = placeOfSection(id)
  return (
    <section className="card-section" aria-labelledby={place}>
      <h2 id={place} tabIndex={-1}>
        {words.card.sections[id]}
      </h2>
      {children}
    </section>
  )
}
