// Where the focus goes when the card that holds it is taken away: to the button of its layer.
import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { LayerId } from '../../model/layers'
import { buttonOf } from './LayerList'

/** What the card is given as its ref. */
export function useFocusBack(layer: LayerId): RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null)
  const shown = useRef(layer)
  shown.current = layer
  useLayoutEffect(() => {
    const element = card.current
    // Called before the element goes, while it still has the focus in it.
    return () => {
      if (element?.contains(document.activeElement))
        document.getElementById(buttonOf(shown.current))?.focus()
    }
  }, [])
  return card
}
