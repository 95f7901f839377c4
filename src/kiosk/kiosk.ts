// What the parts of the kiosk share: the product's store, the visitor's session, settings, beat and log.
import type { Second } from '../show/playback'
import type { CakeState } from '../state/cakeState'
import type { CakeStore } from '../state/store'
import type { Beat } from './beat'
import type { Log } from './log'
import type { SessionStore } from './session'
import type { SettingsStore } from './settings'

export interface Kiosk {
  readonly store: CakeStore
  /** What every visitor finds: the store once the scenario of the address is there. */
  readonly rest: CakeState
  readonly clock: { readonly second: Second }
  readonly beat: Beat
  readonly session: SessionStore
  readonly settings: SettingsStore
  readonly log: Log
}
