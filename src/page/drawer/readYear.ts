// The year that all charts read out together: the one pointed at, else the one shown; no React in it.
import { END_YEAR, START_YEAR, type Year } from '../../model/time'

/** Years between the places that can be pointed at, those of the timeline. */
const STEP_YEARS = 0.25

export interface ReadYear {
  readonly now: () => Year
  /** The year that the cake shows. */
  readonly show: (year: Year) => void
  /** The year pointed at; null where nothing is. */
  readonly point: (year: Year | null) => void
  /** Is called at once and with every other year; answers how to stop. */
  readonly join: (paint: (year: Year) => void) => () => void
}

export function createReadYear(first: Year): ReadYear {
  const painters = new Set<(year: Year) => void>()
  let shown = first
  let pointed: Year | null = null
  let painted = first

  const now = () => pointed ?? shown
  function paint(): void {
    if (now() === painted) return
    painted = now()
    for (const one of painters) one(painted)
  }

  return {
    now,
    show(year) {
      shown = year
      paint()
    },
    point(year) {
      pointed = year
      paint()
    },
    join(painter) {
      painters.add(painter)
      painter(painted)
      return () => painters.delete(painter)
    },
  }
}

/** The year nearest to one pointed at that can be shown by a press, within the run. */
export function nearestYear(year: number): Year {
  const near = Math.round(year / STEP_YEARS) * STEP_YEARS
  return Math.min(END_YEAR, Math.max(START_YEAR, near))
}
