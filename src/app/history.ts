// The browser's back and forward between the cake, the model card and a tour.
import { readAddress, writeAddress } from '../state/address'
import { addressOf } from '../state/cakeState'
import type { CakeStore } from '../state/store'

/** The address of what is shown but for the tour, which has no year that plays. */
function bareAddress(store: CakeStore): string {
  const search = writeAddress(addressOf({ ...store.getState(), telling: null }, 0))
  return `${location.pathname}${search}${location.hash}`
}

/** To be called before the address is kept: the entry it then rewrites is the new one. */
export function keepHistory(store: CakeStore): void {
  let goingBack = false
  const push = () => {
    if (!goingBack) history.pushState(null, '', location.href)
  }
  store.subscribe(({ view }) => view, push)
  store.subscribe(
    ({ telling }) => telling === null,
    (isOver) => {
      if (goingBack) return
      // What is awaited of the address would leave a tour in an entry that has none.
      const bare = bareAddress(store)
      if (!isOver) history.replaceState(null, '', bare)
      history.pushState(null, '', bare)
    },
  )
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
