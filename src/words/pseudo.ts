// Two languages made from English by code: one longer with accents, one written from right to left.
import type { PseudoLanguage, Speech } from './languages'

/** The text in the language; `names` stand in it as they came and are nobody's words. */
type Change = (text: string, names: readonly string[]) => string

/** Letters with accents that the shipped font has. */
const ACCENTS: Readonly<Record<string, string>> = {
  ...{ a: 'å', c: 'ç', d: 'ð', e: 'é', i: 'î', n: 'ñ', o: 'ö', u: 'û', y: 'ý' },
  ...{ A: 'Å', C: 'Ç', D: 'Ð', E: 'É', I: 'Î', N: 'Ñ', O: 'Ö', U: 'Û', Y: 'Ý' },
}

/** How much longer a text grows, as a share of its length, and the two brackets at its ends. */
const LONGER = 0.4
const BRACKETS = 2

/** From right to left however it would read by itself; from left to right, apart from the rest. */
const OVERRIDE = ['\u202e', '\u202c'] as const
const ISOLATE = ['\u2066', '\u2069'] as const

/** What this file has made already: words given to a sentence, such as the name of a lever. */
const MADE = [
  '\\[(?:[^[\\]]|\\[[^[\\]]*\\])*\\]',
  '\u202e[^\u202c]*\u202c',
  '\u2066[^\u2069]*\u2069',
]
const UNIT = '(?:[kMG]?W|M|kB|H100e|bn|tn|qn)(?:/\\w+)*(?![\\w/])'
/** Numbers with what clings to them and their units; units alone; abbreviations. */
const SYMBOLS = [
  `[^\\s(“]*\\d\\S*?(?=[.,:;)”…]*(?:\\s|$))(?: ${UNIT})*`,
  `(?<!\\w)${UNIT}(?: ${UNIT})*`,
  '(?<!\\w)(?!A\\b)[A-Z]+(?![\\w’])',
]
const WORD = /[A-Za-z’]+(?:-[A-Za-z’]+)*/g

function escaped(name: string): string {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return `(?<!\\w)${plain}(?!\\w)`
}

/** The parts of a text in turn: words, something to keep, words, .., words. */
function partsOf(text: string, names: readonly string[]): string[] {
  const kept = [...MADE, ...names.map(escaped), ...SYMBOLS].join('|')
  return text.split(new RegExp(`(${kept})`))
}

const hasWords = (parts: readonly string[]): boolean =>
  parts.some((part, at) => at % 2 === 0 && /[A-Za-z]/.test(part))

/** Accents, brackets, and vowels drawn out until the text is longer by `LONGER`. */
const lengthened: Change = (text, names) => {
  const parts = partsOf(text, names)
  if (!hasWords(parts)) return text
  const isGiven = (part: string) => part.startsWith('[') || names.includes(part)
  const own = parts
    .filter((part, at) => at % 2 === 0 || !isGiven(part))
    .join('')
    .trim()
  const wanted = Math.max(0, Math.ceil(LONGER * own.length) - BRACKETS)
  const words = parts.filter((_, at) => at % 2 === 0).join('')
  const drawn = /[aeiou]/i.test(words) ? /[aeiou]/gi : /[a-z]/gi
  const places = words.match(drawn)?.length ?? 1
  let place = 0
  const draw = (letter: string) => {
    const before = Math.floor((wanted * place) / places)
    place += 1
    return letter + letter.toLowerCase().repeat(Math.floor((wanted * place) / places) - before)
  }
  const accented = (part: string) =>
    part.replace(drawn, draw).replace(/[a-z]/gi, (letter) => ACCENTS[letter] ?? letter)
  const changed = parts.map((part, at) => (at % 2 === 0 ? accented(part) : part)).join('')
  return changed.replace(/\S(?:.*\S)?/s, '[$&]')
}

/** Words overridden, so that their letters stand from right to left; numbers keep their order. */
const turned: Change = (text, names) =>
  partsOf(text, names)
    .map((part, at) => {
      if (at % 2 === 0) return part.replace(WORD, (word) => OVERRIDE.join(word))
      return OVERRIDE[0] === part[0] || ISOLATE[0] === part[0] ? part : ISOLATE.join(part)
    })
    .join('')

/** What no name is, unless it stands in quotes: units, and ids with words of their own. */
const PLAIN = /^[a-z/ ]*$/

/** What a sentence was given to say as it is. */
function namesIn(args: readonly unknown[]): string[] {
  const isText = (one: unknown): one is string => typeof one === 'string'
  const inside = args.flatMap((arg) =>
    typeof arg === 'object' && arg !== null ? Object.values(arg) : arg,
  )
  return [
    ...args.filter(isText).filter((one) => !PLAIN.test(one)),
    ...inside.filter(isText).map((name) => `“${name}”`),
  ]
}

type Sentence = (...args: readonly unknown[]) => unknown

const isSentence = (said: object): said is Sentence => typeof said === 'function'

/** The speech that changes every text of a tree, also those that functions answer. */
function speechOf(change: Change): Speech {
  const known = new WeakMap<object, unknown>()
  const make = (said: object, names: readonly string[]): unknown => {
    if (isSentence(said)) return (...args: unknown[]) => say(said(...args), namesIn(args))
    if (Array.isArray(said)) return said.map((one) => say(one, names))
    return Object.fromEntries(Object.entries(said).map(([key, one]) => [key, say(one, names)]))
  }
  const say = (said: unknown, names: readonly string[]): unknown => {
    if (typeof said === 'string') return change(said, names)
    if (said === null || (typeof said !== 'object' && typeof said !== 'function')) return said
    if (!known.has(said)) known.set(said, make(said, names))
    return known.get(said)
  }
  return <Said>(english: Said) => say(english, []) as Said
}

export const PSEUDO: Readonly<Record<PseudoLanguage, Speech>> = {
  'en-XA': speechOf(lengthened),
  'ar-XB': speechOf(turned),
}
