// Arbitrary scenarios, documents and addresses, all of them valid, for properties of the readers.
import fc from 'fast-check'
import { MEASURES, QUALITIES, THEMES } from '../../src/look/ids'
import { LAYERS } from '../../src/model/layers'
import { FROM_RANGE, LEVER_IDS, LEVERS, YEAR_RANGE } from '../../src/model/levers'
import type { ParameterId } from '../../src/model/parameters'
import { PRESET_IDS } from '../../src/model/presets'
import {
  ASSUMPTION_IDS,
  EVENT_ASSUMPTION_IDS,
  EVENT_YEAR_RANGE,
  excessOf,
  rangeOf,
} from '../../src/model/ranges'
import { CLAIMS } from '../../src/show/claims'
import { SLICES } from '../../src/show/moment'
import { TOUR_IDS } from '../../src/show/tours/tours'
import { ADDRESS_KEYS } from '../../src/state/addressKeys'
import {
  type AddressState,
  DEFAULT_ADDRESS,
  EXPLODE_RANGE,
  MODES,
  SIGNS,
  VIEWS,
} from '../../src/state/addressState'
import {
  NO_TEXTS,
  type OwnEvent,
  type ScenarioDocument,
  tidyAssumptions,
  tidyEvent,
  tidyLevers,
  tidyTexts,
} from '../../src/state/ownScenario'
import { MOST_EVENTS, TEXT_LENGTH, TITLE_LENGTH } from '../../src/state/scenarioSchema'
import { LANGUAGES } from '../../src/words/languages'

export const within = ({ min, max }: { min: number; max: number }) =>
  fc
    .oneof(fc.constantFrom(min, max), fc.double({ min, max, noNaN: true }))
    .map((value) => value + 0)

const some = <Id extends string>(
  ids: readonly Id[],
  range: (id: Id) => { min: number; max: number },
) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, within(range(id))])), {
    requiredKeys: [],
    noNullPrototype: true,
  }) as fc.Arbitrary<Partial<Record<Id, number>>>

export const levers = some(LEVER_IDS, (id) => LEVERS[id]).map(tidyLevers)

// Few at a time: dozens of assumptions at their ends at once are tested in the model.
const someAssumptions = (ids: readonly ParameterId[]) =>
  fc
    .subarray([...ids], { maxLength: 5 })
    .chain((chosen) => some(chosen, rangeOf))
    .map(tidyAssumptions)

export const assumptions = someAssumptions(ASSUMPTION_IDS)

const MARKUP = '<img src=x onerror="alert(1)"> & <b>bold</b>'
const LANGUAGE_CODES = ['en', 'de', 'ar', 'zh-Hant', 'pt-BR', 'gsw']

const withoutControls = (text: string) => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')

export const texts = (length: number) =>
  fc
    .dictionary(
      fc.constantFrom(...LANGUAGE_CODES),
      fc.oneof(
        fc.constantFrom(MARKUP, 'ж'.repeat(length)),
        fc.string({ unit: 'binary', maxLength: 30 }).map(withoutControls),
      ),
      { maxKeys: 3, noNullPrototype: true },
    )
    .map(tidyTexts)

const event: fc.Arbitrary<OwnEvent> = fc
  .record(
    {
      from: within(EVENT_YEAR_RANGE),
      lasts: fc.double({ min: 0.03125, max: 12, noNaN: true }),
      levers: some(
        LEVER_IDS.filter((id) => !id.startsWith('open')),
        (id) => LEVERS[id],
      ),
      assumptions: someAssumptions(EVENT_ASSUMPTION_IDS),
      title: texts(TITLE_LENGTH),
    },
    { requiredKeys: ['from'], noNullPrototype: true },
  )
  .map(({ lasts, ...parts }) => {
    const until = Math.min(EVENT_YEAR_RANGE.max, parts.from + (lasts ?? 0))
    return tidyEvent(until > parts.from ? { ...parts, until } : parts)
  })

