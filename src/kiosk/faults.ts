// What follows when a part of the kiosk throws: it is made anew, then the exhibit is reset, then the page.

/** Faults within this time count together. */
const WINDOW_MS = 60_000

/** Of them, so many are borne by making the part anew; the next one resets the exhibit. */
const BORNE = 2

export type Answer = 'renew' | 'reset' | 'reload'

/** Times of the last faults, the oldest first. */
export type Faults = readonly number[]

/** @returns the faults that still count, and what this one calls for */
export function faultAfter(
  before: Faults,
  ms: number,
): { readonly faults: Faults; readonly answer: Answer } {
  const faults = [...before.filter((at) => ms - at < WINDOW_MS), ms].slice(-(BORNE + 2))
  if (faults.length <= BORNE) return { faults, answer: 'renew' }
  return { faults, answer: faults.length === BORNE + 1 ? 'reset' : 'reload' }
}
