// The one schema of a scenario file, made from the tables; published as assets/public/scenario.schema.json.
import * as v from 'valibot'
import { FROM_RANGE, LEVER_IDS, LEVERS } from '../model/levers'
import { PARAMETERS, type ParameterId } from '../model/parameters'
import { PRESET_IDS } from '../model/presets'
import { ASSUMPTION_IDS, EVENT_ASSUMPTION_IDS, EVENT_YEAR_RANGE, rangeOf } from '../model/ranges'
import { code, LINES, numberIn, numbers, ONE_LINE, object, texts } from './schemaParts'

export const SCENARIO_FORMAT = 'five-layer-cake/scenario'
export const SCENARIO_VERSION = 1

/** Most characters of a title, and of the text about a scenario. */
export const TITLE_LENGTH = 120
export const TEXT_LENGTH = 2000

export const MOST_EVENTS = 50

const EVENT_LEVER_IDS = LEVER_IDS.filter((id) => id !== 'openRelease' && id !== 'openStrength')
const YEAR_UNIT = 'year'

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
  events: v.exactOptional(events()),
  assumptions: v.exactOptional(assumptions(ASSUMPTION_IDS)),
})

/** Changes of a scenario by year. */
export function events() {
  return v.pipe(
    v.array(eventSchema(), code('wrongType')),
    v.maxLength(MOST_EVENTS, code('tooManyEntries')),
  )
}

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

/** Values of assumptions by their ids. */
export function assumptions(ids: readonly ParameterId[]) {
  return numbers(ids, (id) => ({ ...rangeOf(id), unit: PARAMETERS[id].unit }))
}
