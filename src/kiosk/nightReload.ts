// The page is loaded anew once a night, while nobody is there.
import { minuteOfDay, minutesOf } from './hours'

const DAY_MS = 86_400_000
/** A clock that went back by more days than this was wrong before, and not only put right by an hour. */
const BACK_DAYS = 1

/**
 * Number of the exhibit's day, which begins at `reloadAt` on the wall: what is loaded at 3 in the
 * morning belongs to the day before, where the reload is at 4.
 */
export function exhibitDay(date: Date, reloadAt: string): number {
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS
  return minuteOfDay(date) >= minutesOf(reloadAt) ? day : day - 1
}

/**
 * True where a day of the exhibit began since the page was loaded. An hour that comes
 * twice, or a clock that is put back by hours, brings no second reload; one that was days ahead does.
 * @param lastReloadDay day of the exhibit on which the page was loaded
 */
export function reloadDue(now: Date, lastReloadDay: number, reloadAt: string | null): boolean {
  if (reloadAt === null) return false
  const days = exhibitDay(now, reloadAt) - lastReloadDay
  return days > 0 || days < -BACK_DAYS
}
