// What a key of the address is, and the makers of the plain kinds: numbers, ids and switches.
import { type AddressState, DEFAULT_ADDRESS } from './addressState'
import { type Note, type Range, readId, readNumber, readSwitch } from './addressValues'

export interface AddressKey {
  /** The state with `raw` taken in, null for the default; null where the value was dropped. */
  readonly read: (raw: unknown, state: AddressState, note: Note) => AddressState | null
  /** The text in the address; null where the key is left out. */
  readonly write: (state: AddressState) => string | null
  /** True where only the address itself may set it: a change of it is a navigation. */
  readonly addressOnly?: boolean
}

export function numberKey(field: 'from' | 'year' | 'explode', range: Range): AddressKey {
  return {
    read(raw, state, note) {
      const value = raw === null ? DEFAULT_ADDRESS[field] : readNumber(raw, range, note)
      return value === null ? null : { ...state, [field]: value }
    },
    write: (state) => unlessDefault(state[field], DEFAULT_ADDRESS[field]),
  }
}

export function idKey<
  Field extends
    | 'layer'
    | 'measure'
    | 'theme'
    | 'quality'
    | 'slice'
    | 'signs'
    | 'mode'
    | 'view'
    | 'lang'
    | 'tour',
>(field: Field, ids: readonly NonNullable<AddressState[Field]>[]): AddressKey {
  const fallback = DEFAULT_ADDRESS[field]
  return {
    read: (raw, state, note) => ({
      ...state,
      [field]: raw === null ? fallback : readId<string, string | null>(raw, ids, fallback, note),
    }),
    write: (state) => unlessDefault(state[field], fallback),
  }
}

export function switchKey(
  field: 'play' | 'panel' | 'charts' | 'present',
  isWritten: boolean,
): AddressKey {
  return {
    read(raw, state, note) {
      if (raw === null) return { ...state, [field]: DEFAULT_ADDRESS[field] }
      const value = readSwitch(raw, note)
      return value === null ? null : { ...state, [field]: value }
    },
    write(state) {
      const value = isWritten ? state[field] : null
      return value === null || value === DEFAULT_ADDRESS[field] ? null : value ? '1' : '0'
    },
  }
}

export function unlessDefault(value: string | number | null, fallback: string | number | null) {
  return value === fallback || value === null ? null : String(value)
}
