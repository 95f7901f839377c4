// What one visitor of the exhibit has around them: the mode, how it is read, and which panel is open.
import { createStore } from 'zustand/vanilla'
import { BOOT_MODE, type KioskEvent, type KioskMode, modeAfter, type Times } from './modes'

/** One panel lies open at a time. */
export type OpenPanel = 'claims' | 'language' | 'presets' | 'home' | 'code' | 'reading'

/** What the visitor sets for themselves, and what a reset puts back. */
export interface Comfort {
  /** Text at 1, 1.3 or 1.6 times its size. */
  readonly textSize: 0 | 1 | 2
  readonly contrast: boolean
  /** Cuts in place of flights, and nothing drifts. */
  readonly quiet: boolean
  readonly open: OpenPanel | null
}

export interface SessionState extends Comfort {
  readonly mode: KioskMode
  /** True while the staff's door stands open. */
  readonly isStaffIn: boolean
  /** Something happened: the mode that follows. */
  readonly send: (event: KioskEvent) => void
  readonly set: (next: Partial<Comfort>) => void
  /** The comfort of the next visitor. */
  readonly clear: () => void
}

/** True while nobody is there: what would take the page away may happen now. */
export const isAlone = ({ mode, isStaffIn }: Pick<SessionState, 'mode' | 'isStaffIn'>): boolean =>
  !isStaffIn && (mode.kind === 'attract' || mode.kind === 'night')

export type SessionStore = ReturnType<typeof createSession>

/** @param times read at every event, so that another configuration is in force at once */
export function createSession(times: () => Times, quiet: () => boolean) {
  const fresh = (): Comfort => ({ textSize: 0, contrast: false, quiet: quiet(), open: null })
  return createStore<SessionState>()((set, get) => ({
    ...fresh(),
    mode: BOOT_MODE,
    isStaffIn: false,
    send(event) {
      const mode = modeAfter(get().mode, event, times())
      if (mode !== get().mode) set({ mode })
    },
    set: (next) => set(next),
    clear: () => set(fresh()),
  }))
}
