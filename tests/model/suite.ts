// What the model tests share: short ways to run a scenario and to read it.

import { type Run, valueAtStep } from '../../src/model/run'
import { BASELINE, type Scenario } from '../../src/model/scenario'
import { START_YEAR, STATE_COUNT, STEPS_PER_YEAR, yearOfStep } from '../../src/model/time'
import type { VariableId } from '../../src/model/variables'

export const STEPS = Array.from({ length: STATE_COUNT }, (_, step) => step)

export const stepOfYear = (year: number) => (year - START_YEAR) * STEPS_PER_YEAR

export const at = (run: Run, year: number, id: VariableId) => valueAtStep(run, stepOfYear(year), id)

/** The steps with first <= year <= last. */
export const stepsBetween = (first: number, last: number) =>
  STEPS.filter((step) => yearOfStep(step) >= first && yearOfStep(step) <= last)

export const scenarioOf = (change: Partial<Scenario>): Scenario => ({ ...BASELINE, ...change })
