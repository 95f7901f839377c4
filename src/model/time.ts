// The clock of the model: calendar years, in equal steps.

/** A calendar year with its fraction; 2026.5 is the middle of 2026. */
export type Year = number & { readonly clock?: 'year' }

/** First state, year. */
export const START_YEAR = 2024

/** Last state, year. */
export const END_YEAR = 2036

/** Steps in one year. */
export const STEPS_PER_YEAR = 32

/** Length of one step, years; a power of two, so every state's year is exact. */
export const DT_YEARS = 1 / STEPS_PER_YEAR

/** States of one run, first and last included. */
export const STATE_COUNT = (END_YEAR - START_YEAR) * STEPS_PER_YEAR + 1

/** Where history ends and the scenario begins, year; the yearly refresh of the data moves it. */
export const TODAY = 2026.5

/** The year shown when nobody has chosen one. */
export const DEFAULT_YEAR = 2030

/** Year of the state numbered `step`. */
export function yearOfStep(step: number): Year {
  return START_YEAR + step * DT_YEARS
}
