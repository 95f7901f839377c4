// The one table of keys: how each is read, from an address or a patch, and how it is written.
import { MEASURES, QUALITIES, THEMES } from '../look/ids'
import { LAYERS } from '../model/layers'
import { YEAR_RANGE } from '../model/levers'
import { PRESET_IDS } from '../model/presets'
import { CLAIM_IDS } from '../show/claims'
import { SLICES } from '../show/moment'
import { TOUR_IDS } from '../show/tours/tours'
import { LANGUAGES } from '../words/languages'
import { type AddressKey, idKey, numberKey, switchKey, unlessDefault } from './addressKey'
import { DEFAULT_ADDRESS, EXPLODE_RANGE, MODES, SIGNS, VIEWS } from './addressState'
import { readId, readNumber, readText } from './addressValues'
import { quoted } from './problem'
import { SCENARIO_KEYS } from './scenarioKeys'
import { packer } from './share'

const RESERVED = new Set('pose embed config role'.split(' '))

/** All keys with a meaning in this version, in the order they are written. */
export const ADDRESS_KEYS: ReadonlyMap<string, AddressKey> = new Map<string, AddressKey>([
  ['claim', claimKey()],
  ...SCENARIO_KEYS,
  ['compare', compareKey()],
  ['year', yearKey()],
  ['layer', idKey('layer', LAYERS)],
  ['measure', idKey('measure', MEASURES)],
  ['theme', idKey('theme', THEMES)],
  ['quality', idKey('quality', QUALITIES)],
  ['slice', idKey('slice', SLICES)],
  ['explode', numberKey('explode', EXPLODE_RANGE)],
  ['signs', idKey('signs', SIGNS)],
  ['mode', { ...idKey('mode', MODES), addressOnly: true }],
  ['view', idKey('view', VIEWS)],
  ['lang', idKey('lang', LANGUAGES)],
  ['tour', idKey('tour', TOUR_IDS)],
  ['at', secondKey()],
  ['play', switchKey('play', false)],
  ['panel', switchKey('panel', true)],
  ['charts', switchKey('charts', true)],
  ['present', switchKey('present', true)],
])

/** The key of that name: of the table, or one kept for a later version; undefined if unknown. */
export function addressKeyOf(name: string): AddressKey | undefined {
  return ADDRESS_KEYS.get(name) ?? (RESERVED.has(name) ? reservedKey(name) : undefined)
}

// A preset by its name, else a packed document.
function compareKey(): AddressKey {
  return {
    read(raw, state, note) {
      if (raw === null) return { ...state, compare: null }
      const text = readText(raw, note)
      if (text === null) return null
      const preset = PRESET_IDS.find((id) => id === text)
      if (preset !== undefined) return { ...state, compare: preset }
      const { value, problems } = packer().unpackDocument(text, 'compare')
      const allowed = PRESET_IDS.join(', ')
      for (const { path, code, args } of problems) {
        if (code !== 'notPacked') note(code, args, path)
        else note('unknownId', { value: quoted(text), used: '-', allowed })
      }
      return value && { ...state, compare: value }
    },
    write: ({ compare }) =>
      typeof compare === 'object' && compare !== null ? packer().packDocument(compare) : compare,
  }
}

function yearKey(): AddressKey {
  const key = numberKey('year', YEAR_RANGE)
  return {
    ...key,
    read(raw, state, note) {
      const next = key.read(raw, state, note)
      return next && { ...next, yearGiven: true }
    },
    // A claim has a year of its own, which the default must not be mistaken for.
    write: (state) => (state.claim === null ? key.write(state) : String(state.year)),
  }
}

/** Longest tour that can be asked for, seconds; beyond its own end a tour stands there. */
const SECOND_RANGE = { min: 0, max: 3600 } as const

function secondKey(): AddressKey {
  return {
    read(raw, state, note) {
      const at = raw === null ? null : readNumber(raw, SECOND_RANGE, note)
      return raw !== null && at === null ? null : { ...state, at }
    },
    write: ({ at }) => (at === null ? null : String(at)),
  }
}

// Only which one; what it supplies is read as if it stood in the address.
function claimKey(): AddressKey {
  const names = CLAIM_IDS.map(String)
  return {
    read(raw, state, note) {
      const name = typeof raw === 'number' ? String(raw) : raw
      const known = raw === null ? null : readId(name, names, null, note)
      return { ...state, claim: CLAIM_IDS.find((id) => String(id) === known) ?? null }
    },
    write: ({ claim }) => unlessDefault(claim, DEFAULT_ADDRESS.claim),
  }
}

function reservedKey(name: string): AddressKey {
  return {
    read(raw, state, note) {
      const { [name]: _, ...others } = state.reserved
      if (raw === null) return { ...state, reserved: others }
      const text = readText(raw, note)
      return text === null ? null : { ...state, reserved: { ...state.reserved, [name]: text } }
    },
    write: ({ reserved }) => reserved[name] ?? null,
  }
}
