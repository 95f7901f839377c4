// The settings in force, and what was wrong with those that are not.
import { createStore } from 'zustand/vanilla'
import type { Problem } from '../state/problem'
import type { KioskConfig } from './config'

export interface Settings {
  readonly config: KioskConfig
  readonly problems: readonly Problem[]
}

export type SettingsStore = ReturnType<typeof createSettings>

export const createSettings = (config: KioskConfig) =>
  createStore<Settings>()(() => ({ config, problems: [] }))
