// The one schema of a tour file: stops, cues and captions of a tour as its author writes them.
import * as v from 'valibot'
import { MEASURES } from '../look/ids'
import { LAYERS } from '../model/layers'
import { FROM_RANGE, LEVER_IDS, LEVERS, YEAR_RANGE } from '../model/levers'
import { PRESET_IDS } from '../model/presets'
import { ASSUMPTION_IDS } from '../model/ranges'
import { CLAIM_IDS } from '../show/claims'
import { SLICES } from '../show/moment'
import { assumptions, events } from './scenarioSchema'
import { code, numberIn, numbers, ONE_LINE, object } from './schemaParts'

export const TOUR_FORMAT = 'five-layer-cake/tour'
export const TOUR_VERSION = 1

/** Most signs of an id, and of a text. */
const ID_LENGTH = 120
const TEXT_LENGTH = 400

const MOST_STOPS = 200
/** Most cues of a stop, and most numbers that a sentence names. */
const MOST_CUES = 200
const MOST_ARGS = 20

const SIGNS = ['rest', 'all'] as const

const second = () => numberIn({ min: 0, max: 3600, unit: 's' })
const degrees = () => numberIn({ min: -360, max: 360, unit: 'deg' })
const year = () => numberIn({ ...YEAR_RANGE, unit: 'year' })
const share = () => numberIn({ min: 0, max: 1, unit: '' })
const layer = () => v.nullable(v.picklist(LAYERS, code('wrongValue')))

const line = (length: number) =>
  v.pipe(
    v.string(code('wrongType')),
    v.maxLength(length, code('tooLong')),
    v.regex(ONE_LINE, code('unprintable')),
  )

function listOf<Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(v.array(item, code('wrongType')), v.maxLength(most, code('tooManyEntries')))
}

const SHOWN = object({
  scenario: v.exactOptional(
    object({
      preset: v.exactOptional(v.picklist(PRESET_IDS, code('wrongValue'))),
      levers: v.exactOptional(numbers(LEVER_IDS, (id) => LEVERS[id])),
      from: v.exactOptional(numberIn({ ...FROM_RANGE, unit: 'year' })),
      events: v.exactOptional(events()),
      assumptions: v.exactOptional(assumptions(ASSUMPTION_IDS)),
    }),
  ),
  selected: v.exactOptional(layer()),
  measure: v.exactOptional(v.picklist(MEASURES, code('wrongValue'))),
  slice: v.exactOptional(v.picklist(SLICES, code('wrongValue'))),
  explode: v.exactOptional(share()),
  signs: v.exactOptional(v.picklist(SIGNS, code('wrongValue'))),
})

const ARGS = v.pipe(
  v.record(
    line(ID_LENGTH),
    v.union([line(ID_LENGTH), v.pipe(v.number(), v.finite())], code('wrongType')),
    code('wrongType'),
  ),
  v.maxEntries(MOST_ARGS, code('tooManyEntries')),
)

const LINE = {
  id: line(ID_LENGTH),
  text: v.exactOptional(line(TEXT_LENGTH)),
  args: v.exactOptional(ARGS),
}

const CUE = object({
  at: second(),
  claim: v.exactOptional(v.nullable(v.picklist(CLAIM_IDS, code('wrongValue')))),
  show: v.exactOptional(SHOWN),
  years: v.exactOptional(object({ from: year(), to: year(), seconds: second() })),
  caption: v.exactOptional(
    object({
      ...LINE,
      seconds: second(),
      tells: v.exactOptional(v.picklist(CLAIM_IDS, code('wrongValue'))),
    }),
  ),
  narration: v.exactOptional(object(LINE)),
})

const STOP = object({
  id: line(ID_LENGTH),
  after: v.nullable(line(ID_LENGTH)),
  flightSeconds: second(),
  holdSeconds: second(),
  framing: v.exactOptional(
    object({
      layer: v.exactOptional(layer()),
      azimuthDeg: v.exactOptional(degrees()),
      elevationDeg: v.exactOptional(degrees()),
      zoom: v.exactOptional(numberIn({ min: 0, max: 10, unit: '' })),
    }),
  ),
  cues: v.exactOptional(listOf(CUE, MOST_CUES)),
  chapter: v.exactOptional(line(ID_LENGTH)),
})

/** What a tour file is like; whether its seconds, years and captions fit is held against it later. */
export const TOUR_SCHEMA = object({
  format: v.exactOptional(v.literal(TOUR_FORMAT, code('wrongValue'))),
  version: v.exactOptional(v.literal(TOUR_VERSION, code('wrongValue'))),
  id: line(ID_LENGTH),
  seconds: second(),
  loops: v.exactOptional(v.boolean(code('wrongType'))),
  start: object({ year: year(), show: v.exactOptional(SHOWN) }),
  stops: listOf(STOP, MOST_STOPS),
})
