// What a reader of the address, a patch or a file found wrong, as a code that words/ turns into a sentence.
import { excessOf } from '../model/ranges'
import type { Scenario } from '../model/scenario'

export const PROBLEM_CODES = [
  // Of the address and of patches: the rest is taken.
  'unknown',
  'notANumber',
  'notASwitch',
  'notText',
  'outOfRange',
  'unknownId',
  'repeated',
  'refused',
  'notAnObject',
  'contradicted',
  // Of a scenario as a whole.
  'pushedTooFar',
  // Of scenario files, wherever they come from: nothing is taken.
  'notJson',
  'tooLarge',
  'forbiddenKey',
  'unknownKey',
  'missingKey',
  'wrongType',
  'wrongValue',
  'tooSmall',
  'tooGreat',
  'tooLong',
  'tooManyEntries',
  'unprintable',
  'noLanguageCode',
  'endsBeforeStart',
  'notPacked',
  // Of fetching them.
  'otherOrigin',
  'notFound',
  'unreachable',
] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]

export interface Problem {
  /** The key it is about; empty when the whole input is wrong. */
  readonly path: string
  readonly code: ProblemCode
  /** What the sentence may name: value, min, max, used, allowed. */
  readonly args: Readonly<Record<string, string | number>>
}

/** Every reader of something from outside answers this: what could be used, and what could not. */
export interface Reading<Value> {
  readonly value: Value
  readonly problems: readonly Problem[]
}

/** Longest piece of foreign text that a notice repeats, characters. */
const QUOTED_LENGTH = 40

/** Signs by which a text reads in another order than it is written, for a class of signs. */
export const REORDERING = '\\u202a-\\u202e\\u2066-\\u2069'

const UNPRINTABLE = new RegExp(`[\\p{Cc}${REORDERING}\\u200e\\u200f\\u2028\\u2029]`, 'gu')

/** Text that stays on its line and commands no terminal: each sign that would is replaced. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd')
}

/** Foreign text, printable and cut short, for the path and the arguments of a problem. */
export function quoted(value: unknown): string {
  const text = printable(textOf(value))
  return text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text
}

/** What preset, events and levers together push beyond what the model bears; null if nothing. */
export function excessProblem(scenario: Scenario, door: string): Problem | null {
  const excess = excessOf(scenario)
  if (!excess) return null
  const { parameter, value, range } = excess
  const args = { value: quoted(value), min: range.min, max: range.max }
  return { path: `${door}: ${parameter}`, code: 'pushedTooFar', args }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}'
  return typeof value === 'function' ? 'function' : String(value)
}
