// Prints numbers for people: grouped digits, words of thousands, shares as per cent.
import type { Language } from './languages'

/** A word of thousands; `exponent` is the power of ten it stands for. */
export interface Magnitude {
  readonly exponent: number
  readonly word: string
}

const MOST_DIGITS = 21
const formats = new Map<string, Intl.NumberFormat>()

function formatOf(language: Language, digits: number): Intl.NumberFormat {
  const name = `${language} ${digits}`
  const known = formats.get(name)
  if (known) return known
  // Digits in front of the point are never rounded away by the count of significant ones.
  const format = new Intl.NumberFormat(language, {
    maximumSignificantDigits: digits,
    minimumSignificantDigits: 1,
  })
  formats.set(name, format)
  return format
}

/** `value` with at most `digits` significant digits, 1 to 21; a number that is none as a dash. */
export function formatNumber(value: number, digits: number, language: Language = 'en'): string {
  if (Number.isNaN(value)) return '–'
  const within = Math.min(MOST_DIGITS, Math.max(1, Math.round(digits)))
  return formatOf(language, within).format(value).replace('-', '−')
}

/** `value` with the largest fitting word of thousands, which run from small to large. */
export function formatBig(
  value: number,
  digits: number,
  magnitudes: readonly Magnitude[],
  language: Language = 'en',
): string {
  // Rounded first: 999.9 million is printed as 1 billion, not as 1,000 million.
  const size = Math.abs(Number(value.toPrecision(Math.min(MOST_DIGITS, Math.max(1, digits)))))
  const magnitude = magnitudes.findLast(({ exponent }) => size >= 10 ** exponent)
  if (!magnitude) return formatNumber(value, digits, language)
  return formatNumber(value / 10 ** magnitude.exponent, digits, language) + magnitude.word
}

/** A share of 0..1 as whole per cent; only what is exactly nothing or all prints as 0 or 100. */
export function formatShare(share: number, language: Language = 'en'): string {
  const percent = Math.round(share * 100)
  const honest = share > 0 && share < 1 ? Math.min(99, Math.max(1, percent)) : percent
  return `${formatNumber(honest, 4, language)}%`
}
