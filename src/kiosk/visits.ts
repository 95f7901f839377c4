// Counts what visitors do: what they choose, by watching the stores, and how long they stay.
import type { LeverId } from '../model/levers'
import type { CakeState } from '../state/cakeState'
import type { Kiosk } from './kiosk'
import type { LogKind } from './logKinds'
import type { SessionState } from './session'

interface Visit {
  readonly beganMs: number
  /** What is counted once in a visit was counted. */
  readonly counted: Set<string>
  /** Rows of the log by the staff when it began. */
  readonly staff: number
}

const MS_PER_SECOND = 1000

/** Counts until the answer is called. */
export function countVisits({ store, session, log }: Kiosk): () => void {
  let visit: Visit | null = null
  let lastUseMs = 0
  const staffRows = () => log.read().rows.filter(([, kind]) => kind === 'staff').length
  const once = (kind: LogKind, detail = '') => {
    const name = `${kind} ${detail}`
    if (visit === null || visit.counted.has(name)) return
    visit.counted.add(name)
    log.note(kind, detail)
  }
  const end = () => {
    if (visit === null) return
    log.note('reset')
    const seconds = Math.max(0, Math.round((lastUseMs - visit.beganMs) / MS_PER_SECOND))
    // The staff are no visitors.
    if (staffRows() <= visit.staff) log.note('session', String(seconds))
    visit = null
  }
  const ofSession = (now: SessionState, before: SessionState) => {
    const { mode } = now
    const { kind } = before.mode
    if (mode.kind === 'awake') {
      visit ??= { beganMs: mode.sinceMs, counted: new Set(), staff: staffRows() }
      lastUseMs = mode.lastUseMs
    }
    if (mode.kind === 'attract' || mode.kind === 'night') {
      if (kind === 'awake' && mode.kind === 'attract' && visit !== null) log.note('home')
      end()
    }
    if (visit === null) return
    if (kind === 'asking' && mode.kind === 'awake') log.note('extend')
    if (now.textSize !== before.textSize) log.note('size', String(now.textSize))
    if (now.contrast !== before.contrast) log.note('contrast', String(now.contrast))
    if (now.quiet !== before.quiet) log.note('quiet', String(now.quiet))
  }
  const ofStore = (now: CakeState, before: CakeState) => {
    if (visit === null || now.telling !== before.telling) return
    if (now.lang !== before.lang) log.note('language', now.lang)
    if (now.selected !== before.selected && now.selected !== null) log.note('layer', now.selected)
    if (now.claim !== before.claim && now.claim !== null) log.note('claim', String(now.claim))
    if (now.claim !== before.claim) return
    const [{ preset, levers }, old] = [now.scenario, before.scenario]
    if (preset !== old.preset) log.note('preset', preset)
    else if (levers !== old.levers)
      for (const id of Object.keys(levers) as LeverId[])
        if (levers[id] !== old.levers[id]) once('lever', id)
    const isYearSet = now.playback !== before.playback && now.playback.kind === 'still'
    if (isYearSet && now.scenario === before.scenario) once('year')
  }
  const stops = [session.subscribe(ofSession), store.subscribe(ofStore)]
  return () => {
    for (const stop of stops) stop()
  }
}
