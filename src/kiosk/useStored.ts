// A value of one of the kiosk's stores in React: renders again only where the value differs.
import { useSyncExternalStore } from 'react'

interface Readable<State> {
  readonly getState: () => State
  readonly subscribe: (listener: () => void) => () => void
}

export function useStored<State, Value>(
  store: Readable<State>,
  pick: (state: State) => Value,
): Value {
  const read = () => pick(store.getState())
  return useSyncExternalStore(store.subscribe, read, read)
}
