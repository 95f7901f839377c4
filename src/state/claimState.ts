// What opens with a claim and what keeps it open: its keys in an address, a patch and the state.
import { type ClaimId, claimOf } from '../show/claims'
import { ADDRESS_KEYS } from './addressKeys'
import type { AddressState } from './addressState'
import { SCENARIO_KEYS } from './scenarioKeys'

/** A key of the address with its value. */
export type Entry = readonly [key: string, raw: unknown]

/** What claims touch: one that opens finds it as by default, so that none leaks into the next. */
export const TOUCHED = [
  'scenario',
  'layer',
  'measure',
  'slice',
  'explode',
  'signs',
  'play',
  'compare',
]

/**
 * What the opening of a claim reads before the keys given with it; nothing for none. The scenario
 * is left alone where a whole document is given.
 */
export function claimEntries(id: ClaimId | null, given: readonly Entry[]): readonly Entry[] {
  const claim = claimOf(id)
  if (!claim) return []
  const clean = TOUCHED.map((name): Entry => [name, null])
  const entries: Entry[] = [...clean, ['year', claim.year], ...Object.entries(claim.keys)]
  const isWhole = has(given, 's')
  return entries.filter(([name]) => !isWhole || !SCENARIO_KEYS.some(([key]) => key === name))
}

/** True where a claim that has just opened shows its year, rather than playing towards it. */
export function standsStill(id: ClaimId, state: AddressState, given: readonly Entry[]): boolean {
  const isSaid = has(given, 'year') || (has(given, 'play') && !state.play)
  return claimOf(id)?.playsFrom === undefined || isSaid
}

/** True where the open claim says this text of a key, so that the address need not. */
export function isSupplied({ claim }: AddressState, key: string, text: string): boolean {
  return claimOf(claim)?.keys[key] === text
}

/** The state without its claim where it no longer holds what the claim supplies. */
export function unlessBroken(state: AddressState): AddressState {
  return holdsClaim(state) ? state : { ...state, claim: null }
}

/** True where no claim is open, or all that the open one supplies is there. */
export function holdsClaim(state: AddressState): boolean {
  const claim = claimOf(state.claim)
  return Object.entries(claim?.keys ?? {}).every(([key, text]) => {
    const written = ADDRESS_KEYS.get(key)?.write(state)
    return written === text || written === claim?.secondStep?.[key]
  })
}

function has(entries: readonly Entry[], key: string): boolean {
  return entries.some(([name]) => name === key)
}
