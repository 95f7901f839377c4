// Bad input, ten thousand times, through every door: the page goes on, and no run is without bounds.

import fc from 'fast-check'
import { deflateSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { LEVER_IDS } from '../../src/model/levers'
import { PRESET_IDS } from '../../src/model/presets'
import { ASSUMPTION_IDS } from '../../src/model/ranges'
import type { Run } from '../../src/model/run'
import { simulate } from '../../src/model/simulate'
import { readAddress, writeAddress } from '../../src/state/address'
import { type AddressState, DEFAULT_ADDRESS, documentOf } from '../../src/state/addressState'
import { addressOf, documentOfState } from '../../src/state/cakeState'
import { openFile } from '../../src/state/openFile'
import type { Problem } from '../../src/state/problem'
import { jsonOfDocument, readScenarioDocument } from '../../src/state/scenarioFile'
import { isTooLongForLink } from '../../src/state/share'
import { noticeWordsFor } from '../../src/words/noticeWords'
import { documents } from './arbitraries'
import { mutated } from './mutations'
import { openStore } from './openStore'

const SEED = 20261122
const INPUTS_AT_LEAST = 10_000
const LONGEST_SENTENCE = 210

const words = noticeWordsFor('en')
const prototypes = [Object.prototype, Array.prototype, Function.prototype]
const before = prototypes.map((one) => Reflect.ownKeys(one).length)
let inputs = 0

afterAll(() => {
  expect(inputs).toBeGreaterThanOrEqual(INPUTS_AT_LEAST)
  expect(prototypes.map((one) => Reflect.ownKeys(one).length)).toEqual(before)
})

function expectFinite(run: Run): void {
  let sum = 0
  for (const value of run.values) sum += value
  expect(sum, JSON.stringify(run.scenario)).toSatisfy(Number.isFinite)
}

/** Can be written as an address that says the same again. */
function expectLinkable(address: AddressState): void {
  const { value, problems } = readAddress(writeAddress(address))
  expect(problems).toEqual([])
  if (!isTooLongForLink(documentOf(address))) expect(documentOf(value)).toEqual(documentOf(address))
}

function expectSentences(problems: readonly Problem[]): void {
  for (const { path, code, args } of problems) {
    const sentence = words.problems[code](path, args)
    expect(sentence).toContain(path)
    for (const name of Object.keys(args)) expect(args[name]).toBeDefined()
    expect(sentence.length).toBeLessThan(LONGEST_SENTENCE)
  }
}

const NUMBERS = fc.oneof(
  fc.constantFrom('NaN', 'Infinity', '-Infinity', '1e308', '-1e308', '1e999', '5e-324', '-0', '0'),
  fc.double().map(String),
  fc.integer({ min: -10, max: 3000 }).map(String),
)
const MARKUP = fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '%3C')
const KEYS = fc.constantFrom(
  ...LEVER_IDS,
  ...ASSUMPTION_IDS.map((id) => `assume.${id}`),
  'scenario',
  'from',
  'year',
  'layer',
  'panel',
  'charts',
  'present',
  'play',
  'scenarioUrl',
  's',
  'claim',
  'tour',
  'at',
  'assume.__proto__',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'foo',
)
const CLAIM = fc.integer({ min: -1, max: 13 }).map(String)
const VALUES = fc.oneof(
  NUMBERS,
  NUMBERS,
  CLAIM,
  MARKUP,
  fc.constantFrom(...PRESET_IDS),
  fc.string(),
)

const pack = (text: string) =>
  Buffer.from(deflateSync(new TextEncoder().encode(text))).toString('base64url')
// A few hundred documents are enough to change: making them costs more than reading them.
const POOL = fc.sample(documents.map(jsonOfDocument), { numRuns: 300, seed: SEED })
const faultyFiles = mutated(fc.constantFrom(...POOL))

const check = async (property: fc.IRawProperty<unknown>, numRuns: number) => {
  await fc.assert(property as fc.IAsyncProperty<unknown>, { numRuns, seed: SEED })
  inputs += numRuns
}

