// What a control of a lever shows of a scenario: the value set, the value in force, and whether it was touched.
import { LEVERS, type LeverId } from '../model/levers'
import { type Scenario, valueInForce } from '../model/scenario'
import type { Year } from '../model/time'
import { tidyNumber } from './steps'

export interface LeverShown {
  /** In the unit of the lever; NaN of a release where there is none. */
  readonly value: number
  /** What acts at the year, preset and events included. */
  readonly inForce: number
  /** True where there is something to take back. */
  readonly isTouched: boolean
}

/** Of a factor what was set, 1 where nothing was; of the others what was set or is in force. */
export function leverShown(scenario: Scenario, id: LeverId, year: Year): LeverShown {
  const { relative, default: neutral } = LEVERS[id]
  const inForce = valueInForce(scenario, id, year)
  const set = scenario.levers[id]
  const value = set ?? (relative ? neutral : tidyNumber(inForce))
  return { value, inForce, isTouched: set !== undefined }
}
