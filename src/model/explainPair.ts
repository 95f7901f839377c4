// A run beside its reference in one year: what every rule of the explanations reads.

import type { Against } from './explanation'
import { LAYERS, type LayerId } from './layers'
import { DEFAULT_PARAMETERS, type ParameterId } from './parameters'
import { type Run, valueAtStep } from './run'
import { type Force, forcesOf, type Scenario } from './scenario'
import { createSnapshot, readSnapshot, type Snapshot, valueIn } from './snapshot'
import { END_YEAR, START_YEAR, STEPS_PER_YEAR, type Year, yearOfStep } from './time'
import { VARIABLE_IDS, type VariableId } from './variables'

/** A number that differs from the reference's by this share has changed at all. */
export const NOTABLE = 0.01

/** A number that differs from the reference's by this share has clearly changed. */
export const CLEAR = 0.1

/** An effect below this share of its cause is little. */
export const LITTLE = 0.25

export interface Pair {
  readonly run: Run
  /** What it is compared with. */
  readonly reference: Run
  readonly against: Against
  /** The parameters in force in the run. */
  readonly forces: readonly Force[]
  /** The parameters in force in the reference. */
  readonly referenceForces: readonly Force[]
  /** The state at the year, or the last one before it. */
  readonly step: number
  /** The layer that binds in the run. */
  readonly binding: LayerId
  /** The run at the year. */
  readonly here: Snapshot
  /** The reference at the year. */
  readonly there: Snapshot
}

/** The two runs at `year`, clamped to their range. */
export function pairAt(run: Run, reference: Run, year: Year): Pair {
  const here = readSnapshot(run, year, createSnapshot())
  const there = readSnapshot(reference, year, createSnapshot())
  const binding = LAYERS[here.binding] ?? 'energy'
  const forces = forcesOf(run.scenario)
  const referenceForces = forcesOf(reference.scenario)
  const against = hasLevers(run.scenario) ? 'leverless' : 'baseline'
  const step = stepAt(year)
  return { run, reference, against, forces, referenceForces, step, binding, here, there }
}

/** True where a visitor has set something on top of preset and events. */
export function hasLevers({ levers }: Scenario): boolean {
  return Object.keys(levers).length > 0
}

/** The first state in which two runs differ in anything; null where they are the same throughout. */
export function firstDifference(run: Run, reference: Run): number | null {
  const index = run.values.findIndex((value, place) => value !== reference.values[place])
  return index < 0 ? null : Math.floor(index / VARIABLE_IDS.length)
}

/** The state at `year` or the last one before it, within the range of a run. */
export function stepAt(year: Year): number {
  const within = Math.min(END_YEAR, Math.max(START_YEAR, year))
  return Math.floor((within - START_YEAR) * STEPS_PER_YEAR)
}

/** Change of a variable against the reference at the year, as a share. */
export function changeOf({ here, there }: Pair, id: VariableId): number {
  return shareOfChange(valueIn(here, id), valueIn(there, id))
}

/** Change of a variable against the reference at a state, as a share. */
export function changeAtStep({ run, reference }: Pair, step: number, id: VariableId): number {
  return shareOfChange(valueAtStep(run, step, id), valueAtStep(reference, step, id))
}

/** Value of a parameter in force at a state. */
export function parameterAt(forces: readonly Force[], step: number, id: ParameterId): number {
  const force = forces.findLast(({ from }) => from <= yearOfStep(step))
  return (force?.parameters ?? DEFAULT_PARAMETERS)[id]
}

/** How far `value` is from `reference`, as a share of it; none where the reference is zero. */
export function shareOfChange(value: number, reference: number): number {
  return reference === 0 ? 0 : value / reference - 1
}
