// What was counted today and in the last week, side by side.
import { formatNumber } from '../../words/format'
import type { KioskStaffWords } from '../../words/kioskStaffWords'
import type { Language } from '../../words/languages'
import type { LogBook } from '../logBook'
import { type Chosen, type Statistics, statisticsOf } from '../statistics'

interface StatisticsTableProps {
  words: KioskStaffWords
  lang: Language
  book: LogBook
  today: Date
}

const WEEK_DAYS = 7
/** Of what was chosen, those most often. */
const SHOWN_MOST = 3
const SECONDS_PER_MINUTE = 60
const WHOLE = 9

export function StatisticsTable({ words, lang, book, today }: StatisticsTableProps) {
  const { kioskStaff, presets, layers } = words
  const spans = [1, WEEK_DAYS].map((days) => statisticsOf(book, today, days))
  const whole = (count: number) => formatNumber(count, WHOLE, lang)
  const mean = (seconds: number | null) => {
    if (seconds === null) return '–'
    const all = Math.round(seconds)
    const minutes = Math.floor(all / SECONDS_PER_MINUTE)
    return kioskStaff.minutes(whole(minutes), whole(all % SECONDS_PER_MINUTE))
  }
  const named = (chosen: readonly Chosen[], names: Readonly<Record<string, { name: string }>>) =>
    chosen
      .slice(0, SHOWN_MOST)
      .map(({ id, count }) => kioskStaff.times(names[id]?.name ?? id, whole(count)))
      .join(', ') || '–'
  const sum = (chosen: readonly Chosen[]) =>
    whole(chosen.reduce((all, { count }) => all + count, 0))
  const rows: readonly [id: string, name: string, text: (span: Statistics) => string][] = [
    ['visits', kioskStaff.visits, ({ visits }) => whole(visits)],
    ['length', kioskStaff.length, ({ meanSeconds }) => mean(meanSeconds)],
    ['presets', kioskStaff.presets, (span) => named(span.presets, presets)],
    ['layers', kioskStaff.layers, (span) => named(span.layers, layers)],
    ['claims', kioskStaff.claims, ({ claims }) => sum(claims)],
    ['resets', kioskStaff.resets, ({ resets }) => whole(resets)],
    ['losses', kioskStaff.losses, ({ losses }) => whole(losses)],
    ['faults', kioskStaff.faults, ({ faults }) => whole(faults)],
    ['fps', kioskStaff.fps, ({ meanFps }) => (meanFps === null ? '–' : whole(Math.round(meanFps)))],
  ]
  return (
    <table>
      <caption>{kioskStaff.counted}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{kioskStaff.today}</th>
          <th scope="col">{kioskStaff.week}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([id, name, text]) => (
          <tr key={id} data-row={id}>
            <th scope="row">{name}</th>
            {spans.map((span, at) => (
              <td key={at === 0 ? 'today' : 'week'}>{text(span)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
