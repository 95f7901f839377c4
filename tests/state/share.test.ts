// The key `s`: a whole own scenario in a link, read back exactly, bounded on both sides.

import fc from 'fast-check'
import { deflateSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readAddress, readPatch, writeAddress } from '../../src/state/address'
import { DEFAULT_ADDRESS, documentOf, withDocument } from '../../src/state/addressState'
import { isOwn, NO_DOCUMENT, type ScenarioDocument } from '../../src/state/ownScenario'
import { PACKED_LENGTH, packDocument, unpackDocument } from '../../src/state/packing'
import { FILE_BYTES, readScenarioDocument } from '../../src/state/scenarioFile'
import { isTooLongForLink } from '../../src/state/share'
import { documents } from './arbitraries'
import { openStore } from './openStore'

const TITLED: ScenarioDocument = {
  ...NO_DOCUMENT,
  scenario: {
    ...NO_DOCUMENT.scenario,
    preset: 'energy-wall',
    levers: { demand: 1.5 },
    assumptions: { reinvestment: 0.2 },
    events: [{ from: 2030, until: 2031, levers: { grid: 30 }, title: { en: 'More grid' } }],
  },
  title: { en: 'Mine', ja: '私の' },
}

const packed = (bytes: Uint8Array) => Buffer.from(deflateSync(bytes)).toString('base64url')
const codesOf = (text: string) => unpackDocument(text, 's').problems.map(({ code }) => code)

/** Hundreds of generated scenarios take their time on a busy machine. */
const PATIENCE_MS = 60_000

describe('a packed document', () => {
  it('reads back as the same, unless a link is too short for it', { timeout: PATIENCE_MS }, () => {
    let count = 0
    fc.assert(
      fc.property(documents, (document) => {
        const text = packDocument(document)
        expect(isTooLongForLink(document)).toBe(text === null && isOwn(document))
        if (text === null) return
        count += 1
        expect(text).toMatch(/^[A-Za-z0-9_-]+$/)
        expect(text.length).toBeLessThanOrEqual(PACKED_LENGTH)
        expect(unpackDocument(text, 's')).toEqual({ value: document, problems: [] })
      }),
      { numRuns: 300, seed: 23 },
    )
    expect(count).toBeGreaterThan(100)
  })

  it('may be ever so long, but then no link holds it, and the address says nothing of it', () => {
    const noise = Array.from({ length: 2000 }, (_, at) => String.fromCodePoint(0x4e00 + at * 7))
    const long = { ...TITLED, text: { en: noise.join('') } }
    expect(packDocument(long)).toBeNull()
    expect(isTooLongForLink(long)).toBe(true)
    expect(isTooLongForLink(TITLED)).toBe(false)
    expect(writeAddress({ ...withDocument(DEFAULT_ADDRESS, long), theme: 'light' })).toBe(
      '?theme=light',
    )
  })

  it.each(['', 'x:y', 'AAAA', 'a b', '=', '%', 'A'.repeat(PACKED_LENGTH + 1), '_-_-_-'])(
    'is none: %j',
    (text) => expect(codesOf(text)).toEqual(['notPacked']),
  )

  it('is not let out of its bounds', () => {
    for (const size of [FILE_BYTES, 4 * FILE_BYTES]) {
      const bomb = packed(new Uint8Array(size).fill(32))
      expect(bomb.length).toBeLessThanOrEqual(PACKED_LENGTH)
      expect(codesOf(bomb)).toEqual(['tooLarge'])
    }
  })

  it('is judged as a file is, with paths that begin with the key', () => {
    const json =
      '{"format":"five-layer-cake/scenario","version":1,"preset":"x","levers":{"grid":1}}'
    const { value, problems } = unpackDocument(packed(new TextEncoder().encode(json)), 's')
    expect(value).toBeNull()
    expect(problems).toEqual(readScenarioDocument(json, 's').problems)
    expect(problems.map(({ path }) => path)).toEqual(['s: preset', 's: levers.grid'])
  })
})

describe('the address of an own scenario', () => {
  const s = packDocument(TITLED)

  it('is the one key that holds it all, and opens as the same', () => {
    const address = withDocument(DEFAULT_ADDRESS, TITLED)
    expect(writeAddress(address)).toBe(`?s=${s}`)
    expect(readAddress(`?s=${s}`)).toEqual({ value: address, problems: [] })
    const { scenario, title, run } = openStore(`?s=${s}&year=2032`).store.getState()
    expect({ scenario, title }).toEqual({ scenario: TITLED.scenario, title: TITLED.title })
    expect(run.scenario).toBe(scenario)
  })

  it('gives way to the keys beside it, wherever they stand', () => {
    const { value } = readAddress(`?demand=2&s=${s}&assume.reinvestment=0.1&from=2029`)
    expect(documentOf(value)).toEqual({
      ...TITLED,
      scenario: {
        ...TITLED.scenario,
        levers: { demand: 2 },
        from: 2029,
        assumptions: { reinvestment: 0.1 },
      },
    })
    expect(writeAddress(value)).toMatch(/^\?s=[\w-]+$/)
    const preset = readAddress(`?scenario=chip-choke&s=${s}`).value
    expect(documentOf(preset)).toEqual({
      ...NO_DOCUMENT,
      scenario: {
        ...NO_DOCUMENT.scenario,
        preset: 'chip-choke',
        assumptions: TITLED.scenario.assumptions,
      },
    })
  })

  it('leaves all as it was where it cannot be read, and says why', () => {
    const { value, problems } = readAddress(`?demand=2&s=${s?.slice(0, -9)}`)
    expect(value).toEqual({ ...DEFAULT_ADDRESS, levers: { demand: 2 } })
    expect(problems).toEqual([{ path: 's', code: 'notPacked', args: { allowed: PACKED_LENGTH } }])
  })

  it('can be patched in, and taken away by null', () => {
    const opened = readPatch({ s }, DEFAULT_ADDRESS).value
    expect(documentOf(opened)).toEqual(TITLED)
    expect(readPatch({ s: null }, opened).value).toEqual(DEFAULT_ADDRESS)
  })

  it('is plain keys again where neither events nor texts are left', () => {
    const document = { ...NO_DOCUMENT, scenario: { ...TITLED.scenario, events: [] } }
    expect(writeAddress(withDocument(DEFAULT_ADDRESS, document))).toBe(
      '?scenario=energy-wall&demand=1.5&assume.reinvestment=0.2',
    )
  })
})
