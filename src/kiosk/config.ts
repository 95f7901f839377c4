// What an owner sets for a kiosk, by kiosk.json or the launch page, and the reader of it.
import * as v from 'valibot'
import type { Quality, Theme } from '../look/ids'
import type { PresetId } from '../model/presets'
import type { TourId } from '../show/tours/tours'
import { problemOf } from '../state/jsonFile'
import type { Texts } from '../state/ownScenario'
import { type Problem, quoted, type Reading } from '../state/problem'
import type { Language } from '../words/languages'
import { CONFIG_ENTRIES } from './configSchema'

/** Hours of the day, `HH:MM` in the time of the machine. */
export interface OpeningHours {
  /** 0 is Sunday. */
  readonly days: readonly number[]
  readonly from: string
  /** Up to `24:00`; before `from` it lies on the next day. */
  readonly to: string
}

export interface KioskConfig {
  /** Stands over the picture; null: the name of the product. */
  readonly title: Texts | null
  /** Path of a picture on the same host. */
  readonly logo: string | null
  /** Offered to visitors; the first is spoken at rest. */
  readonly languages: readonly Language[]
  /** Seconds without a touch until the question whether anybody is still there. */
  readonly idleSeconds: number
  /** Seconds that the question waits for an answer. */
  readonly countdownSeconds: number
  /** Told in silence while nobody is there. */
  readonly tour: TourId
  /** At most six. */
  readonly presets: readonly PresetId[]
  /** When the screen is lit; empty: always. */
  readonly hours: readonly OpeningHours[]
  /** Where visitors find this at home, as a code for their cameras; null: no code. */
  readonly publicUrl: string | null
  /** Diagonal in inches, distance of the eye in metres. */
  readonly screen: { readonly diagonalInch: number; readonly distanceM: number }
  readonly theme: Theme
  readonly quality: Quality
  /** Cuts instead of flights, from the start. */
  readonly quiet: boolean
  /** `HH:MM` of the nightly reload; null: none. */
  readonly reloadAt: string | null
  /** 4 to 8 digits; null: no staff panel. */
  readonly pin: string | null
}

export const DEFAULT_KIOSK_CONFIG: KioskConfig = {
  title: null,
  logo: null,
  languages: ['en'],
  idleSeconds: 60,
  countdownSeconds: 20,
  tour: 'attract',
  presets: [
    'baseline',
    'energy-wall',
    'open-model-shock',
    'labour-shortage',
    'trillion-boom',
    'chip-choke',
  ],
  hours: [],
  publicUrl: null,
  screen: { diagonalInch: 43, distanceM: 1 },
  theme: 'dark',
  quality: 'auto',
  quiet: false,
  reloadAt: '04:00',
  pin: null,
}

export type ConfigField = keyof KioskConfig

export const CONFIG_FIELDS = Object.keys(CONFIG_ENTRIES) as readonly ConfigField[]

/** Where editors find the schema; says nothing to the kiosk. */
const SCHEMA_KEY = '$schema'

/**
 * Reads a document field by field; never throws. A field that is not given is as by default, one
 * that is wrong stays as in `last`, and is named in the problems.
 */
export function readKioskConfig(
  json: unknown,
  last: KioskConfig = DEFAULT_KIOSK_CONFIG,
): Reading<KioskConfig> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    const args = { value: quoted(json), allowed: 'unknown' }
    return { value: last, problems: [{ path: '', code: 'wrongType', args }] }
  }
  const problems: Problem[] = Object.keys(json)
    .filter((key) => key !== SCHEMA_KEY && !Object.hasOwn(CONFIG_ENTRIES, key))
    .map((key) => ({ path: quoted(key), code: 'unknownKey', args: {} }))
  const values = CONFIG_FIELDS.map((field) => {
    if (!Object.hasOwn(json, field)) return [field, DEFAULT_KIOSK_CONFIG[field]]
    const raw: unknown = (json as Record<string, unknown>)[field]
    const read = v.safeParse(CONFIG_ENTRIES[field], raw, { abortPipeEarly: true })
    if (read.success) return [field, read.output]
    problems.push(...read.issues.map((issue) => problemOf(issue, '', [field])))
    return [field, last[field]]
  })
  return { value: Object.fromEntries(values), problems }
}
