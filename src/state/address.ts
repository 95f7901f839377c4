// The address as a contract: query text to state and back, and patches by the same keys.
import { ADDRESS_KEYS, addressKeyOf } from './addressKeys'
import { type AddressState, DEFAULT_ADDRESS } from './addressState'
import type { Note } from './addressValues'
import { claimEntries, type Entry, isSupplied, standsStill, unlessBroken } from './claimState'
import { type Problem, quoted, type Reading } from './problem'
import { BASE_KEYS } from './scenarioKeys'

export interface PatchReading extends Reading<AddressState> {
  /** The keys whose value was taken, clamped or not; with those that a claim supplies. */
  readonly given: ReadonlySet<string>
}

/**
 * Reads the query part of an address, with or without its question mark, on top of `base`; never
 * throws.
 */
export function readAddress(search: string, base = DEFAULT_ADDRESS): Reading<AddressState> {
  const last = new Map<string, string>()
  const repeated: Problem[] = []
  for (const [key, text] of new URLSearchParams(search)) {
    if (last.has(key) && addressKeyOf(key)) {
      const problem = { path: quoted(key), code: 'repeated', args: {} } as const
      if (!repeated.some(({ path }) => path === problem.path)) repeated.push(problem)
    }
    last.set(key, text)
  }
  const { value, problems } = readEntries([...last], base, false)
  return { value, problems: [...repeated, ...problems] }
}

/**
 * Reads an object with the keys of the address on top of `current`; never throws. Null removes a
 * lever or restores a default, undefined counts as not there, `mode` is refused.
 */
export function readPatch(patch: unknown, current: AddressState): PatchReading {
  const entries = entriesOf(patch)
  if (entries) return readEntries(entries, current, true)
  const problem: Problem = { path: '', code: 'notAnObject', args: { value: quoted(patch) } }
  return { value: current, problems: [problem], given: new Set() }
}

/** The query text of a state, with its question mark; empty where all is as by default. */
export function writeAddress(state: AddressState): string {
  const pairs: [string, string][] = []
  for (const [name, key] of ADDRESS_KEYS) {
    const text = key.write(state)
    if (text !== null && !isSupplied(state, name, text)) pairs.push([name, text])
  }
  const query = new URLSearchParams([...pairs, ...Object.entries(state.reserved)]).toString()
  // Commas, colons and slashes need no escape in a query, and people read addresses.
  const readable = query.replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/')
  return readable === '' ? '' : `?${readable}`
}

function readEntries(entries: readonly Entry[], base: AddressState, isPatch: boolean) {
  const problems: Problem[] = []
  const given = new Set<string>()
  let value = base
  const take = ([name, raw]: Entry) => {
    const path = quoted(name)
    const key = addressKeyOf(name)
    if (!key) problems.push({ path, code: 'unknown', args: {} })
    else if (isPatch && key.addressOnly) problems.push({ path, code: 'refused', args: {} })
    else {
      const note: Note = (code, args, inner = path) => problems.push({ path: inner, code, args })
      const next = key.read(raw, value, note)
      if (!next) return
      value = next
      given.add(name)
    }
  }
  for (const entry of entries) if (entry[0] === 'claim') take(entry)
  const opened = given.has('claim') ? value.claim : null
  const others = entries.filter(([name]) => name !== 'claim')
  const all = [...claimEntries(opened, others), ...others]
  // A document or a preset clears the levers, so it goes before them, wherever it stands.
  for (const base of BASE_KEYS) for (const entry of all) if (entry[0] === base) take(entry)
  for (const entry of all) if (!BASE_KEYS.includes(entry[0])) take(entry)
  if (opened !== null) value = { ...value, yearGiven: standsStill(opened, value, others) }
  const kept = unlessBroken(value)
  if (opened !== null && kept.claim === null)
    problems.push({ path: 'claim', code: 'contradicted', args: { value: opened } })
  return { value: kept, problems, given }
}

function entriesOf(patch: unknown): Entry[] | null {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return null
  try {
    return Object.entries(patch).filter(([, raw]) => raw !== undefined)
  } catch {
    // A getter or a proxy of the caller threw: nothing of it can be used.
    return null
  }
}
