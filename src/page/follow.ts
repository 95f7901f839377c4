// Parts of the page that follow the store by themselves, without React.
import type { CakeState } from '../state/cakeState'
import type { CakeStore } from '../state/store'

export interface Control {
  readonly element: HTMLElement
  /** Ends its following of the store. */
  readonly stop: () => void
}

/** Writes a value of the state, now and whenever it differs; answers how to stop. */
export function follow<Value>(
  store: CakeStore,
  pick: (state: CakeState) => Value,
  write: (value: Value) => void,
  equalityFn: (one: Value, other: Value) => boolean = Object.is,
): () => void {
  return store.subscribe(pick, write, { equalityFn, fireImmediately: true })
}

/** An element with the controls in it, which stop together. */
export function joined(element: HTMLElement, controls: readonly Control[]): Control {
  return {
    element,
    stop() {
      for (const { stop } of controls) stop()
    },
  }
}
