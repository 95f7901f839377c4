// Opens a store as the page would, for the tests of the state.
import { readAddress } from '../../src/state/address'
import { type CakeState, shownYear } from '../../src/state/cakeState'
import { createCakeStore } from '../../src/state/store'

/** A store opened from an address, with the clock in the test's hand. */
export function openStore(search = '?year=2032', motion = () => true) {
  const clock = { second: 0 }
  const { value, problems } = readAddress(search)
  const store = createCakeStore(clock, value, problems, motion)
  const at = (second: number) => {
    clock.second = second
    return shownYear(store.getState(), second)
  }
  return { clock, store, at }
}

/** What claims replace in the store. */
export function touchedOf(state: CakeState) {
  const { scenario, measure, explode, slice, signs, selected, compare, playback } = state
  return { scenario, measure, explode, slice, signs, selected, compare, playback }
}
