// Whether the panel is open, as the window becomes wider or narrower.
import { useEffect, useState } from 'react'
import { useCake } from '../page/useCake'
import type { CakeStore } from '../state/store'
import { isPanelOpen, leastWidthOf } from './panelRule'

export function usePanelOpen(store: CakeStore): boolean {
  const least = useCake(store, leastWidthOf)
  const [width, setWidth] = useState(() => window.innerWidth)
  useEffect(() => {
    const media = matchMedia(`(min-width: ${least}px)`)
    const listen = () => setWidth(window.innerWidth)
    listen()
    media.addEventListener('change', listen)
    return () => media.removeEventListener('change', listen)
  }, [least])
  return useCake(store, (state) => isPanelOpen(state, width))
}
