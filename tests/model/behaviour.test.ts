// Behaviour reproduction: what the model says of 2024 and 2025 against what was counted.

import { describe, expect, it } from 'vitest'
import { valueAtStep } from '../../src/model/run'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { DT_YEARS } from '../../src/model/time'
import { at, stepsBetween } from './suite'

const TOLERANCE = 0.3
const INITIAL_MH100E = 1.6

// Chips shipped since the first state and those of the first state, and rated facility power.
const COUNTED = [
  { year: 2025, shippedMH100e: 6.53, ratedGW: 13.3 },
  { year: 2026, shippedMH100e: 19.74, ratedGW: 31 },
]

describe('behaviour reproduction: 2024 and 2025 within 30 per cent', () => {
  const run = simulate(BASELINE)

  it.each(COUNTED)('accelerators shipped by the start of $year', ({ year, shippedMH100e }) => {
    const shipped = stepsBetween(2024, year - DT_YEARS).reduce(
      (sum, step) => sum + DT_YEARS * valueAtStep(run, step, 'shippedMH100eYr'),
      INITIAL_MH100E,
    )
    expect(Math.abs(shipped / shippedMH100e - 1)).toBeLessThan(TOLERANCE)
  })

  it.each(COUNTED)('rated power of the facilities at the start of $year', ({ year, ratedGW }) => {
    expect(Math.abs(at(run, year, 'ratedGW') / ratedGW - 1)).toBeLessThan(TOLERANCE)
  })
})
