// The modes of the exhibit and what leads from one to the next; a pure reducer over milliseconds that only grow.

export type ModeKind = 'attract' | 'awake' | 'asking' | 'night' | 'cleaning'

/** Those in which no visitor acts: what they touch presses nothing. */
export const QUIET_MODES: readonly ModeKind[] = ['attract', 'night', 'cleaning']

export interface Times {
  /** Without a use until it asks, and how long it then waits for an answer. */
  readonly idleSeconds: number
  readonly countdownSeconds: number
}

export interface KioskMode {
  readonly kind: ModeKind
  /** When it began, ms. */
  readonly sinceMs: number
  /** When it was last used, ms; at night: when it was last touched. */
  readonly lastUseMs: number
  /** When the visit began, ms. */
  readonly visitMs: number
  /** When a tour was last told to the visitor, ms. */
  readonly toldMs: number
  /** Palms of late, ms, oldest first. */
  readonly palmsMs: readonly number[]
  /** Until when the visitor is offered to wipe the screen, ms. */
  readonly offeredMs: number
}

/**
 * `touch`: a first contact, which presses nothing. `use`: anything a visitor does. `extend` and `home`:
 * the two answers to the question; `home` also begins anew at any other time. `palm`: a contact that is
 * no finger. `clean`: touch goes off for a while. `release`: on again at once.
 */
type DeedKind = 'touch' | 'use' | 'extend' | 'home' | 'palm' | 'clean' | 'release'

export type KioskEvent =
  | { readonly kind: DeedKind; readonly ms: number }
  | {
      readonly kind: 'beat'
      readonly ms: number
      /** True within the opening hours; always, where nothing is said. */
      readonly isOpen?: boolean
      /** True while a tour plays. */
      readonly isTelling?: boolean
    }

/** Touch is off for this long. */
export const CLEANING_SECONDS = 30
/** As many palms within so many seconds are somebody who wipes. */
export const PALMS_OF_WIPING = 3
export const PALM_SECONDS = 10
/** For how long wiping is offered to a visitor. */
export const OFFER_SECONDS = 15
/** A tour holds the question back no longer than this after the last use, whatever it says of itself. */
export const TOLD_SECONDS_MOST = 600
/** For how long the hours are lit at night after a touch. */
export const NIGHT_LIT_SECONDS = 20

const LONG_AGO = Number.NEGATIVE_INFINITY

const entered = (kind: ModeKind, ms: number): KioskMode => ({
  kind,
  sinceMs: ms,
  lastUseMs: ms,
  visitMs: ms,
  toldMs: LONG_AGO,
  palmsMs: [],
  offeredMs: LONG_AGO,
})

export const BOOT_MODE: KioskMode = entered('attract', 0)

/** From when on idleness counts: the last use, or the end of the tour told since, ms. */
export function idleSinceMs({ lastUseMs, toldMs }: KioskMode): number {
  return Math.max(lastUseMs, Math.min(toldMs, lastUseMs + TOLD_SECONDS_MOST * 1000))
}

/** Seconds until the mode ends by itself, at least 0; null where it does not. */
export function secondsLeft(mode: KioskMode, ms: number, times: Times): number | null {
  const { kind, sinceMs } = mode
  const seconds =
    kind === 'asking' ? times.countdownSeconds : kind === 'cleaning' ? CLEANING_SECONDS : null
  return seconds === null ? null : Math.max(0, seconds - Math.max(0, ms - sinceMs) / 1000)
}

/** True while the visitor is offered to wipe the screen. */
export const isOffered = ({ offeredMs }: KioskMode, ms: number): boolean => ms < offeredMs

/** True while the hours are lit at night. */
export const isLit = ({ kind, sinceMs, lastUseMs }: KioskMode, ms: number): boolean =>
  kind === 'night' && lastUseMs > sinceMs && ms - lastUseMs < NIGHT_LIT_SECONDS * 1000

/** The same object where nothing follows. */
export function modeAfter(mode: KioskMode, event: KioskEvent, times: Times): KioskMode {
  const { ms } = event
  if (event.kind === 'clean') return mode.kind === 'cleaning' ? mode : entered('cleaning', ms)
  if (event.kind === 'palm') return afterPalm(mode, ms)
  switch (mode.kind) {
    case 'attract':
      if (event.kind === 'touch') return entered('awake', ms)
      return event.kind === 'beat' && event.isOpen === false ? entered('night', ms) : mode
    case 'night':
      if (event.kind === 'touch') return { ...mode, lastUseMs: ms }
      return event.kind === 'beat' && event.isOpen !== false ? entered('attract', ms) : mode
    case 'cleaning': {
      const isOver = event.kind === 'beat' && secondsLeft(mode, ms, times) === 0
      return isOver || event.kind === 'release' ? entered('attract', ms) : mode
    }
    case 'asking':
      if (event.kind === 'home') return entered('attract', ms)
      if (event.kind === 'extend') return { ...mode, kind: 'awake', sinceMs: ms, lastUseMs: ms }
      return event.kind === 'beat' && secondsLeft(mode, ms, times) === 0
        ? entered('attract', ms)
        : mode
    case 'awake':
      if (event.kind === 'home') return entered('attract', ms)
      if (event.kind !== 'beat') return event.kind === 'release' ? mode : { ...mode, lastUseMs: ms }
      if (event.isTelling) return afterTelling(mode, ms, times)
      return asked(mode, ms, times)
  }
}

// A tour is heard out, and the limit begins at its end.
function afterTelling(mode: KioskMode, ms: number, times: Times): KioskMode {
  return asked({ ...mode, toldMs: ms }, ms, times)
}

function asked(mode: KioskMode, ms: number, times: Times): KioskMode {
  if (ms - idleSinceMs(mode) < times.idleSeconds * 1000) return mode
  return { ...mode, kind: 'asking', sinceMs: ms }
}

// Wiped before anybody came, touch goes off at once; a visitor is asked.
function afterPalm(mode: KioskMode, ms: number): KioskMode {
  if (mode.kind === 'cleaning') return mode
  const palmsMs = [...mode.palmsMs, ms].filter((at) => ms - at < PALM_SECONDS * 1000)
  if (palmsMs.length < PALMS_OF_WIPING) return { ...mode, palmsMs }
  if (mode.kind === 'attract' || mode.kind === 'night') return entered('cleaning', ms)
  return { ...mode, palmsMs: [], offeredMs: ms + OFFER_SECONDS * 1000 }
}
