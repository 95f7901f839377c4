// A value of the store in React: renders again only where the value differs.
import { useSyncExternalStore } from 'react'
import type { CakeState } from '../state/cakeState'
import type { CakeStore } from '../state/store'

export function useCake<Value>(store: CakeStore, pick: (state: CakeState) => Value): Value {
  const read = () => pick(store.getState())
  return useSyncExternalStore(store.subscribe, read, read)
}
