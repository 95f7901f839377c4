// A scenario, and how preset, levers and assumptions combine into the parameters in force.

import { FROM_RANGE, LEVER_IDS, LEVERS, type Lever, type LeverId, type Levers } from './levers'
import { DEFAULT_PARAMETERS, type ParameterId, type Parameters } from './parameters'
import { type Change, PRESETS, type Preset, type PresetId, type Release } from './presets'
import { START_YEAR, type Year } from './time'

export interface Scenario {
  /** The preset it starts from. */
  readonly preset: PresetId
  /** Levers touched, each in the unit of its table. */
  readonly levers: Levers
  /** Year from which the levers act. */
  readonly from: Year
  /** Assumptions edited, in force from the first state. */
  readonly assumptions: Partial<Parameters>
  /** Changes by year of an own scenario; they act after those of the preset, before the levers. */
  readonly events: readonly ScenarioEvent[]
}

/** What changes in an own scenario at a year, in force at states with `from` <= year < `until`. */
export interface ScenarioEvent {
  /** First year in force. */
  readonly from: Year
  /** First year no longer in force; absent for ever. */
  readonly until?: Year
  /** Levers set by the event, combined as those of a visitor; a release is no part of an event. */
  readonly levers?: Omit<Levers, 'openRelease' | 'openStrength'>
  /** Assumptions that hold from then on. */
  readonly assumptions?: Partial<Parameters>
}

/** The preset baseline without levers. */
export const BASELINE: Scenario = {
  preset: 'baseline',
  levers: {},
  from: FROM_RANGE.default,
  assumptions: {},
  events: [],
}

/** Parameters in force at every state from a year on, until the next of the list. */
export interface Force {
  /** First year in force. */
  readonly from: Year
  /** Value of every parameter. */
  readonly parameters: Readonly<Parameters>
  /** Power of new chips: a value at a year, improving by the parameter `chipEfficiency`. */
  readonly chipTrend: ChipTrend
}

export interface ChipTrend {
  /** Year of `kWPerH100e`. */
  readonly year: Year
  /** Power of new chips in that year, kW per H100e. */
  readonly kWPerH100e: number
}

/** Year the table states the power of new chips for. */
export const CHIP_TREND_YEAR = 2025

/**
 * The parameters in force, as a list by year. `changes` act before those of the preset,
 * `lastChanges` after the levers. Where the efficiency of chips changes, their power stays continuous.
 */
export function forcesOf(
  scenario: Scenario,
  changes: readonly Change[] = [],
  lastChanges: readonly Change[] = [],
): readonly Force[] {
  const preset: Preset = PRESETS[scenario.preset]
  const allChanges = [...changes, ...preset.changes, ...scenario.events.map(changeOf)]
  const dated = [...allChanges, ...lastChanges]
  const years = [scenario.from, ...dated.flatMap(({ from, until }) => [from, until ?? from])]
  const dates = [...new Set(years.filter((year) => year > START_YEAR))].sort((a, b) => a - b)
  const start: Parameters = { ...DEFAULT_PARAMETERS, ...scenario.assumptions }
  let chipTrend: ChipTrend = { year: CHIP_TREND_YEAR, kWPerH100e: start.newChipKWPerH100e }
  let efficiency = start.chipEfficiency
  return [START_YEAR, ...dates].map((from) => {
    const parameters = { ...start }
    applyChanges(allChanges, parameters, from)
    if (from >= scenario.from) applyLevers(scenario.levers, parameters)
    applyChanges(lastChanges, parameters, from)
    if (parameters.chipEfficiency !== efficiency) {
      chipTrend = { year: from, kWPerH100e: chipPowerAt(from, chipTrend, efficiency) }
      efficiency = parameters.chipEfficiency
    }
    return { from, parameters, chipTrend }
  })
}

/** Power of new chips in `year`, kW per H100e, when they improve `efficiency` times a year. */
export function chipPowerAt(year: Year, trend: ChipTrend, efficiency: number): number {
  return trend.kWPerH100e * efficiency ** (trend.year - year)
}

/** The release in force: the levers replace that of the preset, strength 0 removes it. */
export function releaseOf(scenario: Scenario): Release | null {
  const { openRelease, openStrength } = scenario.levers
  const preset: Preset = PRESETS[scenario.preset]
  if (openRelease === undefined && openStrength === undefined) return preset.release ?? null
  const strength = openStrength ?? LEVERS.openStrength.default
  return strength === 0 ? null : { year: openRelease ?? LEVERS.openRelease.default, strength }
}

/**
 * The value in force of a lever at `year`, or at the start year of the levers where that is later:
 * factors for relative levers (the mean over the layers for `invest`), else the value in the unit
 * of the lever; NaN for a release where there is none.
 */
export function valueInForce(scenario: Scenario, leverId: LeverId, year: Year): number {
  if (leverId === 'openRelease') {
    return scenario.levers.openRelease ?? releaseOf(scenario)?.year ?? Number.NaN
  }
  if (leverId === 'openStrength') {
    return scenario.levers.openStrength ?? releaseOf(scenario)?.strength ?? Number.NaN
  }
  const at = Math.max(scenario.from, year)
  const force = forcesOf(scenario).findLast(({ from }) => from <= at)
  const parameters = force?.parameters ?? DEFAULT_PARAMETERS
  const lever: Lever = LEVERS[leverId]
  const sum = lever.parameters.reduce((total, id) => total + parameters[id], 0)
  return sum / lever.parameters.length
}

function applyChanges(changes: readonly Change[], parameters: Parameters, year: Year): void {
  for (const change of changes) {
    if (year < change.from || year >= (change.until ?? Number.POSITIVE_INFINITY)) continue
    Object.assign(parameters, change.set)
    for (const [id, factor] of Object.entries(change.multiply ?? {})) {
      parameters[id as ParameterId] *= factor
    }
  }
}

// An event as a dated change: relative levers multiply what is in force, the others replace it.
function changeOf({ from, until, levers, assumptions }: ScenarioEvent): Change {
  const set: Partial<Parameters> = { ...assumptions }
  const multiply: Partial<Parameters> = {}
  for (const leverId of LEVER_IDS) {
    const value = (levers as Levers | undefined)?.[leverId]
    if (value === undefined) continue
    const lever: Lever = LEVERS[leverId]
    for (const id of lever.parameters) {
      if (lever.relative) multiply[id] = (multiply[id] ?? 1) * value
      else set[id] = value
    }
  }
  return until === undefined ? { from, set, multiply } : { from, until, set, multiply }
}

function applyLevers(levers: Levers, parameters: Parameters): void {
  for (const leverId of LEVER_IDS) {
    const value = levers[leverId]
    if (value === undefined) continue
    const lever: Lever = LEVERS[leverId]
    for (const id of lever.parameters) {
      parameters[id] = lever.relative ? parameters[id] * value : value
    }
  }
}
