// The book of the log as it is stored: rows by the minute, and counts by the day.
import * as v from 'valibot'
import { parseJson } from '../state/jsonFile'
import { LOG_KINDS, type LogKind } from './logKinds'

/** Minute in UTC, what happened, and to what or how much. */
export type LogRow = readonly [minute: string, kind: LogKind, detail: string]

/** How often, and what the numbers of it add up to. */
export type LogCount = readonly [count: number, sum: number]

export interface LogBook {
  /** The latest, oldest first. */
  readonly rows: readonly LogRow[]
  /** By the day of the machine, then by kind, or kind and detail with a space between. */
  readonly days: Readonly<Record<string, Readonly<Record<string, LogCount>>>>
}

/** Largest book that is read, characters; a full one is a third of that. */
const BOOK_LENGTH = 2 ** 20

const VERSION = 1
const DETAIL = /^[\w.:+-]{0,40}$/

const BOOK = v.object({
  version: v.literal(VERSION),
  rows: v.array(
    v.strictTuple([
      v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/)),
      v.picklist(LOG_KINDS),
      v.pipe(v.string(), v.regex(DETAIL)),
    ]),
  ),
  days: v.record(
    v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
    v.record(
      v.pipe(v.string(), v.regex(/^\w+( [\w.:+-]{1,40})?$/)),
      v.strictTuple([
        v.pipe(v.number(), v.integer(), v.minValue(0)),
        v.pipe(v.number(), v.finite()),
      ]),
    ),
  ),
})

/** The book that a text holds; null where it holds none. Never throws. */
export function readBook(text: string): LogBook | null {
  if (text.length > BOOK_LENGTH) return null
  const { success, output } = v.safeParse(BOOK, parseJson(text))
  return success ? { rows: output.rows, days: output.days } : null
}

export function writeBook(book: LogBook): string {
  return JSON.stringify({ version: VERSION, ...book })
}
