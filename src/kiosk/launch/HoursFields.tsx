// Opening hours on the launch page: days and two times, as many spans as are wanted.

import { Wrong } from '../../page/Field'
import type { KioskLaunchWords } from '../../words/kioskLaunchWords'
import type { OpeningHours } from '../config'
import { Switches, TextField } from './fields'

interface HoursFieldsProps {
  words: KioskLaunchWords
  hours: readonly OpeningHours[]
  onChange: (hours: readonly OpeningHours[]) => void
  /** Sentences. */
  wrong: readonly string[]
}

/** As a week reads: Monday first. */
const DAYS = [1, 2, 3, 4, 5, 6, 0] as const
const FIRST: OpeningHours = { days: [1, 2, 3, 4, 5, 6, 0], from: '09:00', to: '18:00' }

/** Midnight at the end of a day, which a field for times cannot hold. */
const MIDNIGHT = '24:00'

export function HoursFields({ words, hours, onChange, wrong }: HoursFieldsProps) {
  const { kioskLaunch, kioskConfig } = words
  const put = (at: number, next: Partial<OpeningHours>) =>
    onChange(hours.map((span, one) => (one === at ? { ...span, ...next } : span)))
  return (
    <fieldset>
      <legend>{kioskConfig.fields.hours}</legend>
      {hours.length === 0 && <p className="note">{kioskLaunch.always}</p>}
      {hours.map((span, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a span has no name but its place
        <fieldset key={at} className="span">
          <legend>{kioskLaunch.span(at + 1)}</legend>
          <Switches
            name={`hours-${at}`}
            ids={DAYS}
            nameOf={(day) => kioskLaunch.dayNames[day] ?? ''}
            chosen={DAYS.filter((day) => span.days.includes(day))}
            onChange={(days) => put(at, { days })}
          />
          <div className="pair">
            <TextField
              name={`hours-${at}-from`}
              type="time"
              label={kioskLaunch.from}
              wrong={[]}
              value={span.from}
              onChange={(from) => put(at, { from })}
            />
            <TextField
              name={`hours-${at}-to`}
              type="time"
              label={kioskLaunch.to}
              wrong={[]}
              value={span.to === MIDNIGHT ? '00:00' : span.to}
              onChange={(to) => put(at, { to: to === '00:00' ? MIDNIGHT : to })}
            />
          </div>
          <button type="button" onClick={() => onChange(hours.filter((_, one) => one !== at))}>
            {kioskLaunch.removeHours(at + 1)}
          </button>
        </fieldset>
      ))}
      <button id="add-hours" type="button" onClick={() => onChange([...hours, FIRST])}>
        {kioskLaunch.addHours}
      </button>
      <Wrong wrong={wrong} />
    </fieldset>
  )
}
