// Keeps the screen from going dark by itself; asked for again whenever it was taken away.
import type { Beat } from '../beat'

/** A lock that was refused is asked for again after this time, ms. */
const AGAIN_MS = 30_000

/** Answers how to let go; silent where the browser has none. */
export function keepAwake(beat: Beat): () => void {
  const locks: WakeLock | undefined = navigator.wakeLock
  let held: WakeLockSentinel | null = null
  let askedMs = Number.NEGATIVE_INFINITY
  let isWanted = true
  const lost = () => {
    held = null
  }
  const ask = async () => {
    try {
      const lock = await locks.request('screen')
      lock.addEventListener('release', lost, { once: true })
      held = lock
      if (!isWanted) await lock.release()
    } catch {
      // Refused: the page is hidden, or not served as it must be.
    }
  }
  const askIfLost = (ms: number) => {
    if (held !== null || document.visibilityState !== 'visible' || ms - askedMs < AGAIN_MS) return
    askedMs = ms
    void ask()
  }
  if (locks === undefined) return () => {}
  const seen = () => {
    askedMs = Number.NEGATIVE_INFINITY
    askIfLost(beat.now().ms)
  }
  document.addEventListener('visibilitychange', seen)
  const stopBeats = beat.listen(({ ms }) => askIfLost(ms))
  seen()
  return () => {
    isWanted = false
    stopBeats()
    document.removeEventListener('visibilitychange', seen)
    void held?.release()
  }
}
