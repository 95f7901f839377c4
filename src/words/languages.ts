// The languages the product speaks, by their codes in the address.

export const LANGUAGES = ['en'] as const

export type Language = (typeof LANGUAGES)[number]

/** Spoken when the address names none, or one that is not known. */
export const DEFAULT_LANGUAGE: Language = 'en'
