// The languages the product speaks, by their codes in the address.

export const LANGUAGES = ['en', 'en-XA', 'ar-XB'] as const

export type Language = (typeof LANGUAGES)[number]

/** Spoken when the address names none, or one that is not known. */
export const DEFAULT_LANGUAGE: Language = 'en'

/** Made by code from the English words, to prove that languages can be added: see pseudo.ts. */
export type PseudoLanguage = 'en-XA' | 'ar-XB'

/** Says in a language what the English words say: the same tree of sentences and functions. */
export type Speech = <Said>(english: Said) => Said

/** Which way each is written. */
export const DIRECTIONS: Readonly<Record<Language, 'ltr' | 'rtl'>> = {
  en: 'ltr',
  'en-XA': 'ltr',
  'ar-XB': 'rtl',
}

/** True for those that are made for tests. */
const isPseudo = (language: Language): language is PseudoLanguage => language.includes('-X')

/** Those that a menu holds: what people read, and all where `isDebug`. */
export function languagesOffered(isDebug: boolean): readonly Language[] {
  return LANGUAGES.filter((language) => isDebug || !isPseudo(language))
}
