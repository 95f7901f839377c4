// What people may do with a tour: begin and end it, play, pause, and go to another second.
import type { Second } from '../show/playback'
import type { AddressState } from './addressState'
import type { CakeActions } from './cakeActions'
import { type CakeState, openingTelling } from './cakeState'
import { paused } from './playbackRules'
import {
  pausedTelling,
  playedTelling,
  retoldTelling,
  soughtTelling,
  steppedTelling,
  type Telling,
  tellingOf,
} from './telling'

type TourActions = Pick<
  CakeActions,
  'tellTour' | 'playTour' | 'pauseTour' | 'seekTour' | 'stepTour'
>

/** @param change writes into the store; where `motion` answers false a tour stands until it is played */
export function tourActionsOf(
  get: () => CakeState,
  change: (next: Partial<CakeState>) => void,
  clock: { readonly second: Second },
  motion: () => boolean,
): TourActions {
  function tell(how: (telling: Telling) => Telling): void {
    const { telling } = get()
    if (telling !== null) change({ telling: how(telling) })
  }

  return {
    tellTour(id) {
      const { run, baseline, playback } = get()
      const told = id === null ? null : tellingOf(id, run, baseline, 0)
      const telling = told && motion() ? playedTelling(told, clock.second) : told
      change({ telling, playback: paused(playback, clock.second) })
    },
    playTour: () => tell((telling) => playedTelling(telling, clock.second)),
    pauseTour: () => tell((telling) => pausedTelling(telling, clock.second)),
    seekTour: (at) => tell((telling) => soughtTelling(telling, at, clock.second)),
    stepTour: (by) => tell((telling) => steppedTelling(telling, by, clock.second)),
  }
}

/** What a patch asks to be told; nothing where it does not say. */
export function askedTour(
  asked: AddressState,
  given: ReadonlySet<string>,
  state: CakeState,
  second: Second,
  motion: boolean,
): Partial<CakeState> {
  const isAsked = given.has('tour') || given.has('at')
  return isAsked ? { telling: openingTelling(asked, state, second, motion) } : {}
}

/** What is told after a change of the state; nothing where it stays as it was. */
export function tellingAfter(now: CakeState, after: CakeState, second: Second): Partial<CakeState> {
  const { telling, run, baseline } = after
  if (telling === null || (run === now.run && baseline === now.baseline)) return {}
  return { telling: retoldTelling(telling, run, baseline, second) }
}
