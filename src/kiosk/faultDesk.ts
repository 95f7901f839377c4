// Where every part of the kiosk reports what it threw, and what then happens to the exhibit.
import { type Faults, faultAfter } from './faults'
import type { Kiosk } from './kiosk'
import { createReloadGuard, type ReloadGuard } from './reloadGuard'

export interface FaultDesk {
  /** Counts a fault of a part; answers the ms of the beat from which the part may be made anew. */
  readonly report: (part: string, error: unknown) => number
  /** Begins the page anew where nobody is there and that was not done of late. */
  readonly askReload: (why: string) => boolean
  /** The picture is healthy: reloads of before no longer count. */
  readonly settle: () => void
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
  const guard: ReloadGuard = createReloadGuard(sessionStorage, () => {
    log.note('reload', why)
    location.reload()
  })
  const isAlone = () => ['attract', 'night'].includes(session.getState().mode.kind)
  const reload = (reason: string): boolean => {
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
      if (answered.answer === 'reload') reload('fault')
      return answered.answer === 'reset' ? ms : ms + PATIENCE_MS
    },
    askReload: (reason) => isAlone() && reload(reason),
    settle: guard.clear,
  }
}
