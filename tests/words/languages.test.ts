// The words of all languages: none is missing, none lies idle, and those made by code are made of English.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PRESET_IDS } from '../../src/model/presets'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { createSnapshot, readSnapshot } from '../../src/model/snapshot'
import { PROBLEM_CODES } from '../../src/state/problem'
import { factsOf } from '../../src/words/facts'
import { LANGUAGES, type Language, languagesOffered } from '../../src/words/languages'
import { noticeWordsFor } from '../../src/words/noticeWords'
import { isLoaded, loadLanguage } from '../../src/words/speech'
import { wordsFor } from '../../src/words/words'
import { CODE, FILES } from '../sourceFiles'

type Said = string | ((...args: never[]) => unknown)

/** Doors to the words: one for each part of the page that loads by itself. */
const DOORS = readdirSync('src/words').filter((file) => /[wW]ords\.ts$/.test(file))

const isNowYet = LANGUAGES.map((language) => isLoaded(language))
for (const language of LANGUAGES) await loadLanguage(language)

/** Every text and sentence of a tree by its path. */
function leavesOf(tree: unknown, path: readonly string[] = []): [path: string, said: Said][] {
  if (typeof tree === 'string' || typeof tree === 'function')
    return [[path.join(' '), tree as Said]]
  return Object.entries(tree ?? {}).flatMap(([key, one]) => leavesOf(one, [...path, key]))
}

/** All that is said behind a door, in a language. */
async function saidBehind(door: string, language: Language) {
  const exported: Record<string, unknown> = await import(
    `../../src/words/${door.replace('.ts', '')}.ts`
  )
  const found = Object.entries(exported).find(([name]) => /[wW]ordsFor$/.test(name))?.[1]
  if (typeof found !== 'function') throw new Error(`${door} leads to no words`)
  return new Map(leavesOf(found(language)))
}

/** Symbols such as GW, CSV or bn/yr have fewer small letters in a row. */
const WORD = /[a-z]{3}/
const NUMBERS = /\d+(?:[.,]\d+)*/g
/** What ar-XB puts around words and around numbers. */
const MARKS = /[\u202a-\u202e\u2066-\u2069]/g
const numbersIn = (text: string) => text.match(NUMBERS) ?? []

/** Texts of English with what they became. */
const SENTENCES = (language: Language): [english: string, said: string][] => {
  const [english, words] = [noticeWordsFor('en'), noticeWordsFor(language)]
  const snapshot = createSnapshot()
  const bindings = PRESET_IDS.map((preset, at) => {
    const facts = factsOf(readSnapshot(simulate({ ...BASELINE, preset }), 2026 + at, snapshot))
    return [english.bindingSentence(facts), words.bindingSentence(facts)] as const
  })
  const args = { value: 'much', min: 0, max: 3, used: 3, allowed: 'number' }
  const problems = PROBLEM_CODES.map((code) => {
    const said = (one: typeof words) => one.problems[code]('my.json: invest.chips', args)
    return [said(english), said(words)] as const
  })
  return [...bindings, ...problems].map(([before, after]) => [before, after])
}

describe('the languages', () => {
  it('are English from the start, the others once asked for; people are offered what they read', () => {
    expect(isNowYet).toEqual(LANGUAGES.map((language) => language === 'en'))
    expect(languagesOffered(false)).toEqual(['en'])
    expect(languagesOffered(true)).toEqual([...LANGUAGES])
    expect(FILES.filter((file) => /from '.*\/pseudo'/.test(CODE.get(file) ?? ''))).toEqual([])
  })

  it.each(LANGUAGES)('%s are the same objects each time, as React needs', (language) => {
    expect(wordsFor(language)).toBe(wordsFor(language))
    expect(wordsFor(language).atlas).toBe(wordsFor(language).atlas)
  })
})

it('no part of the page has words of its own in its code', () => {
  const texts = />[^<>={}()\n]*[A-Za-z]{2}[^<>={}()\n]*<\//
  const attributes = /\b(?:aria-\w+text|aria-label|title|alt|placeholder)="[^"]*[A-Za-z]/
  const parts = FILES.filter((file) => file.endsWith('.tsx'))
  expect(parts.length).toBeGreaterThan(40)
  const offenders = parts.filter((file) => {
    const code = CODE.get(file) ?? ''
    return texts.test(code) || attributes.test(code)
  })
  expect(offenders).toEqual([])
})

