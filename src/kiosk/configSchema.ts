// The one schema of kiosk.json, field by field; published as assets/public/kiosk.schema.json.
import * as v from 'valibot'
import { QUALITIES, THEMES } from '../look/ids'
import { PRESET_IDS } from '../model/presets'
import { TOUR_IDS } from '../show/tours/tours'
import { code, numberIn, ONE_LINE, object, texts } from '../state/schemaParts'
import { LANGUAGES } from '../words/languages'

/** Most characters of a title in one language. */
export const TITLE_LENGTH = 80

/** Most presets that a visitor is offered. */
export const MOST_PRESETS = 6

/** Most characters of an address: what a code for cameras still holds at arm's length. */
const ADDRESS_LENGTH = 300
const MOST_HOURS = 14

export const IDLE_RANGE = { min: 10, max: 3600, unit: 's' } as const
export const COUNTDOWN_RANGE = { min: 5, max: 120, unit: 's' } as const
export const DIAGONAL_RANGE = { min: 5, max: 200, unit: 'inch' } as const
export const DISTANCE_RANGE = { min: 0.2, max: 20, unit: 'm' } as const

// Neither a scheme, nor a second slash, nor what browsers read as one: it stays on this host.
const HERE = /^(?![A-Za-z][A-Za-z0-9+.-]*:)(?!\/\/)[!-[\]-~]+$/
// Without a name or a password before the host.
const WEB = /^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?([/?#][!-[\]-~]*)?$/
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const END_TIME = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/
const PIN = /^\d{4,8}$/

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const

/** What each field may be; a field that is not given is as by default. */
export const CONFIG_ENTRIES = {
  title: v.nullable(texts(ONE_LINE, TITLE_LENGTH)),
  logo: v.nullable(address(HERE, 'otherOrigin')),
  languages: some(LANGUAGES, LANGUAGES.length, 1),
  idleSeconds: numberIn(IDLE_RANGE),
  countdownSeconds: numberIn(COUNTDOWN_RANGE),
  tour: v.picklist(TOUR_IDS, code('wrongValue')),
  presets: some(PRESET_IDS, MOST_PRESETS, 0),
  hours: v.pipe(
    v.array(
      object({
        days: some(DAYS, DAYS.length, 1),
        from: text(TIME),
        to: text(END_TIME),
      }),
      code('wrongType'),
    ),
    v.maxLength(MOST_HOURS, code('tooManyEntries')),
  ),
  publicUrl: v.nullable(
    v.pipe(
      address(WEB, 'wrongValue'),
      v.check((url) => URL.canParse(url), code('wrongValue')),
    ),
  ),
  screen: object({ diagonalInch: numberIn(DIAGONAL_RANGE), distanceM: numberIn(DISTANCE_RANGE) }),
  theme: v.picklist(THEMES, code('wrongValue')),
  quality: v.picklist(QUALITIES, code('wrongValue')),
  quiet: v.boolean(code('wrongType')),
  reloadAt: v.nullable(text(TIME)),
  pin: v.nullable(text(PIN)),
}

function text(form: RegExp) {
  return v.pipe(v.string(code('wrongType')), v.regex(form, code('wrongValue')))
}

function address(form: RegExp, wrong: 'otherOrigin' | 'wrongValue') {
  return v.pipe(
    v.string(code('wrongType')),
    v.maxLength(ADDRESS_LENGTH, code('tooLong')),
    v.regex(form, code(wrong)),
  )
}

// A choice of the ids, each once, in the order they are to be offered.
function some<const Id extends string | number>(ids: readonly Id[], most: number, least: 0 | 1) {
  return v.pipe(
    v.array(v.picklist(ids, code('wrongValue')), code('wrongType')),
    v.minLength(least, code('missingKey')),
    v.maxLength(most, code('tooManyEntries')),
    v.check((chosen) => new Set(chosen).size === chosen.length, code('repeated')),
  )
}
