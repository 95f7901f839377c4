// The ladder back to the picture after its graphics were lost: when a new canvas is tried, and when the page begins anew.

/** Seconds until the next try, one after the other; the last one is longer than the two minutes for which Chromium refuses. */
export const WAITS_SECONDS = [0.3, 2, 10, 30, 60, 130] as const

/** Seconds of an unbroken picture after which the ladder begins at its foot again. */
export const HEALTHY_SECONDS = 60

/** Seconds for which a canvas is awaited that was granted. */
export const PATIENCE_SECONDS = 60

/** The most that one beat of waiting for a canvas counts for, ms: a machine that slept drew nothing. */
const LONGEST_BEAT_MS = 1000

/** Losses in a row that are borne while a try is granted at once each time; then the waits grow all the same. */
export const BORNE_LOSSES = 24

const LAST = WAITS_SECONDS.length - 1

export interface Recovery {
  /** A picture is drawn, a try is awaited, or a new canvas is on its way. */
  readonly kind: 'whole' | 'waiting' | 'trying'
  /** Place in WAITS_SECONDS of the next wait. */
  readonly rung: number
  /** Losses since the picture was last healthy. */
  readonly losses: number
  /** When the present kind began, and when the next try is due. */
  readonly sinceMs: number
  readonly dueMs: number
  /** The last beat of a canvas that has not drawn yet, and how long it was awaited, by beats. */
  readonly beatMs: number
  readonly awaitedMs: number
  /** True where the last canvas that was granted never drew. */
  readonly futile: boolean
}

export type RecoveryEvent =
  /** The graphics were lost, or the picture broke off; also where there are none at the start. */
  | { readonly kind: 'lost'; readonly ms: number }
  /** A throwaway context was asked for: given, or refused. */
  | { readonly kind: 'probed'; readonly ms: number; readonly given: boolean }
  /** A frame of a new canvas stands on the screen. */
  | { readonly kind: 'drawn'; readonly ms: number }
  | { readonly kind: 'beat'; readonly ms: number }

export const wholeAt = (ms: number): Recovery => ({
  kind: 'whole',
  rung: 0,
  losses: 0,
  sinceMs: ms,
  dueMs: ms,
  beatMs: ms,
  awaitedMs: 0,
  futile: false,
})

const secondsSince = (from: number, ms: number): number => (ms - from) / 1000

/** Waits for the next try; the rung is that of the wait after it, one beyond the last once that was begun. */
function waitFrom(before: Recovery, ms: number, rung: number, losses: number): Recovery {
  const wait = WAITS_SECONDS[Math.min(rung, LAST)] ?? 0
  return {
    ...before,
    kind: 'waiting',
    rung: Math.min(rung + 1, LAST + 1),
    losses,
    sinceMs: ms,
    dueMs: ms + wait * 1000,
    futile: before.kind === 'trying' || before.futile,
  }
}

function afterLoss(before: Recovery, ms: number): Recovery {
  if (before.kind === 'waiting') return before
  const losses = before.losses + 1
  // A canvas that never drew was refused after all.
  if (before.kind === 'trying') return waitFrom(before, ms, Math.max(1, before.rung), losses)
  if (losses > BORNE_LOSSES) return waitFrom(before, ms, before.rung, losses)
  const isFirst = losses === 1
  return {
    ...before,
    kind: 'waiting',
    losses,
    sinceMs: ms,
    dueMs: isFirst ? ms : ms + WAITS_SECONDS[0] * 1000,
  }
}

/** The state after an event; the same object where nothing changes. */
export function recoveryAfter(before: Recovery, event: RecoveryEvent): Recovery {
  const { ms } = event
  switch (event.kind) {
    case 'lost':
      return afterLoss(before, ms)
    case 'probed':
      if (before.kind !== 'waiting') return before
      return event.given
        ? { ...before, kind: 'trying', sinceMs: ms, beatMs: ms, awaitedMs: 0 }
        : waitFrom(before, ms, before.rung, before.losses)
    case 'drawn':
      return before.kind === 'trying'
        ? { ...before, kind: 'whole', sinceMs: ms, futile: false }
        : before
    default:
      return afterBeat(before, ms)
  }
}

/** True once the picture has been unbroken for long enough. */
export const isHealthy = ({ kind, sinceMs }: Recovery, ms: number): boolean =>
  kind === 'whole' && secondsSince(sinceMs, ms) >= HEALTHY_SECONDS

function afterBeat(before: Recovery, ms: number): Recovery {
  if (isHealthy(before, ms) && before.losses + before.rung > 0) return wholeAt(ms)
  if (before.kind !== 'trying') return before
  const awaitedMs = before.awaitedMs + Math.min(LONGEST_BEAT_MS, ms - before.beatMs)
  const now = { ...before, awaitedMs, beatMs: ms }
  // A canvas that has not drawn in all this time never will.
  return awaitedMs >= PATIENCE_SECONDS * 1000 ? afterLoss(now, ms) : now
}

/** True where only a new page can help: the last wait has gone by, and a try was answered so. */
export const isLost = ({ rung, futile }: Recovery, given: boolean): boolean =>
  rung > LAST && (futile || !given)

/** True where a throwaway context should be asked for now. */
export const isTryDue = (recovery: Recovery, ms: number): boolean =>
  recovery.kind === 'waiting' && ms >= recovery.dueMs
