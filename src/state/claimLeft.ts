// What a visitor leaves for a claim, and whether it can be given back when the claim closes.
import { type ClaimId, claimOf } from '../show/claims'
import type { Second } from '../show/playback'
import { readAddress } from './address'
import type { CakeState } from './cakeState'
import { TOUCHED } from './claimState'
import { isSameScenario, type OwnScenario } from './ownScenario'
import { paused } from './playbackRules'

/** What closes with a claim that the page opened with: how it is shown; its scenario is explored on. */
export const UNTOLD = Object.fromEntries(
  TOUCHED.filter((key) => !['scenario', 'play'].includes(key)).map((key) => [key, null]),
)

/** True where a claim's scenario is one that it supplies itself: the visitor has changed nothing. */
export function isAsTold(id: ClaimId | null, scenario: OwnScenario): boolean {
  const { keys, secondStep } = claimOf(id) ?? {}
  return [keys, secondStep].some((supplied) => {
    const query = new URLSearchParams(supplied)
    return supplied !== undefined && isSameScenario(readAddress(`${query}`).value, scenario)
  })
}

/** What a claim replaces while it is told: scenario and its steps to undo, year, and how the cake is shown. */
export function leftOf(state: CakeState, second: Second): Partial<CakeState> {
  const { scenario, run, title, text, scenarioUrl, isUrlOpen, edits } = state
  const { selected, measure, slice, explode, signs, compare, playback } = state
  return {
    ...{ scenario, run, title, text, scenarioUrl, isUrlOpen, edits },
    ...{ selected, measure, slice, explode, signs, compare, playback: paused(playback, second) },
  }
}
