// The year for which uncertainty is shown.
import { DEFAULT_YEAR, TODAY, type Year } from '../../model/time'

/** The year itself after today; before, all sampled runs are the same history. */
export function uncertainYear(year: Year): Year {
  return year > TODAY ? year : DEFAULT_YEAR
}
