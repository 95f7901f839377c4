// Arbitrary scenarios within all ranges, for tests of what holds in every one of them.

import fc from 'fast-check'
import { FROM_RANGE, LEVER_IDS, LEVERS, type LeverId, type Levers } from '../../src/model/levers'
import type { ParameterId, Parameters } from '../../src/model/parameters'
import { PRESET_IDS } from '../../src/model/presets'
import {
  ASSUMPTION_IDS,
  EVENT_YEAR_RANGE,
  excessOf,
  rangeOf,
  type ValueRange,
} from '../../src/model/ranges'
import type { Scenario, ScenarioEvent } from '../../src/model/scenario'

// The same scenarios on every machine, unless other ones are asked for.
const SEED = 20_260_701
const RUNS = 400

/** Seed and number of scenarios: PROPERTY_SEED and PROPERTY_RUNS of the environment override. */
export const PROPERTY = {
  seed: Number(process.env.PROPERTY_SEED ?? SEED),
  numRuns: Number(process.env.PROPERTY_RUNS ?? RUNS),
}

// Values lie on a grid that holds both ends; fast-check tries the ends often and shrinks to the least.
const GRID = 1000

const EVENTS_MOST = 4
const EVENT_LEVERS = LEVER_IDS.filter((id) => !id.startsWith('open'))

export function arbitraryValue({ min, max }: ValueRange): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: GRID }).map((tick) => min + ((max - min) * tick) / GRID)
}

function some<Id extends string>(
  ids: readonly Id[],
  rangeOfId: (id: Id) => ValueRange,
  most: number = ids.length,
): fc.Arbitrary<Partial<Record<Id, number>>> {
  return fc
    .subarray([...ids], { maxLength: most })
    .chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map((id) => [id, arbitraryValue(rangeOfId(id))]))),
    ) as fc.Arbitrary<Partial<Record<Id, number>>>
}

const leverRange = (id: LeverId): ValueRange => LEVERS[id]

const arbitraryEvent: fc.Arbitrary<ScenarioEvent> = fc
  .record({
    years: fc.tuple(arbitraryValue(EVENT_YEAR_RANGE), arbitraryValue(EVENT_YEAR_RANGE)),
    ends: fc.boolean(),
    levers: some(EVENT_LEVERS, leverRange, 3) as fc.Arbitrary<Levers>,
    assumptions: some<ParameterId>(ASSUMPTION_IDS, rangeOf, 3) as fc.Arbitrary<Partial<Parameters>>,
  })
  .map(({ years, ends, levers, assumptions }) => {
    const event = { from: Math.min(...years), levers, assumptions }
    return ends ? { ...event, until: Math.max(...years) } : event
  })

/** Any preset, levers, start year, assumptions and events by year, each within its range. */
export const arbitraryScenario: fc.Arbitrary<Scenario> = fc
  .record({
    preset: fc.constantFrom(...PRESET_IDS),
    levers: some(LEVER_IDS, leverRange),
    from: arbitraryValue(FROM_RANGE),
    assumptions: fc.oneof(fc.constant({}), some<ParameterId>(ASSUMPTION_IDS, rangeOf)),
    events: fc.array(arbitraryEvent, { maxLength: EVENTS_MOST }),
  })
  .filter((scenario) => excessOf(scenario) === null)
