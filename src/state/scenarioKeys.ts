// The keys of the address that make the scenario: preset, levers, assumptions, or a whole document.
import { FROM_RANGE, LEVER_IDS, LEVERS, type LeverId } from '../model/levers'
import type { ParameterId } from '../model/parameters'
import { PRESET_IDS } from '../model/presets'
import { ASSUMPTION_IDS, rangeOf } from '../model/ranges'
import { type AddressKey, numberKey, unlessDefault } from './addressKey'
import { type AddressState, DEFAULT_ADDRESS, documentOf, withDocument } from './addressState'
import { readId, readNumber, readText } from './addressValues'
import { isOwn, NO_DOCUMENT, tidyAssumptions, tidyLevers } from './ownScenario'
import { packer } from './share'

/** Keys that set all of the scenario, in the order they are read, before all others. */
export const BASE_KEYS = ['s', 'scenario']

const ASSUMPTION_PREFIX = 'assume.'

/** The keys of the scenario, in the order they are written. */
export const SCENARIO_KEYS: readonly (readonly [string, AddressKey])[] = [
  ['s', documentKey()],
  ['scenarioUrl', urlKey()],
  ...(
    [
      ['scenario', presetKey()],
      ...LEVER_IDS.map((id) => [id, leverKey(id)] as const),
      ['from', numberKey('from', FROM_RANGE)],
      ...ASSUMPTION_IDS.map((id) => [ASSUMPTION_PREFIX + id, assumptionKey(id)] as const),
    ] as const
  ).map(([name, key]) => [name, unlessWhole(key)] as const),
]

function documentKey(): AddressKey {
  return {
    read(raw, state, note) {
      if (raw === null) return withDocument(state, NO_DOCUMENT)
      const text = readText(raw, note)
      if (text === null) return null
      const { value, problems } = packer().unpackDocument(text, 's')
      for (const { path, code, args } of problems) note(code, args, path)
      return value && withDocument(state, value)
    },
    write: (state) =>
      !state.isUrlOpen && isOwn(documentOf(state))
        ? packer().packDocument(documentOf(state))
        : null,
  }
}

function urlKey(): AddressKey {
  return {
    read(raw, state, note) {
      const text = readText(raw, note)
      return text === null ? null : { ...state, scenarioUrl: text }
    },
    write: ({ scenarioUrl }) => scenarioUrl,
    addressOnly: true,
  }
}

function presetKey(): AddressKey {
  return {
    // A preset starts afresh: levers, events and titles of the one before belong to that one.
    read: (raw, state, note) => ({
      ...withDocument(state, NO_DOCUMENT),
      assumptions: state.assumptions,
      preset: raw === null ? 'baseline' : readId(raw, PRESET_IDS, 'baseline', note),
    }),
    write: ({ preset }) => unlessDefault(preset, DEFAULT_ADDRESS.preset),
  }
}

function leverKey(id: LeverId): AddressKey {
  return {
    read(raw, state, note) {
      const value = raw === null ? undefined : readNumber(raw, LEVERS[id], note)
      if (value === null) return null
      return { ...state, levers: tidyLevers({ ...state.levers, [id]: value }) }
    },
    write: ({ levers }) => (levers[id] === undefined ? null : String(levers[id])),
  }
}

function assumptionKey(id: ParameterId): AddressKey {
  const range = rangeOf(id)
  return {
    read(raw, state, note) {
      const value = raw === null ? undefined : readNumber(raw, range, note)
      if (value === null) return null
      return { ...state, assumptions: tidyAssumptions({ ...state.assumptions, [id]: value }) }
    },
    write: ({ assumptions }) => (assumptions[id] === undefined ? null : String(assumptions[id])),
  }
}

// The parts are left out where `s` or the file at `scenarioUrl` holds the whole.
function unlessWhole(key: AddressKey): AddressKey {
  const isWhole = (state: AddressState) => state.isUrlOpen || isOwn(documentOf(state))
  return { ...key, write: (state) => (isWhole(state) ? null : key.write(state)) }
}
