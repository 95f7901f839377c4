// The one schema of a scenario file, made from the tables; published as assets/public/scenario.schema.json.
import * as v from 'valibot'
import { FROM_RANGE, LEVER_IDS, LEVERS } from '../model/levers'
import { PARAMETERS, type ParameterId } from '../model/parameters'
import { PRESET_IDS } from '../model/presets'
import {
  ASSUMPTION_IDS,
  EVENT_ASSUMPTION_IDS,
  EVENT_YEAR_RANGE,
  rangeOf,
  type ValueRange,
} from '../model/ranges'
import { type ProblemCode, REORDERING } from './problem'

export const SCENARIO_FORMAT = 'five-layer-cake/scenario'
export const SCENARIO_VERSION = 1

/** Most characters of a title, and of the text about a scenario. */
export const TITLE_LENGTH = 120
export const TEXT_LENGTH = 2000

export const MOST_EVENTS = 50

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
// Signs of control, C0, C1 and of order, have no place in a line; a longer text may break its lines.
const LINE_BREAK = '\\u000a'
const OTHER_CONTROLS = `\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f${REORDERING}`
const ONE_LINE = new RegExp(`^[^${LINE_BREAK}${OTHER_CONTROLS}]*$`)
const LINES = new RegExp(`^[^${OTHER_CONTROLS}]*$`)

const EVENT_LEVER_IDS = LEVER_IDS.filter((id) => id !== 'openRelease' && id !== 'openStrength')
const YEAR_UNIT = 'year'

// A message is the code of the problem, so that an issue needs no translation.
const code = (one: ProblemCode): ProblemCode => one

/**
 * Numbers out of range are refused, not clamped as in the address: of a file nothing is taken
 * unless all of it is valid, so that what runs is what its author wrote.
 */
export const SCENARIO_SCHEMA = object({
  format: v.literal(SCENARIO_FORMAT, code('wrongValue')),
  version: v.literal(SCENARIO_VERSION, code('wrongValue')),
  title: v.exactOptional(texts(ONE_LINE, TITLE_LENGTH)),
  text: v.exactOptional(texts(LINES, TEXT_LENGTH)),
  preset: v.picklist(PRESET_IDS, code('wrongValue')),
  levers: v.exactOptional(numbers(LEVER_IDS, (id) => LEVERS[id])),
  from: v.exactOptional(numberIn({ ...FROM_RANGE, unit: YEAR_UNIT })),
  events: v.exactOptional(
    v.pipe(
      v.array(eventSchema(), code('wrongType')),
      v.maxLength(MOST_EVENTS, code('tooManyEntries')),
    ),
  ),
  assumptions: v.exactOptional(assumptions(ASSUMPTION_IDS)),
})

function eventSchema() {
  const year = numberIn({ ...EVENT_YEAR_RANGE, unit: YEAR_UNIT })
  return v.pipe(
    object({
      from: year,
      until: v.exactOptional(year),
      levers: v.exactOptional(numbers(EVENT_LEVER_IDS, (id) => LEVERS[id])),
      assumptions: v.exactOptional(assumptions(EVENT_ASSUMPTION_IDS)),
      title: v.exactOptional(texts(ONE_LINE, TITLE_LENGTH)),
    }),
    v.forward(
      v.check(
        ({ from, until = Number.POSITIVE_INFINITY }) => until > from,
        code('endsBeforeStart'),
      ),
      ['until'],
    ),
  )
}

function assumptions(ids: readonly ParameterId[]) {
  return numbers(ids, (id) => ({ ...rangeOf(id), unit: PARAMETERS[id].unit }))
}

function numbers<Id extends string>(
  ids: readonly Id[],
  rangeOfId: (id: Id) => ValueRange & { readonly unit: string },
) {
  const entries = ids.map((id) => [id, v.exactOptional(numberIn(rangeOfId(id)))] as const)
  return object(
    Object.fromEntries(entries) as Record<Id, v.ExactOptionalSchema<NumberIn, undefined>>,
  )
}

type NumberIn = ReturnType<typeof numberIn>

function numberIn({ min, max, unit }: ValueRange & { readonly unit: string }) {
  return v.pipe(
    v.number(code('wrongType')),
    v.minValue(min, code('tooSmall')),
    v.maxValue(max, code('tooGreat')),
    v.description(unit),
  )
}

function texts(signs: RegExp, length: number) {
  return v.pipe(
    v.custom<Record<string, string>>(isObject, code('wrongType')),
    v.record(
      v.pipe(v.string(), v.regex(LANGUAGE, code('noLanguageCode'))),
      v.pipe(
        v.string(code('wrongType')),
        v.maxLength(length, code('tooLong')),
        v.regex(signs, code('unprintable')),
      ),
    ),
  )
}

// A list would pass for an object without keys; `never` names every unknown key, not just the first.
function object<Entries extends v.ObjectEntries>(entries: Entries): ObjectOf<Entries> {
  return v.pipe(
    v.custom<Record<string, unknown>>(isObject, code('wrongType')),
    v.objectWithRest(entries, v.never(code('unknownKey')), code('missingKey')),
  ) as unknown as ObjectOf<Entries>
}

type ObjectOf<Entries extends v.ObjectEntries> = v.GenericSchema<
  v.InferInput<v.StrictObjectSchema<Entries, undefined>>,
  v.InferOutput<v.StrictObjectSchema<Entries, undefined>>
>

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