describe('bad input', { timeout: 120_000 }, () => {
  it('in the address', () => {
    const pairs = fc.array(fc.tuple(KEYS, VALUES), { minLength: 1, maxLength: 12 })
    const search = fc.oneof(
      pairs.map((all) => `?${new URLSearchParams(all)}`),
      fc.string({ unit: 'binary' }),
    )
    return check(
      fc.property(search, (text) => {
        const { value, problems } = readAddress(text)
        expectSentences(problems)
        expectLinkable(value)
        expectFinite(simulate(documentOf(value).scenario))
      }),
      3000,
    )
  })

  it('in a patch', () => {
    const { store } = openStore('', () => false)
    const value = fc.oneof(
      VALUES,
      fc.double(),
      fc.constantFrom(null, undefined, true, [], {}, Symbol('x'), 1n, () => 1),
      fc.anything({ withNullPrototype: true, withBigInt: true }),
    )
    const patch = fc.oneof(
      { weight: 9, arbitrary: fc.dictionary(KEYS, value, { maxKeys: 12 }) },
      { weight: 1, arbitrary: fc.anything() as fc.Arbitrary<never> },
    )
    return check(
      fc.property(patch, (given) => {
        expectSentences(store.getState().apply(given))
        expectLinkable(addressOf(store.getState(), 0))
        expectFinite(store.getState().run)
        expectFinite(store.getState().baseline)
      }),
      1000,
    )
  })

  it('in a scenario file', () => {
    const { store } = openStore('', () => false)
    let [taken, refused] = [0, 0]
    const text = fc.oneof(
      { weight: 8, arbitrary: faultyFiles },
      { weight: 1, arbitrary: fc.json() },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    )
    return check(
      fc.asyncProperty(text, async (content) => {
        store.getState().dismissProblems()
        const shown = { ...store.getState() }
        const problems = await openFile(store, new File([content], 'x.json'))
        if (problems.length > 0) {
          refused += 1
          expect(store.getState()).toEqual({ ...shown, problems })
          return expectSentences(problems)
        }
        taken += 1
        expect(readScenarioDocument(content, '').value).toEqual(documentOfState(store.getState()))
        expectFinite(store.getState().run)
        expectFinite(store.getState().baseline)
      }),
      2500,
    ).then(() => {
      expect(taken).toBeGreaterThan(300)
      expect(refused).toBeGreaterThan(300)
    })
  })

  it('in a link', () => {
    const link = fc.oneof(
      { weight: 6, arbitrary: faultyFiles.map(pack) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(faultyFiles.map(pack), fc.nat(), fc.constantFrom('A', '_', '%', ''))
          .map(([text, at, sign]) => {
            const spot = at % text.length
            return text.slice(0, spot) + sign + text.slice(spot + 1)
          }),
      },
      { weight: 1, arbitrary: fc.base64String().map((text) => text.replaceAll('=', '')) },
      { weight: 1, arbitrary: fc.json().map(pack) },
    )
    return check(
      fc.property(link, (s) => {
        const { value, problems } = readAddress(`?${new URLSearchParams({ s })}`)
        expectSentences(problems)
        if (problems.length > 0) expect(value).toEqual(DEFAULT_ADDRESS)
        if (problems.length > 0) return
        expectLinkable(value)
        expectFinite(simulate(documentOf(value).scenario))
      }),
      3500,
    )
  })

  it('of fifty megabytes, which is not even read', async () => {
    const { store } = openStore('', () => false)
    const shown = store.getState()
    const huge = new File(['['.repeat(50 * 2 ** 20)], 'huge.json')
    const problems = await openFile(store, huge)
    expect(problems).toMatchObject([{ path: 'huge.json', code: 'tooLarge' }])
    expect(store.getState()).toEqual({ ...shown, problems })
    const unread = {
      name: 'huge.json',
      size: 50 * 2 ** 20,
      text: () => Promise.reject(new Error()),
    }
    expect(await openFile(store, unread)).toEqual(problems)
    const gone = { ...unread, size: 0 }
    expect(await openFile(store, gone)).toMatchObject([{ code: 'unreachable' }])
  })
})
