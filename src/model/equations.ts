// The equations of one state, in their order: from the stocks of a row to all its other variables.

import { fillBuilding } from './building'
import { fillCapacity, fillMarket, fillRequirement } from './capacity'
import type { Instant, Row } from './instant'
import { fillBudgets, fillSpeeds } from './money'

/** Fills every flow and auxiliary of `row`; returns the place in `LAYERS` of the binding layer. */
export function fillRow(row: Row, instant: Instant): number {
  fillRequirement(row, instant)
  const binding = fillCapacity(row, instant)
  fillMarket(row, instant)
  fillBudgets(row, instant)
  fillSpeeds(row, instant)
  fillBuilding(row, instant)
  return binding
}
