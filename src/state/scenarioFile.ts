// Reads and writes scenario files: text to document and back, nothing taken unless all is valid.
import { BASELINE } from '../model/scenario'
import { readJson } from './jsonFile'
import {
  type ScenarioDocument,
  tidyAssumptions,
  tidyEvent,
  tidyLevers,
  tidyTexts,
  unlessEmpty,
} from './ownScenario'
import { excessProblem, type Problem, type Reading } from './problem'
import { SCENARIO_FORMAT, SCENARIO_SCHEMA, SCENARIO_VERSION } from './scenarioSchema'

/** Largest scenario file, bytes; a larger one is not even parsed. */
export const FILE_BYTES = 2 ** 18

/** Levels of keys in a valid file. */
const MOST_LEVELS = 5

/** What a file gave: the document, or null and one problem for each thing that is wrong. */
export type DocumentReading = Reading<ScenarioDocument | null>

/**
 * Reads the text of a scenario file; never throws. `door` is where it came from: the paths of the
 * problems begin with it. Numbers out of range are refused like all else that is not valid.
 */
export function readScenarioDocument(text: string, door: string): DocumentReading {
  if (text.length > FILE_BYTES) return refused(tooLarge(door))
  const { value, problems } = readJson(text, SCENARIO_SCHEMA, { door, mostLevels: MOST_LEVELS })
  if (value === null) return refused(...problems)
  const { preset, levers = {}, from = BASELINE.from, assumptions = {}, events = [] } = value
  const scenario = {
    preset,
    levers: tidyLevers(levers),
    from: from + 0,
    assumptions: tidyAssumptions(assumptions),
    events: events.map(tidyEvent),
  }
  const excess = excessProblem(scenario, door)
  if (excess) return refused(excess)
  const [title, about] = [tidyTexts(value.title ?? {}), tidyTexts(value.text ?? {})]
  return { value: { scenario, title, text: about }, problems: [] }
}

/** The text of the file that reads back as the same document, on lines of its own for people. */
export function writeScenarioDocument(document: ScenarioDocument): string {
  return `${JSON.stringify(jsonOfDocument(document), null, 2)}\n`
}

/** The document as plain JSON in one order of keys, without what is as by default. */
export function jsonOfDocument({ scenario, title, text }: ScenarioDocument): object {
  const { preset, levers, from, events, assumptions } = scenario
  return {
    format: SCENARIO_FORMAT,
    version: SCENARIO_VERSION,
    ...unlessEmpty('title', title),
    ...unlessEmpty('text', text),
    preset,
    ...unlessEmpty('levers', levers),
    ...(from === BASELINE.from ? {} : { from }),
    ...unlessEmpty('events', events),
    ...unlessEmpty('assumptions', assumptions),
  }
}

/** The problem of a file above the limit. */
export function tooLarge(door: string): Problem {
  return { path: door, code: 'tooLarge', args: { allowed: FILE_BYTES / 2 ** 10 } }
}

/** A reading of nothing. */
export function refused(...problems: readonly Problem[]): DocumentReading {
  return { value: null, problems }
}
