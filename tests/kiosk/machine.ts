// A kiosk without a page, its beat in the test's hand.
import type { Beat, Now } from '../../src/kiosk/beat'
import { DEFAULT_KIOSK_CONFIG } from '../../src/kiosk/config'
import { keepIn } from '../../src/kiosk/kept'
import { createLog } from '../../src/kiosk/log'
import { createSession } from '../../src/kiosk/session'
import { createSettings } from '../../src/kiosk/settings'
import { openStore } from '../state/openStore'
import { memory } from './memory'

/** A beat in the test's hand. */
function handBeat() {
  const listeners = new Set<(now: Now) => void>()
  const clock = { ms: 0 }
  const now = (): Now => ({ ms: clock.ms, date: new Date(2026, 10, 22, 12, 0, 0, clock.ms) })
  const beat: Beat = {
    now,
    listen(heard) {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
    stop: () => listeners.clear(),
  }
  const pass = (seconds: number) => {
    clock.ms += seconds * 1000
    for (const heard of listeners) heard(now())
  }
  return { beat, clock, pass }
}

export function machine() {
  const { store, clock } = openStore()
  const hand = handBeat()
  const log = createLog(
    keepIn(
      () => memory(),
      () => {},
    ),
    () => hand.beat.now().date,
  )
  const settings = createSettings(DEFAULT_KIOSK_CONFIG)
  const session = createSession(
    () => settings.getState().config,
    () => false,
  )
  const kiosk = { store, rest: store.getState(), clock, beat: hand.beat, session, settings, log }
  const send = (kind: 'touch' | 'use' | 'extend' | 'home' | 'beat', atSecond: number) =>
    session.getState().send({ kind, ms: atSecond * 1000 })
  const noted = () => log.read().rows.map(([, kind, detail]) => `${kind} ${detail}`.trim())
  return { ...hand, kiosk, send, noted, state: () => store.getState() }
}
