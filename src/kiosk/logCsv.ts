// The log as comma-separated values by RFC 4180, safe to open in a spreadsheet.
import type { LogBook } from './logBook'

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** A row for each thing that happened: minute in UTC, kind, detail. */
export function rowsCsvOf({ rows }: LogBook): string {
  return csvOf([['minute', 'kind', 'detail'], ...rows])
}

/** A row for each count of a day: day, kind, detail, count, sum of the numbers. */
export function daysCsvOf({ days }: LogBook): string {
  const rows = Object.entries(days).flatMap(([day, counts]) =>
    Object.entries(counts).map(([name, [count, sum]]) => {
      const [kind = '', detail = ''] = name.split(' ')
      return [day, kind, detail, String(count), String(sum)]
    }),
  )
  return csvOf([['day', 'kind', 'detail', 'count', 'sum'], ...rows])
}

function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
