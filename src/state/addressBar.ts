// Keeps the address of the page in step with the store, and out of the way while the year moves.
import { writeAddress } from './address'
import { addressOf, type CakeState } from './cakeState'
import type { CakeStore } from './store'

/** Browsers complain of more address changes than this, milliseconds between two. */
const PAUSE_MS = 250

/**
 * Calls `write` with the query text after an edit: at once, then at most every quarter second, the
 * last one always. Waits while the year plays or glides. Answers how to stop.
 */
export function keepAddress(store: CakeStore, write: (search: string) => void): () => void {
  let written = searchOf(store)
  let timer: ReturnType<typeof setTimeout> | undefined

  function keep(): void {
    if (timer !== undefined || isMoving(store.getState())) return
    const search = searchOf(store)
    if (search === written) return
    written = search
    write(search)
    timer = setTimeout(() => {
      timer = undefined
      keep()
    }, PAUSE_MS)
  }

  const unsubscribe = store.subscribe(keep)
  return () => {
    unsubscribe()
    clearTimeout(timer)
  }
}

const isMoving = ({ playback, telling }: CakeState): boolean =>
  playback.kind !== 'still' || (telling?.since ?? null) !== null

// Only still states are written, and their year does not depend on the second.
function searchOf(store: CakeStore): string {
  return writeAddress(addressOf(store.getState(), 0))
}
