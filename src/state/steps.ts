// Puts numbers from a hand on the grid they belong to: the step of a lever, the year of a pause.
import { LEVERS, type Lever, type LeverId } from '../model/levers'
import type { Year } from '../model/time'
import type { Range } from './addressValues'

/** Decimals that hold every state's year exactly and shed the dust of floating point. */
const DECIMALS = 5

/** Decimals of a year picked by stopping the clock: short in the address, unseen in the picture. */
const STOPPED_DECIMALS = 2

export function clampTo({ min, max }: Range, value: number): number {
  return Math.min(max, Math.max(min, value))
}

/** A lever's value within its range and on its step; NaN stays NaN. */
export function snapLever(id: LeverId, value: number): number {
  const { min, max, step }: Lever = LEVERS[id]
  const steps = Math.round((clampTo({ min, max }, value) - min) / step)
  return clampTo({ min, max }, tidyNumber(min + steps * step))
}

/** A number without the dust of floating point. */
export function tidyNumber(value: number): number {
  return roundedTo(DECIMALS, value)
}

/** The year at which a moving clock was stopped. */
export function stoppedYear(year: Year): Year {
  return roundedTo(STOPPED_DECIMALS, year)
}

function roundedTo(decimals: number, value: number): number {
  const scale = 10 ** decimals
  return Math.round(value * scale) / scale
}
