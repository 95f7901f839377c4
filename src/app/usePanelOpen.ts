// Whether the panel is open: as the person chose, else where the window has room for it.
import { useEffect, useState } from 'react'
import { useCake } from '../page/useCake'
import type { CakeStore } from '../state/store'

/** Width from which the panel is open unless the person closed it, alone and beside the charts, CSS px. */
export const WIDE = 1024
const WIDE_WITH_CHARTS = 1440

export function usePanelOpen(store: CakeStore): boolean {
  const panel = useCake(store, (state) => state.panel)
  const least = useCake(store, (state) => (state.charts ? WIDE_WITH_CHARTS : WIDE))
  const [width, setWidth] = useState(() => window.innerWidth)
  useEffect(() => {
    const media = matchMedia(`(min-width: ${least}px)`)
    const listen = () => setWidth(window.innerWidth)
    listen()
    media.addEventListener('change', listen)
    return () => media.removeEventListener('change', listen)
  }, [least])
  return panel ?? width >= least
}
