// How long a wrong PIN keeps the next one waiting: 2 s, then twice as long each time, at most a minute.

export interface PinLock {
  /** Wrong PINs in a row. */
  readonly wrong: number
  /** Until when none is taken, ms of the date. */
  readonly untilMs: number
}

export const OPEN_LOCK: PinLock = { wrong: 0, untilMs: 0 }

const FIRST_SECONDS = 2
const MOST_SECONDS = 60
const MS_PER_SECOND = 1000

export function lockAfterWrong({ wrong }: PinLock, dateMs: number): PinLock {
  const seconds = Math.min(MOST_SECONDS, FIRST_SECONDS * 2 ** wrong)
  return { wrong: wrong + 1, untilMs: dateMs + seconds * MS_PER_SECOND }
}

/** Seconds that are left to wait; a clock that was set back keeps nobody out for longer than the most. */
export function secondsLocked({ untilMs }: PinLock, dateMs: number): number {
  const seconds = Math.ceil((untilMs - dateMs) / MS_PER_SECOND)
  return Math.max(0, Math.min(MOST_SECONDS, seconds))
}

/** As it was written; an open one where that is none. */
export function readLock(text: string | null): PinLock {
  const [wrong, untilMs] = (text ?? '').split(' ').map(Number)
  const isLock = Number.isSafeInteger(wrong) && Number.isSafeInteger(untilMs)
  return isLock ? { wrong: Math.max(0, wrong ?? 0), untilMs: untilMs ?? 0 } : OPEN_LOCK
}

export function writeLock({ wrong, untilMs }: PinLock): string {
  return `${wrong} ${Math.round(untilMs)}`
}
