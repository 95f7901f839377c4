// Home: the whole cake with the scenario and the year that every visitor finds.
import { lastYearOf } from '../../show/playback'
import { documentOfState } from '../../state/cakeState'
import { isAsTold } from '../../state/claimLeft'
import { isSameScenario } from '../../state/ownScenario'
import type { Kiosk } from '../kiosk'

/** True where the visitor has a scenario of their own to lose; what a claim supplies is none. */
export function isPlanChanged({ store, rest }: Kiosk): boolean {
  const { scenario, claim } = store.getState()
  const isAtRest = isSameScenario(scenario, rest.scenario)
  return !isAtRest && (claim === null || !isAsTold(claim, scenario))
}

/** Puts back scenario and year, and closes whatever lies open; how the visitor reads stays. */
export function wholeCake({ store, rest, session, log }: Kiosk): void {
  log.note('home')
  const { openClaim, openDocument, select, setYear } = store.getState()
  openClaim(null)
  openDocument(documentOfState(rest))
  select(null)
  setYear(lastYearOf(rest.playback))
  session.getState().set({ open: null })
}
