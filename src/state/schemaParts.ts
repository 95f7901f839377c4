// What the schemas of files are made of: objects without other keys, numbers in a range, printable text.
import * as v from 'valibot'
import type { ValueRange } from '../model/ranges'
import { type ProblemCode, REORDERING } from './problem'

// A message is the code of the problem, so that an issue needs no translation.
export const code = (one: ProblemCode): ProblemCode => one

// Signs of control, C0, C1 and of order, have no place in a line; a longer text may break its lines.
const LINE_BREAK = '\\u000a'
const OTHER_CONTROLS = `\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f${REORDERING}`
export const ONE_LINE = new RegExp(`^[^${LINE_BREAK}${OTHER_CONTROLS}]*$`)
export const LINES = new RegExp(`^[^${OTHER_CONTROLS}]*$`)

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

export function numbers<Id extends string>(
  ids: readonly Id[],
  rangeOfId: (id: Id) => ValueRange & { readonly unit: string },
) {
  const entries = ids.map((id) => [id, v.exactOptional(numberIn(rangeOfId(id)))] as const)
  return object(
    Object.fromEntries(entries) as Record<Id, v.ExactOptionalSchema<NumberIn, undefined>>,
  )
}

type NumberIn = ReturnType<typeof numberIn>

export function numberIn({ min, max, unit }: ValueRange & { readonly unit: string }) {
  return v.pipe(
    v.number(code('wrongType')),
    v.minValue(min, code('tooSmall')),
    v.maxValue(max, code('tooGreat')),
    v.description(unit),
  )
}

/** One text in several languages, by the code of the language. */
export function texts(signs: RegExp, length: number) {
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
export function object<Entries extends v.ObjectEntries>(entries: Entries): ObjectOf<Entries> {
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
