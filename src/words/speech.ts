// Which languages are at hand: English from the start, the others once they were asked for.
import { DEFAULT_LANGUAGE, type Language, type Speech } from './languages'

/** The words of one part of the page: English, and any language that has a table of its own. */
type Tables<Said> = Readonly<Partial<Record<Language, Said>>> & { readonly en: Said }

const SPEECHES = new Map<Language, Speech>([[DEFAULT_LANGUAGE, (english) => english]])

/** True once `wordsIn` speaks it. */
export function isLoaded(language: Language): boolean {
  return SPEECHES.has(language)
}

/** Fetches what a language needs; rejects where that does not arrive. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en' || isLoaded(language)) return
  const { PSEUDO } = await import('./pseudo')
  SPEECHES.set(language, PSEUDO[language])
}

/** The words of a part in a language, always the same object; English until it is loaded. */
export function wordsIn<Said>(tables: Tables<Said>, language: Language): Said {
  return tables[language] ?? SPEECHES.get(language)?.(tables.en) ?? tables.en
}
