// Which panel lies open, one at a time: what was asked for, else the claim told, else the chosen layer.
import type { LayerId } from '../../model/layers'
import type { ClaimId } from '../../show/claims'
import type { Kiosk } from '../kiosk'
import type { OpenPanel } from '../session'

export type Panel = OpenPanel | 'claim' | 'layer'

export function panelOf(
  open: OpenPanel | null,
  claim: ClaimId | null,
  selected: LayerId | null,
): Panel | null {
  if (open !== null) return open
  if (claim !== null) return 'claim'
  return selected === null ? null : 'layer'
}

const openOf = ({ session, store }: Kiosk): Panel | null => {
  const { claim, selected } = store.getState()
  return panelOf(session.getState().open, claim, selected)
}

/** Closes what lies open, and what it was opened for. */
export function closePanel(kiosk: Kiosk): void {
  const { store, session } = kiosk
  const panel = openOf(kiosk)
  if (panel === null) return
  if (panel === 'claim') store.getState().openClaim(null)
  else if (panel === 'layer') store.getState().select(null)
  else session.getState().set({ open: null })
}

/** What is chosen on the cake takes the place of the panel that lies open; answers how to stop. */
export function keepOnePanel(kiosk: Kiosk): () => void {
  const { store, session } = kiosk
  const clear = () => {
    if (session.getState().open !== null) session.getState().set({ open: null })
  }
  const stops = [
    store.subscribe(
      (state) => state.selected,
      (selected) => {
        if (selected === null) return
        clear()
        if (store.getState().claim === null) return
        store.getState().openClaim(null)
        store.getState().select(selected)
      },
    ),
    store.subscribe(
      (state) => state.claim,
      (claim) => {
        if (claim !== null) clear()
      },
    ),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