describe.each(DOORS)('the words behind %s', (door) => {
  it.each(LANGUAGES)('are all there in %s, and none is empty', async (language) => {
    const english = await saidBehind(door, 'en')
    const words = await saidBehind(door, language)
    expect(english.size).toBeGreaterThan(100)
    expect([...words.keys()]).toEqual([...english.keys()])
    for (const [path, said] of english) {
      expect(typeof words.get(path), path).toBe(typeof said)
      if (said !== '') expect(words.get(path), path).not.toBe('')
    }
  })

  it('are all used: each name on the way to a text stands in the code', async () => {
    const code = FILES.filter((file) => !/^src\/words\/(?!languages)/.test(file)).map((file) =>
      CODE.get(file),
    )
    const known = new Set(code.join('\n').match(/[\w.-]*\w/g))
    const names = new Set(
      [...(await saidBehind(door, 'en')).keys()].flatMap((path) => path.split(' ')),
    )
    expect(code.length).toBeGreaterThan(100)
    const isKnown = (name: string) =>
      known.has(name) || [...known].some((one) => one.split('.').includes(name))
    expect([...names].filter((name) => !/^\d+$/.test(name) && !isKnown(name))).toEqual([])
  })

  it('are longer by 35 to 60% in en-XA, in brackets, with accents and the same numbers', async () => {
    const english = await saidBehind(door, 'en')
    const words = await saidBehind(door, 'en-XA')
    for (const [path, before] of english) {
      const after = words.get(path)
      if (typeof before !== 'string' || typeof after !== 'string') continue
      if (WORD.test(before) || after !== before) expectLonger(before, after, path)
    }
  })

  it('are the same from right to left in ar-XB, numbers apart', async () => {
    const english = await saidBehind(door, 'en')
    const words = await saidBehind(door, 'ar-XB')
    for (const [path, before] of english) {
      const after = words.get(path)
      if (typeof before === 'string' && typeof after === 'string') expectTurned(before, after, path)
    }
  })
})

describe('sentences with numbers and names', () => {
  it('are longer in en-XA and keep both', () => {
    const sentences = SENTENCES('en-XA')
    expect(sentences.length).toBeGreaterThan(30)
    for (const [before, after] of sentences) {
      expectLonger(before.replaceAll(NAME, ''), after.replaceAll(NAME, ''), before)
      expect(after.match(NAME)).toEqual(before.match(NAME))
    }
  })

  it('stand from right to left in ar-XB and keep both', () => {
    for (const [before, after] of SENTENCES('ar-XB')) expectTurned(before, after, before)
  })

  it('leave a name as it came, also one that was said in the language before', () => {
    const { slider, levers, ownScenario } = wordsFor('en-XA')
    expect(slider(levers.demand.name)).toContain(levers.demand.name)
    expect(slider(levers.demand.name).length).toBeLessThan(levers.demand.name.length + 14)
    expect(ownScenario('My plan for 2030')).toContain('My plan for 2030')
  })
})

const NAME = /my\.json: invest\.chips|“much”/g
/** Below this length a bracket at each end is more than 60%. */
const SHORT = 4

function expectLonger(before: string, after: string, path: string): void {
  expect(after.trim(), path).toMatch(/^\[.*\]$/s)
  expect(after, path).toMatch(/[À-ÿ]/)
  expect(numbersIn(after), path).toEqual(numbersIn(before))
  const [short, long] = [before.trim().length, after.trim().length]
  expect(long, path).toBeGreaterThan(short)
  if (short < SHORT) return
  expect(long / short, path).toBeGreaterThanOrEqual(1.35)
  expect(long / short, path).toBeLessThanOrEqual(1.6)
}

function expectTurned(before: string, after: string, path: string): void {
  expect(after.replace(MARKS, ''), path).toBe(before)
  // What is neither overridden nor isolated is no word and no number.
  const rest = after.replace(/\u202e[^\u202c]*\u202c|\u2066[^\u2069]*\u2069/g, '')
  expect(rest, path).not.toMatch(/[A-Za-z\d]/)
  for (const [overridden] of after.matchAll(/\u202e[^\u202c]*/g))
    expect(overridden).not.toMatch(/\d/)
}
