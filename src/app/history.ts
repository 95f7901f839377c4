// The browser's back and forward between the cake and the model card.
import { readAddress } from '../state/address'
import type { CakeStore } from '../state/store'

/** To be called before the address is kept: the entry it then rewrites is the new one. */
export function keepHistory(store: CakeStore): void {
  let goingBack = false
  store.subscribe(
    ({ view }) => view,
    () => {
      if (!goingBack) history.pushState(null, '', location.href)
    },
  )
  window.addEventListener('popstate', () => {
    goingBack = true
    store.getState().setView(readAddress(location.search).value.view)
    goingBack = false
  })
}
