// Keeps a program running: starts it again when it ends, later each time that it ends at once, and when it falls silent.

/** A program that was started. */
export interface Running {
  /** The code it ended with; null where a signal or an error ended it. */
  readonly ended: Promise<number | null>
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
/** A browser that ends so soon, as if all were well, has handed its page to one that runs already. */
const HANDED_MS = 3000
const HANDED_MOST = 3
const LOOK_MS = 1000
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 60_000

const HANDED_OVER =
  'A browser with this profile runs already and was handed the exhibit: end it, or give another one by --profile.'

/** @param quick how often in a row it ended soon */
export function pauseMs(quick: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (quick - 1))
}

/** Until the signal is given; then the program is ended too. Throws where another one runs in its place. */
export async function keepRunning(around: Surroundings): Promise<void> {
  const { nowMs, pause, say, signal } = around
  let quick = 0
  let handed = 0
  while (!signal.aborted) {
    const sinceMs = nowMs()
    const { how, code } = await oneLife(around, sinceMs)
    if (signal.aborted) return
    const livedMs = nowMs() - sinceMs
    handed = code === 0 && livedMs < HANDED_MS ? handed + 1 : 0
    // Each further start would only open one more window there.
    if (handed === HANDED_MOST) throw new Error(HANDED_OVER)
    quick = livedMs >= HEALTHY_MS ? 0 : quick + 1
    const waitMs = quick === 0 ? 0 : pauseMs(quick)
    say(`The browser ${how}; it is started again in ${waitMs / 1000} s.`)
    await pause(waitMs)
  }
}

interface Life {
  readonly how: string
  readonly code: number | null
}

async function oneLife(around: Surroundings, sinceMs: number): Promise<Life> {
  const { start, nowMs, pause, lastSignMs, signal } = around
  const program = start()
  let hasEnded = false
  let code: number | null = null
  const ended = program.ended.then((by) => {
    hasEnded = true
    code = by
  })
  while (!hasEnded) {
    await Promise.race([ended, pause(LOOK_MS)])
    const isSilent = nowMs() - Math.max(sinceMs, lastSignMs()) >= SILENCE_MS
    if (!hasEnded && (isSilent || signal.aborted)) {
      program.end()
      await ended
      return { how: isSilent ? 'fell silent' : 'was ended', code: null }
    }
  }
  return { how: 'ended', code }
}
