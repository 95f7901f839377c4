// What the staff want to know of some days: visits and their length, what was chosen, what went wrong.
import { dayOf } from './log'
import type { LogBook, LogCount } from './logBook'
import type { LogKind } from './logKinds'

export interface Statistics {
  readonly visits: number
  /** Mean length of a visit, seconds; null where there was none. */
  readonly meanSeconds: number | null
  /** What was chosen how often, most often first. */
  readonly presets: readonly Chosen[]
  readonly layers: readonly Chosen[]
  readonly claims: readonly Chosen[]
  readonly resets: number
  /** Of graphics. */
  readonly losses: number
  /** All else that went wrong. */
  readonly faults: number
  /** Mean frames a second while something moved; null where nobody counted. */
  readonly meanFps: number | null
}

export interface Chosen {
  readonly id: string
  readonly count: number
}

const FAULTS: readonly LogKind[] = [
  ...(['stall', 'fault', 'configFault', 'storageFull', 'fontMissing'] as const),
  ...(['workerFault', 'serverGone', 'drift'] as const),
]

/** Of the last `days` days up to today. */
export function statisticsOf(book: LogBook, today: Date, days: number): Statistics {
  const names = Array.from({ length: days }, (_, ago) =>
    // Noon: no change of summer time moves it to another day.
    dayOf(new Date(today.getFullYear(), today.getMonth(), today.getDate() - ago, NOON)),
  )
  const counts = names.flatMap((day) => Object.entries(book.days[day] ?? {}))
  const total = (name: string): LogCount =>
    counts
      .filter(([one]) => one === name)
      .reduce(([all, sum], [, [count, more]]) => [all + count, sum + more], [0, 0])
  const mean = (kind: LogKind) => {
    const [count, sum] = total(kind)
    return count === 0 ? null : sum / count
  }
  const chosen = (kind: LogKind): Chosen[] => {
    const found = new Set(
      counts.map(([name]) => name).filter((name) => name.startsWith(`${kind} `)),
    )
    return [...found]
      .map((name) => ({ id: name.slice(kind.length + 1), count: total(name)[0] }))
      .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1))
  }
  return {
    visits: total('session')[0],
    meanSeconds: mean('session'),
    presets: chosen('preset'),
    layers: chosen('layer'),
    claims: chosen('claim'),
    resets: total('reset')[0],
    losses: total('loss')[0],
    faults: FAULTS.reduce((all, kind) => all + total(kind)[0], 0),
    meanFps: mean('fps'),
  }
}

const NOON = 12
