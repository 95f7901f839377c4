// What the first text needs and the picture shares: the clock, and the store as the address opens it.
import { readAddress } from '../state/address'
import { keepAddress } from '../state/addressBar'
import { loadPacking } from '../state/share'
import { type CakeStore, createCakeStore } from '../state/store'
import type { Clock } from './clock'
import { keepHistory } from './history'

export interface Opening {
  readonly store: CakeStore
  readonly clock: Clock
  /** True while no motion is wanted; read each time, it may change. */
  readonly still: () => boolean
}

/** Keys of an address that may hold a whole scenario, or lead to one. */
const DOCUMENT_KEYS = ['s', 'scenarioUrl', 'compare']

/** Fetches what unpacks a document where the address may hold one; to be awaited before it is read. */
export async function loadPackingFor(search: string): Promise<void> {
  const keys = new URLSearchParams(search)
  if (DOCUMENT_KEYS.some((key) => keys.has(key))) await loadPacking()
}

/** True while the visitor's system wants no motion. */
export function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Reads the address into a store, and from then on writes the store into the address. */
export async function openPage(): Promise<Opening> {
  const { search } = location
  await loadPackingFor(search)
  const clock: Clock = { second: 0 }
  const { value, problems } = readAddress(search)
  const store = createCakeStore(clock, value, problems, () => !isStill())
  keepHistory(store)
  keepAddress(store, (written) => {
    history.replaceState(null, '', `${location.pathname}${written}${location.hash}`)
  })
  return { store, clock, still: isStill }
}
