// Counts visits and how long they last, and the layers that are chosen, be it on the cake or beside it.
import type { CakeState } from '../state/cakeState'
import type { Kiosk } from './kiosk'
import type { SessionState } from './session'

interface Visit {
  readonly beganMs: number
  /** Rows of the log by the staff when it began. */
  readonly staff: number
}

const MS_PER_SECOND = 1000

/** Counts until the answer is called; all else that visitors do is noted where they do it. */
export function countVisits({ store, session, log }: Kiosk): () => void {
  let visit: Visit | null = null
  let lastUseMs = 0
  const staffRows = () => log.read().rows.filter(([, kind]) => kind === 'staff').length
  const end = ({ beganMs, staff }: Visit) => {
    visit = null
    log.note('reset')
    const seconds = Math.max(0, Math.round((lastUseMs - beganMs) / MS_PER_SECOND))
    // The staff are no visitors.
    if (staffRows() <= staff) log.note('session', String(seconds))
  }
  const ofSession = ({ mode }: SessionState, before: SessionState) => {
    if (mode.kind === 'awake') {
      visit ??= { beganMs: mode.sinceMs, staff: staffRows() }
      lastUseMs = mode.lastUseMs
      if (before.mode.kind === 'asking') log.note('extend')
    }
    if ((mode.kind === 'attract' || mode.kind === 'night') && visit !== null) end(visit)
  }
  const ofStore = (now: CakeState, before: CakeState) => {
    const isChosen = now.selected !== before.selected && now.selected !== null
    // What a tour or a claim brings with it nobody chose.
    const isTold = now.telling !== before.telling || now.claim !== before.claim
    if (visit !== null && isChosen && !isTold) log.note('layer', now.selected)
  }
  const stops = [session.subscribe(ofSession), store.subscribe(ofStore)]
  return () => {
    for (const stop of stops) stop()
  }
}
