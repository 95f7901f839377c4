// Reads and writes scenario files: text to document and back, nothing taken unless all is valid.
import * as v from 'valibot'
import { BASELINE } from '../model/scenario'
import {
  type ScenarioDocument,
  tidyAssumptions,
  tidyEvent,
  tidyLevers,
  tidyTexts,
  unlessEmpty,
} from './ownScenario'
import { excessProblem, type Problem, type ProblemCode, quoted, type Reading } from './problem'
import { SCENARIO_FORMAT, SCENARIO_SCHEMA, SCENARIO_VERSION } from './scenarioSchema'

/** Largest scenario file, bytes; a larger one is not even parsed. */
export const FILE_BYTES = 2 ** 18

/** Names by which a careless reader could be made to change all objects. */
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype']

/** Levels of keys in a valid file; what lies deeper is refused by its being there at all. */
const MOST_LEVELS = 5

/** A text in quotes, also one that never ends, or a number that JSON does not know. */
const TEXT_OR_NO_NUMBER = /"(?:[^"\\]|\\.)*(?:"|$)|-?\b(?:NaN|Infinity)\b/gs

/** What a file gave: the document, or null and one problem for each thing that is wrong. */
export type DocumentReading = Reading<ScenarioDocument | null>

/**
 * Reads the text of a scenario file; never throws. `door` is where it came from: the paths of the
 * problems begin with it. Numbers out of range are refused like all else that is not valid.
 */
export function readScenarioDocument(text: string, door: string): DocumentReading {
  if (text.length > FILE_BYTES) return refused(tooLarge(door))
  const json = parsed(text)
  if (json === undefined) return refused({ path: door, code: 'notJson', args: {} })
  const forbidden = forbiddenKeys(json, door)
  const { success, output, issues } = v.safeParse(SCENARIO_SCHEMA, json, { abortPipeEarly: true })
  if (!success || forbidden.length > 0)
    return refused(...forbidden, ...(issues ?? []).map((issue) => problemOf(issue, door)))
  const { preset, levers = {}, from = BASELINE.from, assumptions = {}, events = [] } = output
  const scenario = {
    preset,
    levers: tidyLevers(levers),
    from: from + 0,
    assumptions: tidyAssumptions(assumptions),
    events: events.map(tidyEvent),
  }
  const excess = excessProblem(scenario, door)
  if (excess) return refused(excess)
  const [title, about] = [tidyTexts(output.title ?? {}), tidyTexts(output.text ?? {})]
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

// Undefined where it is no JSON. Some programs write NaN: as text it is refused with its path.
function parsed(text: string): unknown {
  const withoutMark = text.replace(/^\uFEFF/, '')
  const withTexts = () =>
    withoutMark.replace(TEXT_OR_NO_NUMBER, (found) => (found[0] === '"' ? found : `"${found}"`))
  for (const attempt of [() => withoutMark, withTexts]) {
    try {
      return JSON.parse(attempt())
    } catch {
      // The next attempt, or none.
    }
  }
}

// The schema passes these keys over in silence.
function forbiddenKeys(json: unknown, door: string, keys: readonly unknown[] = []): Problem[] {
  if (typeof json !== 'object' || json === null || keys.length === MOST_LEVELS) return []
  return Object.entries(json).flatMap(([name, part]): Problem[] => {
    const path = [...keys, Array.isArray(json) ? Number(name) : name]
    if (!FORBIDDEN_KEYS.includes(name)) return forbiddenKeys(part, door, path)
    return [{ path: pathOf(path, door), code: 'forbiddenKey', args: {} }]
  })
}

function problemOf(issue: v.BaseIssue<unknown>, door: string): Problem {
  const { message, input, requirement, expected } = issue
  const keys = issue.path?.map(({ key }) => key) ?? []
  const args = { value: quoted(input), allowed: String(requirement ?? expected) }
  return { path: pathOf(keys, door), code: message as ProblemCode, args }
}

// As in "my.json: events[0].levers.demand".
function pathOf(keys: readonly unknown[], door: string): string {
  const inner = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${quoted(key)}`))
  return [door, inner.join('').slice(1)].filter((part) => part !== '').join(': ')
}