const events = fc.oneof(
  { weight: 19, arbitrary: fc.array(event, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(event, { maxLength: MOST_EVENTS, size: 'max' }) },
)

export const documents: fc.Arbitrary<ScenarioDocument> = fc
  .record(
    {
      scenario: fc.record(
        {
          preset: fc.constantFrom(...PRESET_IDS),
          levers,
          from: within(FROM_RANGE),
          assumptions,
          events,
        },
        { noNullPrototype: true },
      ),
      title: texts(TITLE_LENGTH),
      text: texts(TEXT_LENGTH),
    },
    { noNullPrototype: true },
  )
  .filter(isBorne)

/** A document of few events and short texts: one that a link can hold. */
const smallDocuments: fc.Arbitrary<ScenarioDocument> = documents
  .map(({ scenario, title }) => ({
    scenario: { ...scenario, events: scenario.events.slice(0, 1) },
    title,
    text: NO_TEXTS,
  }))
  .filter(isBorne)

function isBorne({ scenario }: ScenarioDocument): boolean {
  return excessOf(scenario) === null
}

const withoutClaim: fc.Arbitrary<AddressState> = fc
  .record({
    document: smallDocuments,
    year: within(YEAR_RANGE),
    layer: fc.constantFrom(null, ...LAYERS),
    measure: fc.constantFrom(...MEASURES),
    theme: fc.constantFrom(...THEMES),
    quality: fc.constantFrom(...QUALITIES),
    slice: fc.constantFrom(...SLICES),
    explode: within(EXPLODE_RANGE),
    signs: fc.constantFrom(...SIGNS),
    mode: fc.constantFrom(...MODES),
    tour: fc.constantFrom(null, ...TOUR_IDS),
    at: fc.constantFrom(null, 0, 12.5, 90),
    view: fc.constantFrom(...VIEWS),
    scenarioUrl: fc.constantFrom(null, 'scenarios/example.json', 'a b&c'),
    lang: fc.constantFrom(...LANGUAGES),
    play: fc.constant(false),
    panel: fc.constantFrom(null, true, false),
    charts: fc.boolean(),
    present: fc.boolean(),
    compare: fc.oneof(fc.constantFrom(null, ...PRESET_IDS), smallDocuments),
    reserved: fc.dictionary(
      fc.constantFrom('role', 'config', 'pose', 'embed'),
      fc.string({ unit: 'grapheme' }),
      { noNullPrototype: true },
    ),
  })
  .map(({ document: { scenario, title, text }, ...rest }) => ({
    ...scenario,
    title,
    text,
    ...rest,
    claim: null,
    isUrlOpen: false,
    yearGiven: rest.year !== DEFAULT_ADDRESS.year,
  }))

/** A claim with the keys of one of its steps, or none. */
const steps = fc.constantFrom(
  null,
  ...CLAIMS.flatMap(({ id, keys, secondStep }) =>
    [keys, ...(secondStep ? [{ ...keys, ...secondStep }] : [])].map((held) => ({ id, held })),
  ),
)

// A claim that is open holds what it supplies; levers besides are the visitor's.
export const addresses: fc.Arbitrary<AddressState> = fc
  .tuple(withoutClaim, steps)
  .map(([state, step]) => {
    if (step === null) return state
    const read = (before: AddressState, [key, text]: [string, string]) =>
      ADDRESS_KEYS.get(key)?.read(text, before, () => {}) ?? before
    const entries = Object.entries(step.held)
    // Events and a title make a scenario one's own, which no claim supplies.
    const isPlain = entries.some(([key]) => key === 'scenario' || key in LEVERS)
    const plain = isPlain ? { events: [], title: NO_TEXTS, text: NO_TEXTS } : {}
    const told = entries.reduce(read, { ...state, ...plain, claim: step.id, yearGiven: true })
    return { ...told, levers: tidyLevers({ ...state.levers, ...told.levers }) }
  })
