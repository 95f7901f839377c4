// The way into the model card and back: where it opens, and what has the focus afterwards.
import { useCallback, useEffect, useState } from 'react'
import type { CakeStore } from '../state/store'

/** Ids of elements. */
interface Door {
  /** Where the card opens; empty for its head. */
  readonly place: string
  /** The button that opened it. */
  readonly opener: string
}

const USUAL: Door = { place: '', opener: 'open-card' }

/** @param covered true while the card lies over the page */
export function useCardDoor(store: CakeStore, covered: boolean) {
  const [door, setDoor] = useState(USUAL)
  useEffect(() => {
    if (!covered) return
    return () => {
      const opener = document.getElementById(door.opener) ?? document.getElementById(USUAL.opener)
      opener?.focus()
      setDoor(USUAL)
    }
  }, [covered, door])
  const openCard = useCallback(
    (place: string, opener: string) => {
      setDoor({ place, opener })
      store.getState().setView('model')
    },
    [store],
  )
  return { place: door.place, openCard }
}
