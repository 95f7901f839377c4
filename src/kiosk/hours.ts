// Opening hours: whether the exhibit is open at a time of day, and when it next opens; by the wall clock.
import type { OpeningHours } from './config'

const DAY_MINUTES = 24 * 60
const WEEK_DAYS = 7

/** Minutes of `HH:MM`, up to those of `24:00`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Minutes since midnight on the wall. */
export const minuteOfDay = (date: Date): number => date.getHours() * 60 + date.getMinutes()

/** Hours of one day: `to` is at most a day after `from`; where both are the same, it is a whole day. */
function spanOf({ from, to }: OpeningHours): [from: number, to: number] {
  const [start, end] = [minutesOf(from), minutesOf(to)]
  return [start, end > start ? end : end + DAY_MINUTES]
}

/** True within one of the spans, which may reach over midnight; always, where there are none. */
export function isOpenAt(hours: readonly OpeningHours[], date: Date): boolean {
  if (hours.length === 0) return true
  const [today, minute] = [date.getDay(), minuteOfDay(date)]
  const yesterday = (today + WEEK_DAYS - 1) % WEEK_DAYS
  return hours.some((span) => {
    const [from, to] = spanOf(span)
    const isOn = (day: number, at: number) => span.days.includes(day) && at >= from && at < to
    return isOn(today, minute) || isOn(yesterday, minute + DAY_MINUTES)
  })
}

export interface NextOpening {
  /** Days from today: 0 is today. */
  readonly inDays: number
  /** 0 is Sunday. */
  readonly day: number
  readonly from: string
  readonly to: string
}

/** The first span that begins after a time; null where none ever does. */
export function nextOpening(hours: readonly OpeningHours[], date: Date): NextOpening | null {
  for (let inDays = 0; inDays <= WEEK_DAYS; inDays += 1) {
    const day = (date.getDay() + inDays) % WEEK_DAYS
    const later = hours
      .filter(({ days, from }) => days.includes(day) && isAhead(minutesOf(from), inDays, date))
      .sort((a, b) => minutesOf(a.from) - minutesOf(b.from))
    const [first] = later
    if (first !== undefined) return { inDays, day, from: first.from, to: first.to }
  }
  return null
}

const isAhead = (from: number, inDays: number, date: Date): boolean =>
  inDays > 0 || from > minuteOfDay(date)
