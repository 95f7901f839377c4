// A value of the store in React: renders again only where the value differs.
import { useSyncExternalStore } from 'react'
import type { CakeState } from '../state/cakeState'
import type { CakeStore } from '../state/store'

export const useCake = <Value>(store: CakeStore, pick: (state: CakeState) => Value): Value =>
  useSyncExternalStore(store.subscribe, () => pick(store.getState()))
