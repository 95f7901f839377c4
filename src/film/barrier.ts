// The ready barrier: who still fetches or builds what a frame needs holds it, by a name.

export interface Barrier {
  /** Holds the next frame; answers what lets go, once. */
  readonly hold: (name: string) => () => void
  /** Who holds it now, the longest first. */
  readonly holders: () => readonly string[]
  /** Resolves when somebody lets go the next time. */
  readonly changed: () => Promise<void>
}

export function createBarrier(): Barrier {
  const holds = new Map<symbol, string>()
  let waiting: (() => void)[] = []
  return {
    hold(name) {
      const key = Symbol(name)
      holds.set(key, name)
      return () => {
        if (!holds.delete(key)) return
        const told = waiting
        waiting = []
        for (const tell of told) tell()
      }
    },
    holders: () => [...holds.values()],
    changed: () => new Promise((resolve) => waiting.push(resolve)),
  }
}

/** The part of a clock that waiting needs. */
export interface Patience {
  /** Milliseconds, only growing. */
  readonly now: () => number
  /** Resolves after so many milliseconds, or at once when the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
}

/** Waits until nobody holds the barrier; answers who still did when patience ended, or the signal. */
export async function untilReady(
  barrier: Barrier,
  patienceMs: number,
  clock: Patience,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const until = clock.now() + patienceMs
  while (barrier.holders().length > 0) {
    const left = until - clock.now()
    if (left <= 0 || signal.aborted) return barrier.holders()
    const over = new AbortController()
    const either = AbortSignal.any([signal, over.signal])
    await Promise.race([barrier.changed(), clock.wait(left, either)])
    over.abort()
  }
  return []
}
