// The ten presets: named scenarios, each a list of dated changes to the baseline.

import { LEVERS } from './levers'
import type { Parameters } from './parameters'
import { TODAY, type Year } from './time'

/** A change of parameters, in force at states with `from` <= year < `until`. */
export interface Change {
  /** First year in force. */
  readonly from: Year
  /** First year no longer in force; absent for ever. */
  readonly until?: Year
  /** Values that replace what is in force, each in its own unit. */
  readonly set?: Partial<Parameters>
  /** Factors on what is in force, applied after `set`. */
  readonly multiply?: Partial<Parameters>
}

/** The release of a strong open model. */
export interface Release {
  /** Year of the release. */
  readonly year: Year
  /** Strength; 1 is the release of the parameter table, its effects are linear in it. */
  readonly strength: number
}

export interface Preset {
  /** Dated changes, later ones win. */
  readonly changes: readonly Change[]
  /** The open release, if there is one. */
  readonly release?: Release
}

// Chip efficiency after the breakthrough over the usual one, both in times a year.
const BREAKTHROUGH = 1.8 / 1.4

export const PRESETS = {
  baseline: { changes: [] },
  'energy-wall': {
    changes: [{ from: TODAY, set: { gridCeilingGWYr: 8, gridGrowth: 0.03, leadTimeYears: 7 } }],
  },
  'power-first': {
    changes: [{ from: TODAY, set: { gridCeilingGWYr: 40, leadTimeYears: 2.5, investEnergy: 2.5 } }],
  },
  'open-model-shock': {
    changes: [],
    release: { year: LEVERS.openRelease.default, strength: LEVERS.openStrength.default },
  },
  'labour-shortage': {
    changes: [{ from: TODAY, set: { enrolmentKYr: 12, poachRate: 0.02, careerYears: 14 } }],
  },
  'train-the-trades': { changes: [{ from: TODAY, set: { training: 3 } }] },
  'efficiency-breakthrough': {
    changes: [{ from: 2027, multiply: { chipEfficiency: BREAKTHROUGH } }],
  },
  'trillion-boom': {
    changes: [
      {
        from: TODAY,
        set: {
          investEnergy: 2,
          investChips: 2,
          investInfrastructure: 2,
          investModels: 2,
          investApplications: 2,
        },
      },
    ],
  },
  'demand-winter': {
    changes: [
      {
        from: 2027,
        set: {
          investEnergy: 0.7,
          investChips: 0.6,
          investInfrastructure: 0.6,
          investModels: 0.7,
          investApplications: 0.7,
        },
      },
      { from: 2027, until: 2029.5, set: { demand: 0.3 } },
    ],
  },
  'chip-choke': { changes: [{ from: TODAY, set: { fabGrowth: 0.08 } }] },
} as const satisfies Record<string, Preset>

export type PresetId = keyof typeof PRESETS

/** The presets in the order they are shown. */
export const PRESET_IDS = Object.keys(PRESETS) as PresetId[]
