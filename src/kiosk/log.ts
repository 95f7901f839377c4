// What happened at this kiosk, kept on this machine alone: no identities, no text of visitors.
import type { Kept } from './kept'
import { type LogBook, readBook, writeBook } from './logBook'
import type { LogKind } from './logKinds'

export type { LogKind } from './logKinds'

export interface Log {
  /** Counts one of a kind; `detail` is an id or a number. Never throws. */
  readonly note: (kind: LogKind, detail?: string) => void
  /** To be told on every beat: stores what is new at most once a minute. */
  readonly tend: (ms: number) => void
  /** Stores what is new now. */
  readonly save: () => void
  readonly read: () => LogBook
  /** Forgets all that happened. */
  readonly clear: () => void
}

/** Where the book lies. */
export const LOG_KEY = 'five-layer-cake.kiosk.log'

/** Most rows of the book; the oldest go first. */
export const MOST_ROWS = 2000

/** Most days that are counted, and most counts of one day. */
export const MOST_DAYS = 60
export const MOST_COUNTS = 80

const SAVED_EVERY_MS = 60_000
const DETAIL_LENGTH = 40
const MINUTE_LENGTH = 'yyyy-mm-ddThh:mm'.length

/** After these nothing more may come. */
const SAVED_AT_ONCE: readonly LogKind[] = ['session', 'reload']

/** Counted by what was chosen too. */
const COUNTED_BY_DETAIL: readonly LogKind[] = ['preset', 'layer', 'claim', 'lever', 'language']

/** Whose details are numbers that are added up. */
const SUMMED: readonly LogKind[] = ['session', 'fps']

const EMPTY: LogBook = { rows: [], days: {} }

export function createLog(kept: Kept, date: () => Date): Log {
  const stored = kept.read(LOG_KEY)
  const known = stored === null ? EMPTY : readBook(stored)
  let book = known ?? EMPTY
  let isNew = false
  let savedMs = Number.NEGATIVE_INFINITY
  const save = () => {
    if (!isNew) return
    // First, so that what the storage says of it is stored the next time.
    isNew = false
    kept.write(LOG_KEY, writeBook(book))
  }
  const note = (kind: LogKind, detail = '') => {
    book = noted(book, kind, plain(detail), date())
    isNew = true
    if (SAVED_AT_ONCE.includes(kind)) save()
  }
  // Begun anew: that is counted too.
  if (known === null) note('fault', 'log')
  return {
    note,
    save,
    tend(ms) {
      if (ms - savedMs < SAVED_EVERY_MS) return
      savedMs = ms
      save()
    },
    read: () => book,
    clear() {
      book = EMPTY
      isNew = true
      save()
    },
  }
}

/** The day of a date on the clock of the machine. */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

function noted(book: LogBook, kind: LogKind, detail: string, date: Date): LogBook {
  const minute = `${date.toISOString().slice(0, MINUTE_LENGTH)}Z`
  const rows = [...book.rows.slice(1 - MOST_ROWS), [minute, kind, detail] as const]
  const day = dayOf(date)
  let counts = book.days[day] ?? {}
  const sum = SUMMED.includes(kind) ? Number(detail) || 0 : 0
  const names =
    COUNTED_BY_DETAIL.includes(kind) && detail !== '' ? [kind, `${kind} ${detail}`] : [kind]
  for (const name of names) {
    const [count, before] = counts[name] ?? [0, 0]
    if (count === 0 && Object.keys(counts).length >= MOST_COUNTS) continue
    counts = { ...counts, [name]: [count + 1, before + sum] }
  }
  const days = Object.entries({ ...book.days, [day]: counts }).sort(([one], [other]) =>
    one < other ? -1 : 1,
  )
  return { rows, days: Object.fromEntries(days.slice(-MOST_DAYS)) }
}

// Ids and numbers pass; of any other text only its length would be left.
function plain(detail: string): string {
  return detail.replace(/[^\w.:+-]/g, '_').slice(0, DETAIL_LENGTH)
}
