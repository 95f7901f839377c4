// The whole address of what is shown now, as it is copied and given on.
import { writeAddress } from '../state/address'
import { addressOf } from '../state/cakeState'
import type { Opening } from './opening'

export function linkOf({ store, clock }: Opening): string {
  const search = writeAddress(addressOf(store.getState(), clock.second))
  return `${location.origin}${location.pathname}${search}`
}
