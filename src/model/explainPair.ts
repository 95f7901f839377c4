// A run beside its baseline in one year: what every rule of the explanations reads.

import { LAYERS, type LayerId } from './layers'
import { type Run, valueAtStep } from './run'
import { createSnapshot, readSnapshot, type Snapshot, valueIn } from './snapshot'
import { END_YEAR, START_YEAR, STEPS_PER_YEAR, type Year } from './time'
import type { VariableId } from './variables'

/** A number that differs from the baseline's by this share has changed at all. */
export const NOTABLE = 0.01

/** A number that differs from the baseline's by this share has clearly changed. */
export const CLEAR = 0.1

/** An effect below this share of its cause is little. */
export const LITTLE = 0.25

export interface Pair {
  readonly run: Run
  readonly baseline: Run
  /** The state at the year, or the last one before it. */
  readonly step: number
  /** The layer that binds in the run. */
  readonly binding: LayerId
  /** The run at the year. */
  readonly here: Snapshot
  /** The baseline at the year. */
  readonly there: Snapshot
}

/** The two runs at `year`, clamped to their range. */
export function pairAt(run: Run, baseline: Run, year: Year): Pair {
  const here = readSnapshot(run, year, createSnapshot())
  const there = readSnapshot(baseline, year, createSnapshot())
  const binding = LAYERS[here.binding] ?? 'energy'
  return { run, baseline, step: stepAt(year), binding, here, there }
}

/** The state at `year` or the last one before it, within the range of a run. */
export function stepAt(year: Year): number {
  const within = Math.min(END_YEAR, Math.max(START_YEAR, year))
  return Math.floor((within - START_YEAR) * STEPS_PER_YEAR)
}

/** Change of a variable against the baseline at the year, as a share. */
export function changeOf({ here, there }: Pair, id: VariableId): number {
  return shareOfChange(valueIn(here, id), valueIn(there, id))
}

/** Change of a variable against the baseline at a state, as a share. */
export function changeAtStep({ run, baseline }: Pair, step: number, id: VariableId): number {
  return shareOfChange(valueAtStep(run, step, id), valueAtStep(baseline, step, id))
}

/** How far `value` is from `reference`, as a share of it; none where the reference is zero. */
export function shareOfChange(value: number, reference: number): number {
  return reference === 0 ? 0 : value / reference - 1
}
