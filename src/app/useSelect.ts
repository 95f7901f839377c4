// What a touch of the cake chooses: a layer, or nothing.
import { useCallback } from 'react'
import type { LayerId } from '../model/layers'
import type { CakeStore } from '../state/store'

/** Always the same function; during a tour the choice stays what it was. */
export function useSelect(store: CakeStore): (layer: LayerId | null) => void {
  return useCallback(
    (layer) => {
      const { telling, select } = store.getState()
      if (telling === null) select(layer)
    },
    [store],
  )
}
