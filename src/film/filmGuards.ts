// What the page does while it records: one recording at a time, a screen that stays on, a question before leaving.

const LOCK = 'five-layer-cake-film'

/** Does the work, unless another page of this origin records; false where it does. */
export async function alone(work: () => Promise<void>): Promise<boolean> {
  // Absent on pages that came over an open line.
  const locks = navigator.locks as LockManager | undefined
  if (locks === undefined) {
    await work()
    return true
  }
  return locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return false
    await work()
    return true
  })
}

/** Keeps page and screen; gives both free when the answer is called. */
export function keepAwake(): () => void {
  let isOver = false
  let sentinel: WakeLockSentinel | null = null
  // The browser takes it back whenever the page is hidden.
  const wake = async () => {
    try {
      if (document.visibilityState !== 'visible' || isOver) return
      sentinel = (await navigator.wakeLock?.request('screen')) ?? null
      if (isOver) await sentinel?.release()
    } catch {
      // A screen may go dark; the recording goes on.
    }
  }
  const stay = (event: BeforeUnloadEvent) => event.preventDefault()
  void wake()
  document.addEventListener('visibilitychange', wake)
  window.addEventListener('beforeunload', stay)
  return () => {
    isOver = true
    document.removeEventListener('visibilitychange', wake)
    window.removeEventListener('beforeunload', stay)
    void sentinel?.release().catch(() => {})
  }
}

/** What this browser lacks for films. */
export function lackingHere(): { readonly disk: boolean; readonly video: boolean } {
  const storage = navigator.storage as StorageManager | undefined
  const hasDisk =
    typeof storage?.getDirectory === 'function' &&
    typeof FileSystemFileHandle === 'function' &&
    'createWritable' in FileSystemFileHandle.prototype
  return { disk: !hasDisk, video: !('VideoEncoder' in window) }
}
