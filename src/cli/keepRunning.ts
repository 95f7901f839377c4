// Keeps a program running: starts it again when it ends, later each time that it ends at once, and when it falls silent.

/** A program that was started. */
export interface Running {
  readonly ended: Promise<void>
  readonly end: () => void
}

export interface Surroundings {
  readonly start: () => Running
  /** Milliseconds that only go forward. */
  readonly nowMs: () => number
  readonly pause: (ms: number) => Promise<unknown>
  /** When the program last gave a sign of life, by the same clock. */
  readonly lastSignMs: () => number
  readonly say: (line: string) => void
  readonly signal: AbortSignal
}

/** So long without a sign it is ended: three times what the exhibit takes to ask for its settings. */
export const SILENCE_MS = 15 * 60_000

/** Having lived so long, it is started again at once. */
export const HEALTHY_MS = 5 * 60_000
const LOOK_MS = 1000
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 60_000

/** @param quick how often in a row it ended soon */
export function pauseMs(quick: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (quick - 1))
}

/** Until the signal is given; then the program is ended too. */
export async function keepRunning(around: Surroundings): Promise<void> {
  const { nowMs, pause, say, signal } = around
  let quick = 0
  while (!signal.aborted) {
    const sinceMs = nowMs()
    const how = await oneLife(around, sinceMs)
    if (signal.aborted) return
    quick = nowMs() - sinceMs >= HEALTHY_MS ? 0 : quick + 1
    const waitMs = quick === 0 ? 0 : pauseMs(quick)
    say(`The browser ${how}; it is started again in ${waitMs / 1000} s.`)
    await pause(waitMs)
  }
}

async function oneLife(around: Surroundings, sinceMs: number): Promise<string> {
  const { start, nowMs, pause, lastSignMs, signal } = around
  const program = start()
  let hasEnded = false
  const ended = program.ended.then(() => {
    hasEnded = true
  })
  while (!hasEnded) {
    await Promise.race([ended, pause(LOOK_MS)])
    const isSilent = nowMs() - Math.max(sinceMs, lastSignMs()) >= SILENCE_MS
    if (!hasEnded && (isSilent || signal.aborted)) {
      program.end()
      await ended
      return isSilent ? 'fell silent' : 'was ended'
    }
  }
  return 'ended'
}
