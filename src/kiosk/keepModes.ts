// Sends the beats to the reducer of the modes, notes what it decides, and reloads the page at night.

import { isOpenAt } from './hours'
import type { Kiosk } from './kiosk'
import { exhibitDay, reloadDue } from './nightReload'
import { isAlone } from './session'

/** After a night in which the page could not be had, it is asked for again this much later, ms. */
const ASKED_AGAIN_MS = 600_000

export interface ModePorts {
  /** Loads the page anew. */
  readonly reload: () => void
  /** True where the page would come, from its server or from what is kept of it. */
  readonly isThere: () => Promise<boolean>
}

/** Keeps the modes going until the answer is called. */
export function keepModes(kiosk: Kiosk, { reload, isThere }: ModePorts): () => void {
  const { beat, session, settings, store, log } = kiosk
  const loaded = beat.now().date
  let askedMs = Number.NEGATIVE_INFINITY
  let reloading = false

  const reloadIfDue = async (ms: number, date: Date) => {
    const { reloadAt } = settings.getState().config
    if (reloading || reloadAt === null || ms - askedMs < ASKED_AGAIN_MS) return
    const isDue = () =>
      isAlone(session.getState()) && reloadDue(date, exhibitDay(loaded, reloadAt), reloadAt)
    if (!isDue()) return
    askedMs = ms
    // A page that does not come would leave the browser's own error on the screen.
    if (!(await isThere()) || !isDue()) return
    reloading = true
    log.note('reload', 'night')
    reload()
  }

  const stopBeats = beat.listen(({ ms, date }) => {
    const { telling } = store.getState()
    const isOpen = isOpenAt(settings.getState().config.hours, date)
    const isTelling = telling !== null && telling.since !== null && !telling.tour.loops
    session.getState().send({ kind: 'beat', ms, isOpen, isTelling })
    void reloadIfDue(ms, date)
  })
  const stopNotes = session.subscribe(({ mode }, { mode: before }) => {
    if (mode.kind === 'cleaning' && before.kind !== 'cleaning') log.note('cleaning')
  })
  return () => {
    stopBeats()
    stopNotes()
  }
}
