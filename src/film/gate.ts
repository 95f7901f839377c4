// Pause and cancel: what a recording waits at between two frames, and what ends its waiting.

export interface Gate {
  readonly pause: () => void
  readonly resume: () => void
  readonly isPaused: () => boolean
  /** Resolves at once while open, else when it is opened; rejects when the signal aborts. */
  readonly passed: (signal: AbortSignal) => Promise<void>
}

export function createGate(): Gate {
  let closed: { readonly opened: Promise<void>; readonly open: () => void } | null = null
  return {
    pause() {
      if (closed) return
      let open = () => {}
      const opened = new Promise<void>((resolve) => {
        open = resolve
      })
      closed = { opened, open }
    },
    resume() {
      closed?.open()
      closed = null
    },
    isPaused: () => closed !== null,
    async passed(signal) {
      signal.throwIfAborted()
      while (closed) await unlessAborted(closed.opened, signal)
    },
  }
}

/** The promise, unless the signal aborts first: then it rejects with the reason. */
export async function unlessAborted<Value>(
  promise: Promise<Value>,
  signal: AbortSignal,
): Promise<Value> {
  let stop = () => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
  })
  try {
    return await Promise.race([promise, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
