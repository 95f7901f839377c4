// The steps of the two big sliders: coarse ones for the buttons beside them, within the range of the lever.
import { LEVERS } from '../../model/levers'

/** The levers that a visitor of the exhibit has. */
export const VISITOR_LEVERS = ['demand', 'invest'] as const

export type VisitorLever = (typeof VISITOR_LEVERS)[number]

/** A step of the buttons, in times the plan. */
const STEP = 0.25

/** Rounding of what lies on a step already. */
const SLACK = 1e-6

/** The next whole step above or below a value, within the range. */
export function steppedLever(id: VisitorLever, value: number, by: 1 | -1): number {
  const { min, max } = LEVERS[id]
  const steps = value / STEP
  const next = by > 0 ? Math.floor(steps + SLACK) + 1 : Math.ceil(steps - SLACK) - 1
  return Math.min(max, Math.max(min, next * STEP))
}
