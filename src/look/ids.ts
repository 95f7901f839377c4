// The names a visitor may choose for how the picture looks: what it measures, its theme, its cost.

/** What the height of a tier means. */
export const MEASURES = ['capacity', 'capital', 'coverage'] as const

export type Measure = (typeof MEASURES)[number]

/** The two sets of colours. */
export const THEMES = ['dark', 'light'] as const

export type Theme = (typeof THEMES)[number]

/** How much drawing the machine is asked for; auto decides by itself. */
export const QUALITIES = ['auto', 'low', 'medium', 'high'] as const

export type Quality = (typeof QUALITIES)[number]
