// The settings of an exhibit: what kiosk.json may say, and what holds where it says nothing.
import type { Quality, Theme } from '../look/ids'
import { PRESET_IDS, type PresetId } from '../model/presets'
import type { TourId } from '../show/tours/tours'
import type { Language } from '../words/languages'

export interface KioskConfig {
  readonly languages: readonly Language[]
  readonly idleSeconds: number
  readonly countdownSeconds: number
  readonly tour: TourId
  /** At most six. */
  readonly presets: readonly PresetId[]
  readonly publicUrl: string | null
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
  presets: PRESET_IDS.slice(0, 6),
  publicUrl: null,
  screen: { diagonalInch: 43, distanceM: 1 },
  theme: 'dark',
  quality: 'auto',
  quiet: false,
}
