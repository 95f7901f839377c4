// What the page says of an own scenario: its title, and whether a link can hold it.
import { documentOfState } from '../state/cakeState'
import { isComparedTooLong } from '../state/comparison'
import { isOwn, textIn } from '../state/ownScenario'
import { isTooLongForLink } from '../state/share'
import type { CakeStore } from '../state/store'
import { useCake } from './useCake'

export interface Own {
  /** True where it is more than a preset with levers and assumptions. */
  readonly isOwn: boolean
  /** In the language of the page, if there is one. */
  readonly title: string | null
  /** True where only a file can hold it. */
  readonly isTooLong: boolean
}

export function useOwn(store: CakeStore): Own {
  return {
    isOwn: useCake(store, (state) => isOwn(documentOfState(state))),
    title: useCake(store, ({ title, lang }) => textIn(title, lang)),
    isTooLong: useCake(
      store,
      (state) =>
        isComparedTooLong(state.compare) ||
        (!state.isUrlOpen && isTooLongForLink(documentOfState(state))),
    ),
  }
}
