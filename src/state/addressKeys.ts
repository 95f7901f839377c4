// The one table of keys: how each is read, from an address or a patch, and how it is written.
import { MEASURES, QUALITIES, THEMES } from '../look/ids'
import { LAYERS } from '../model/layers'
import {
  FROM_RANGE,
  LEVER_IDS,
  LEVERS,
  type Lever,
  type LeverId,
  type Levers,
  YEAR_RANGE,
} from '../model/levers'
import { PRESET_IDS } from '../model/presets'
import { LANGUAGES } from '../words/languages'
import { type AddressState, DEFAULT_ADDRESS, MODES, VIEWS } from './addressState'
import { type Note, type Range, readId, readNumber, readSwitch, readText } from './addressValues'

export interface AddressKey {
  /** The state with `raw` taken in, null for the default; null where the value was dropped. */
  readonly read: (raw: unknown, state: AddressState, note: Note) => AddressState | null
  /** The text in the address; null where the key is left out. */
  readonly write: (state: AddressState) => string | null
  /** True where only the address itself may set it: a change of it is a navigation. */
  readonly addressOnly?: boolean
}

const RESERVED = new Set(
  'tour at claim explode slice pose compare embed config role scenarioUrl s'.split(' '),
)
const RESERVED_PREFIX = 'assume.'

/** All keys with a meaning in this version, in the order they are written. */
export const ADDRESS_KEYS: ReadonlyMap<string, AddressKey> = new Map<string, AddressKey>([
  [
    'scenario',
    {
      // A preset starts afresh: the levers of the one before belong to that one.
      read: (raw, state, note) => ({
        ...state,
        levers: {},
        from: FROM_RANGE.default,
        preset: raw === null ? 'baseline' : readId(raw, PRESET_IDS, 'baseline', note),
      }),
      write: ({ preset }) => unlessDefault(preset, DEFAULT_ADDRESS.preset),
    },
  ],
  ...LEVER_IDS.map((id) => [id, leverKey(id)] as const),
  ['from', numberKey('from', FROM_RANGE)],
  ['year', yearKey()],
  ['layer', idKey('layer', LAYERS)],
  ['measure', idKey('measure', MEASURES)],
  ['theme', idKey('theme', THEMES)],
  ['quality', idKey('quality', QUALITIES)],
  ['mode', { ...idKey('mode', MODES), addressOnly: true }],
  ['view', idKey('view', VIEWS)],
  ['lang', idKey('lang', LANGUAGES)],
  ['play', switchKey('play', false)],
  ['panel', switchKey('panel', true)],
])

/** The key of that name: of the table, or one kept for a later version; undefined if unknown. */
export function addressKeyOf(name: string): AddressKey | undefined {
  const isReserved = RESERVED.has(name) || name.startsWith(RESERVED_PREFIX)
  return ADDRESS_KEYS.get(name) ?? (isReserved ? reservedKey(name) : undefined)
}

/** Levers in the order of the table, without those that change nothing by their very value. */
export function tidyLevers(levers: Levers): Levers {
  const tidy: Levers = {}
  for (const id of LEVER_IDS) {
    const value = levers[id]
    if (value === undefined || isNeutral(id, value)) continue
    tidy[id] = value
  }
  return tidy
}

function isNeutral(id: LeverId, value: number): boolean {
  const { relative, default: neutral }: Lever = LEVERS[id]
  return relative && value === neutral
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

function numberKey(field: 'from' | 'year', range: Range): AddressKey {
  return {
    read(raw, state, note) {
      const value = raw === null ? DEFAULT_ADDRESS[field] : readNumber(raw, range, note)
      return value === null ? null : { ...state, [field]: value }
    },
    write: (state) => unlessDefault(state[field], DEFAULT_ADDRESS[field]),
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
  }
}

function idKey<Field extends 'layer' | 'measure' | 'theme' | 'quality' | 'mode' | 'view' | 'lang'>(
  field: Field,
  ids: readonly NonNullable<AddressState[Field]>[],
): AddressKey {
  const fallback = DEFAULT_ADDRESS[field]
  return {
    read: (raw, state, note) => ({
      ...state,
      [field]: raw === null ? fallback : readId<string, string | null>(raw, ids, fallback, note),
    }),
    write: (state) => unlessDefault(state[field], fallback),
  }
}

function switchKey(field: 'play' | 'panel', isWritten: boolean): AddressKey {
  return {
    read(raw, state, note) {
      if (raw === null) return { ...state, [field]: DEFAULT_ADDRESS[field] }
      const value = readSwitch(raw, note)
      return value === null ? null : { ...state, [field]: value }
    },
    write(state) {
      const value = isWritten ? state[field] : null
      return value === null ? null : value ? '1' : '0'
    },
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

function unlessDefault(value: string | number | null, fallback: string | number | null) {
  return value === fallback || value === null ? null : String(value)
}
