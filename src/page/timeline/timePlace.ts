// Where a year stands on the timeline.
import { END_YEAR, START_YEAR, type Year } from '../../model/time'

/** Share of the way from the first year to the last, 0..1. */
export const shareOfTime = (year: Year): number => (year - START_YEAR) / (END_YEAR - START_YEAR)

/** The length of a span of years, in per cent of all. */
export const lengthOfTime = (from: Year, to: Year): string =>
  `${(shareOfTime(to) - shareOfTime(from)) * 100}%`

/** The length from the first year to this one. */
export const placeOfTime = (year: Year): string => lengthOfTime(START_YEAR, year)
