// Reads JSON from outside by a schema: a value, or one problem for each thing that is wrong.
import * as v from 'valibot'
import { type Problem, type ProblemCode, quoted, type Reading } from './problem'

/** Names by which a careless reader could be made to change all objects. */
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype']

/** A text in quotes, also one that never ends, or a number that JSON does not know. */
const TEXT_OR_NO_NUMBER = /"(?:[^"\\]|\\.)*(?:"|$)|-?\b(?:NaN|Infinity)\b/gs

export interface JsonOptions {
  /** Where the text came from: the paths of the problems begin with it. */
  readonly door: string
  /** Levels of keys in a valid file; what lies deeper is refused by its being there at all. */
  readonly mostLevels: number
}

/** Reads JSON text; never throws, and takes nothing unless all is valid. */
export function readJson<Output>(
  text: string,
  schema: v.GenericSchema<unknown, Output>,
  options: JsonOptions,
): Reading<Output | null> {
  const { door } = options
  const json = parseJson(text)
  if (json === undefined)
    return { value: null, problems: [{ path: door, code: 'notJson', args: {} }] }
  const forbidden = forbiddenKeys(json, options)
  const { success, output, issues } = v.safeParse(schema, json, { abortPipeEarly: true })
  if (success && forbidden.length === 0) return { value: output, problems: [] }
  const problems = (issues ?? []).map((issue) => problemOf(issue, door))
  return { value: null, problems: [...forbidden, ...problems] }
}

// Some programs write NaN: as text it is refused with its path.
/** What the text says; undefined where it is no JSON. */
export function parseJson(text: string): unknown {
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
function forbiddenKeys(
  json: unknown,
  options: JsonOptions,
  keys: readonly unknown[] = [],
): Problem[] {
  if (typeof json !== 'object' || json === null || keys.length === options.mostLevels) return []
  return Object.entries(json).flatMap(([name, part]): Problem[] => {
    const path = [...keys, Array.isArray(json) ? Number(name) : name]
    if (!FORBIDDEN_KEYS.includes(name)) return forbiddenKeys(part, options, path)
    return [{ path: pathOf(path, options.door), code: 'forbiddenKey', args: {} }]
  })
}

/** What an issue of a schema says; `above` are the keys that lead to what was read. */
export function problemOf(
  issue: v.BaseIssue<unknown>,
  door: string,
  above: readonly string[] = [],
): Problem {
  const { message, input, requirement, expected } = issue
  const keys = [...above, ...(issue.path?.map(({ key }) => key) ?? [])]
  const args = { value: quoted(input), allowed: String(requirement ?? expected) }
  return { path: pathOf(keys, door), code: message as ProblemCode, args }
}

// As in "my.json: events[0].levers.demand".
function pathOf(keys: readonly unknown[], door: string): string {
  const inner = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${quoted(key)}`))
  return [door, inner.join('').slice(1)].filter((part) => part !== '').join(': ')
}
