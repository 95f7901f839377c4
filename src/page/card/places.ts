// Where a link can lead to on the card: its sections in order, and the rows of the equations, by id.
import type { EquationId } from '../../model/equation'

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

/** The id in the page of the row of a variable. */
export const placeOfVariable = (id: EquationId) => `card-variable-${id}`
