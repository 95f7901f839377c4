// The ensemble: many runs of one scenario with the uncertain parameters sampled, as bands.

import { BAND_STEPS, BAND_YEAR_COUNT, type Bands, PERCENTILES } from './bands'
import { latinQuantiles } from './latinHypercube'
import { LAYERS } from './layers'
import type { Change } from './presets'
import { type Run, valueAtStep } from './run'
import type { Scenario } from './scenario'
import { simulate } from './simulate'
import { TODAY } from './time'
import { UNCERTAIN_IDS, UNCERTAINTIES, valueAtQuantile } from './uncertainty'
import { PRINTED_IDS } from './variables'

/** Runs of an ensemble unless told otherwise. */
export const ENSEMBLE_RUNS = 400

/** Fewest and most runs of an ensemble. */
export const ENSEMBLE_RUNS_RANGE = { min: 10, max: 10_000 } as const

/** Seed of an ensemble unless told otherwise. */
export const ENSEMBLE_SEED = 7

/** Least and greatest seed of an ensemble. */
export const ENSEMBLE_SEED_RANGE = { min: 0, max: 2 ** 32 - 1 } as const

// Runs before the first bands, and how many times more before each of the next.
const FIRST_BANDS_RUNS = 25
const REFINEMENT = 1.4

const PER_CENT = 100

export interface EnsembleOptions {
  /** Runs, a whole number within `ENSEMBLE_RUNS_RANGE`. */
  readonly runs: number
  /** Seed of the sample, a whole number within `ENSEMBLE_SEED_RANGE`. */
  readonly seed: number
}

/**
 * Runs the ensemble: yields after each run, now and then with the bands so far, and returns the
 * bands of all runs. Same scenario, runs and seed, same bytes. Parameters differ from today on;
 * what preset, levers, events or edited assumptions fix is not sampled. Every bands given out is new.
 */
export function* refineBands(
  scenario: Scenario,
  { runs, seed }: EnsembleOptions,
): Generator<Bands | undefined, Bands> {
  const changeOf = sampler(scenario, runs, seed)
  const values = new Float64Array(PRINTED_IDS.length * BAND_YEAR_COUNT * runs)
  const bindingCounts = new Uint32Array(BAND_YEAR_COUNT * LAYERS.length)
  const bandsOfFirst = (count: number): Bands => ({
    scenario,
    seed,
    runs: count,
    values: percentilesOf(values, runs, count),
    bindingShares: Float64Array.from(bindingCounts, (bound) => bound / count),
  })
  let next = FIRST_BANDS_RUNS
  for (let index = 0; index < runs; index++) {
    const run = simulate(scenario, { changes: [changeOf(index)] })
    writeSamples(run, values, runs, index)
    countBinding(run, bindingCounts)
    const count = index + 1
    const isTold = count === next && count < runs
    if (isTold) next = Math.ceil(next * REFINEMENT)
    yield isTold ? bandsOfFirst(count) : undefined
  }
  return bandsOfFirst(runs)
}

/** The bands of all runs at once. */
export function bandsOf(scenario: Scenario, options: EnsembleOptions): Bands {
  const steps = refineBands(scenario, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Gives the sampled change of each run by its index. */
export function sampler(scenario: Scenario, runs: number, seed: number): (index: number) => Change {
  const columns = UNCERTAIN_IDS.map((id, column) => ({
    id,
    quantiles: latinQuantiles(runs, column, seed),
  })).filter(({ id }) => scenario.assumptions[id] === undefined)
  return (index) => {
    const pairs = columns.map(({ id, quantiles }) => {
      return [id, valueAtQuantile(UNCERTAINTIES[id], quantiles[index] ?? Number.NaN)]
    })
    return { from: TODAY, set: Object.fromEntries(pairs) }
  }
}

// Samples lie by variable, then year, then run, so that those to be sorted lie together.
function writeSamples(run: Run, values: Float64Array, runs: number, index: number): void {
  let place = index
  for (const id of PRINTED_IDS) {
    for (let year = 0; year < BAND_YEAR_COUNT; year++) {
      values[place] = valueAtStep(run, year * BAND_STEPS, id)
      place += runs
    }
  }
}

function countBinding(run: Run, counts: Uint32Array): void {
  for (let year = 0; year < BAND_YEAR_COUNT; year++) {
    const place = year * LAYERS.length + (run.binding[year * BAND_STEPS] ?? 0)
    counts[place] = (counts[place] ?? 0) + 1
  }
}

// Percentiles of the first `count` of each group of `runs` samples, linear between the two nearest.
function percentilesOf(values: Float64Array, runs: number, count: number): Float64Array {
  const groups = values.length / runs
  const percentiles = new Float64Array(groups * PERCENTILES.length)
  const sorted = new Float64Array(count)
  for (let group = 0; group < groups; group++) {
    sorted.set(values.subarray(group * runs, group * runs + count))
    sorted.sort()
    for (const [place, percentile] of PERCENTILES.entries()) {
      percentiles[group * PERCENTILES.length + place] = percentileOf(sorted, percentile)
    }
  }
  return percentiles
}

function percentileOf(sorted: Float64Array, percentile: number): number {
  const position = ((sorted.length - 1) * percentile) / PER_CENT
  const index = Math.floor(position)
  const value = sorted[index] ?? Number.NaN
  const next = sorted[index + 1] ?? value
  return value + (position - index) * (next - value)
}
