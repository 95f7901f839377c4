// Where every part of the kiosk reports what it threw, and what then happens to the exhibit.
import { type Faults, faultAfter } from './faults'
import type { Kiosk } from './kiosk'
import { createReloadGuard } from './reloadGuard'
import { isAlone } from './session'

export interface FaultDesk {
  /** Counts a fault of a part; answers the ms of the beat from which the part may be made anew. */
  readonly report: (part: string, error: unknown) => number
  /** Begins the page anew where nobody is there and that was not done of late. */
  readonly askReload: (why: string) => boolean
  /** The picture is healthy: where no part is broken either, reloads of before no longer count. */
  readonly settle: (ms: number) => void
}

/** Milliseconds until a part is made anew that would only throw again. */
const PATIENCE_MS = 60_000

const desks = new WeakMap<Kiosk, FaultDesk>()

/** The one desk of a kiosk. */
export function deskOf(kiosk: Kiosk): FaultDesk {
  const known = desks.get(kiosk)
  if (known) return known
  const made = createDesk(kiosk)
  desks.set(kiosk, made)
  return made
}

function createDesk({ beat, log, session }: Kiosk): FaultDesk {
  let faults: Faults = []
  let why = ''
  let isSettled = false
  const openStorage = () => sessionStorage
  const guard = createReloadGuard(openStorage, () => {
    log.note('reload', why)
    location.reload()
  })
  const askReload = (reason: string): boolean => {
    if (!isAlone(session.getState())) return false
    why = reason
    return guard.ask(beat.now().date.getTime())
  }
  return {
    report(part, error) {
      const { ms } = beat.now()
      console.error(error)
      log.note('fault', part)
      const answered = faultAfter(faults, ms)
      faults = answered.faults
      if (answered.answer === 'renew') return ms
      session.getState().send({ kind: 'home', ms })
      if (answered.answer === 'reload') askReload('fault')
      return answered.answer === 'reset' ? ms : ms + PATIENCE_MS
    },
    askReload,
    settle(ms) {
      // A part that was left out may only wait to throw again.
      if (isSettled || faults.some((at) => ms - at < 2 * PATIENCE_MS)) return
      isSettled = true
      guard.clear()
    },
  }
}
