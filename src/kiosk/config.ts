// The settings of an exhibit: what kiosk.json may say, and what holds where it says nothing.
import type { Quality, Theme } from '../look/ids'
import type { TourId } from '../show/tours/tours'
import type { Language } from '../words/languages'

export interface KioskConfig {
  readonly languages: readonly Language[]
  readonly idleSeconds: number
  readonly countdownSeconds: number
  readonly tour: TourId
  readonly screen: { readonly diagonalInch: number; readonly distanceM: number }
  readonly theme: Theme
  readonly quality: Quality
  readonly quiet: boolean
}

export const DEFAULT_KIOSK_CONFIG: KioskConfig = {
  languages: ['en'],
  idleSeconds: 60,
  countdownSeconds: 20,
  tour: 'attract',
  screen: { diagonalInch: 43, distanceM: 1 },
  theme: 'dark',
  quality: 'auto',
  quiet: false,
}
