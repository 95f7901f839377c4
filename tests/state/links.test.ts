// Links: every state comes back from its own, and those of the table open the same for ever.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LAYERS } from '../../src/model/layers'
import { PRESET_IDS } from '../../src/model/presets'
import { CLAIM_IDS } from '../../src/show/claims'
import { readAddress, writeAddress } from '../../src/state/address'
import { ADDRESS_KEYS } from '../../src/state/addressKeys'
import { documentOf } from '../../src/state/addressState'
import { isComparedTooLong } from '../../src/state/comparison'
import { isTooLongForLink } from '../../src/state/share'
import { addresses } from './arbitraries'

const STATES = 1000
/** A thousand generated scenarios take their time on a busy machine. */
const PATIENCE_MS = 300_000

type Opened = Readonly<Record<string, unknown>>

/** Blocks of a remark, a link and what it opens, apart by an empty line. */
const TABLE = readFileSync(join(import.meta.dirname, 'links.txt'), 'utf8')
const BLOCK = /^# (.+)\n(\?.*)\n= (.+)$/gm
const links = [...TABLE.matchAll(BLOCK)].map(([, name = '', link = '', opens = '{}']) => {
  return { name, link, opens: JSON.parse(opens) as Opened }
})
const empty = links[0]?.opens ?? {}

describe('any state', () => {
  it('comes back equal from its link, with every key', { timeout: PATIENCE_MS }, () => {
    const written = new Set<string>()
    fc.assert(
      fc.property(addresses, (state) => {
        fc.pre(!isTooLongForLink(documentOf(state)) && !isComparedTooLong(state.compare))
        const link = writeAddress(state)
        const { value, problems } = readAddress(link)
        expect(problems).toEqual([])
        expect(value).toEqual(state)
        expect(writeAddress(value)).toBe(link)
        for (const key of new URLSearchParams(link).keys()) written.add(key)
      }),
      { numRuns: STATES, seed: 7 },
    )
    // Whether a page plays is read and never written.
    const never = [...ADDRESS_KEYS.keys()].filter((key) => !written.has(key))
    expect(never.filter((key) => key !== 'play')).toEqual([])
  })
})

describe('the links of the table', () => {
  it.each(links)('$name', ({ link, opens }) => {
    const { value, problems } = readAddress(link)
    expect(problems).toEqual([])
    const wanted: Opened = { ...empty, ...opens }
    const shown: Opened = { ...value }
    for (const key of Object.keys(wanted)) expect(shown[key], key).toEqual(wanted[key])
    const { value: again } = readAddress(writeAddress(value))
    // How the year sets out is read and never written.
    const { play, yearGiven } = value
    expect({ ...again, play, yearGiven }).toEqual(value)
  })

  it('say all keys, presets, layers and claims', () => {
    const keys = new Set(links.flatMap(({ link }) => [...new URLSearchParams(link).keys()]))
    expect([...ADDRESS_KEYS.keys()].filter((key) => !keys.has(key))).toEqual([])
    const opened = (key: string) => new Set(links.map(({ opens }) => opens[key]))
    expect([...opened('preset')]).toEqual(expect.arrayContaining(PRESET_IDS))
    expect([...opened('layer')]).toEqual(expect.arrayContaining([...LAYERS]))
    expect([...opened('claim')]).toEqual(expect.arrayContaining([...CLAIM_IDS]))
  })

  it('are all that the table holds', () => {
    expect(links).toHaveLength(TABLE.split('\n').filter((line) => line.startsWith('?')).length)
    expect(links.length).toBeGreaterThan(40)
  })
})
