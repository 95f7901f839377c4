// A section of the card: a heading that a link can lead to, and what stands under it.
import type { ReactNode } from 'react'
import type { CardWords } from '../../words/cardWords'

/** The sections in their order on the card. */
export const SECTIONS = [
  'about',
  'equations',
  'parameters',
  'figures',
  'history',
  'uncertainty',
  'validation',
  'limits',
  'sources',
] as const

export type SectionId = (typeof SECTIONS)[number]

/** The id in the page of a section. */
export const placeOfSection = (id: SectionId) => `card-${id}`

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
