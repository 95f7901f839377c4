// The modes of the exhibit and what leads from one to the next; a pure reducer.

export interface Times {
  readonly idleSeconds: number
  readonly countdownSeconds: number
}

export interface KioskMode {
  readonly kind: 'attract' | 'awake' | 'asking' | 'night' | 'cleaning'
  /** When it began, and when it was last used, by the beat. */
  readonly sinceMs: number
  readonly lastUseMs: number
}

export interface KioskEvent {
  readonly kind: 'touch' | 'use' | 'extend' | 'home' | 'beat'
  readonly ms: number
}

export const BOOT_MODE: KioskMode = { kind: 'attract', sinceMs: 0, lastUseMs: 0 }

export function modeAfter(mode: KioskMode, { kind, ms }: KioskEvent, times: Times): KioskMode {
  const enter = (next: KioskMode['kind']): KioskMode => ({ kind: next, sinceMs: ms, lastUseMs: ms })
  if (mode.kind === 'attract') return kind === 'touch' ? enter('awake') : mode
  if (kind === 'home') return enter('attract')
  if (mode.kind === 'asking') {
    if (kind === 'extend') return enter('awake')
    return ms - mode.sinceMs >= times.countdownSeconds * 1000 ? enter('attract') : mode
  }
  if (kind !== 'beat') return { ...mode, lastUseMs: ms }
  return ms - mode.lastUseMs >= times.idleSeconds * 1000 ? enter('asking') : mode
}
