// The browser's back and forward between the cake, the model card and a tour.
import { readAddress } from '../state/address'
import type { CakeStore } from '../state/store'

/** To be called before the address is kept: the entry it then rewrites is the new one. */
export function keepHistory(store: CakeStore): void {
  let goingBack = false
  const push = () => {
    if (!goingBack) history.pushState(null, '', location.href)
  }
  store.subscribe(({ view }) => view, push)
  store.subscribe(({ telling }) => telling === null, push)
  window.addEventListener('popstate', () => {
    goingBack = true
    const { view, tour, at } = readAddress(location.search).value
    const { telling, setView, tellTour, apply } = store.getState()
    setView(view)
    if (tour === null) tellTour(null)
    else if (tour !== telling?.id) apply({ tour, at })
    goingBack = false
  })
}
