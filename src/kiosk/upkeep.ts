// What goes on behind the exhibit on every beat: the log is stored, the settings are asked for anew.
import type { Kiosk } from './kiosk'
import { isAlone } from './session'
import type { LoadedSettings } from './settings'
import { countVisits } from './visits'

const ASKED_EVERY_MS = 5 * 60_000

/**
 * Keeps log and settings up until the answer is called.
 * @param reload opens the page anew: only while nobody is there, with another config in force
 */
export function keepUp(
  kiosk: Kiosk,
  refresh: LoadedSettings['refresh'],
  reload: () => void,
): () => void {
  const { beat, session, log } = kiosk
  let askedMs = beat.now().ms
  let isAsking = false
  let isWaiting = false
  const ask = async () => {
    isAsking = true
    isWaiting = (await refresh()) !== null
    isAsking = false
    // The server has just answered, so that it will again.
    if (!isWaiting || !isAlone(session.getState())) return
    log.note('reload', 'config')
    reload()
  }
  const stopListening = beat.listen(({ ms }) => {
    log.tend(ms)
    const isTime = ms - askedMs >= ASKED_EVERY_MS
    if (isAsking || !(isTime || (isWaiting && isAlone(session.getState())))) return
    askedMs = ms
    void ask()
  })
  const stopCounting = countVisits(kiosk)
  return () => {
    stopListening()
    stopCounting()
  }
}
