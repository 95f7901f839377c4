// What would free the binding layer: the smallest change of one lever, or of two, found by runs.

import { stepAt } from './explainPair'
import { changesAt, holdsBack, type LeverChange, type Path, pairsOf, pathsOf } from './freeingPaths'
import { LAYERS, type LayerId } from './layers'
import type { Levers } from './levers'
import { excessOf } from './ranges'
import { type Run, valueAtStep } from './run'
import type { Scenario } from './scenario'
import { simulate } from './simulate'
import { TODAY, type Year } from './time'

/** Changes that free the binding layer, and what follows. */
export interface Freed {
  readonly changes: readonly LeverChange[]
  /** The layer that binds instead. */
  readonly layer: LayerId
  readonly servedTokS: number
}

export interface Freeing {
  readonly year: Year
  /** Year from which the changes act. */
  readonly from: Year
  /** The layer that binds in the year. */
  readonly layer: LayerId
  readonly servedTokS: number
  /** The smallest change of one lever that frees it; null where none does. */
  readonly single: Freed | null
  /** Looked for only where no single lever does; null where no pair that was tried does either. */
  readonly pair: Freed | null
}

/** Samples outward over the room of a lever, before bisection. */
const SINGLE_SAMPLES = 8

/** The same over the common factor of a pair. */
const PAIR_SAMPLES = 4

/** Bisection ends at this share of the room. */
const RESOLUTION = 1 / 128

/** A search with a few runs at most between two yields, so that it can be given up there. */
type Search<Found> = Generator<undefined, Found>

type Attempt = (line: readonly Path[], factor: number) => Freed | null

/**
 * Looks for the smallest change, as a share of the ranges of its levers, that frees the layer
 * binding in `scenario` at `year`: another layer binds, which the change does not hold back, and
 * every lever of it adds to what is served. Changes act from the start year of the levers, from
 * today where none is set; null where that leaves no lever acting before `year`. Samples outward in
 * both directions, then bisection: what helps only between two samples is missed. About 1,500 runs
 * at most.
 */
export function* freeingOf(scenario: Scenario, year: Year): Search<Freeing | null> {
  const start = scenarioWith(scenario, [])
  const paths = pathsOf(start, year)
  if (paths.length === 0) return null
  const step = stepAt(year)
  const before = simulate(scenario)
  const servedWith = (changes: readonly LeverChange[]) =>
    servedAt(simulate(scenarioWith(scenario, changes)), step)
  const attempt: Attempt = (line, factor) => {
    const changes = changesAt(line, factor)
    const changed = scenarioWith(scenario, changes)
    const run = simulate(changed)
    const layer = bindingAt(run, step)
    const servedTokS = servedAt(run, step)
    const isFreed = layer !== bindingAt(before, step) && !line.some((one) => holdsBack(one, layer))
    if (!isFreed || excessOf(changed) !== null) return null
    const everyOneAdds = changes.every(
      (one) => servedWith(changes.filter((other) => other !== one)) < servedTokS,
    )
    return everyOneAdds ? { changes, layer, servedTokS } : null
  }
  const lines = paths.map((path) => [path])
  const single = yield* leastOf(lines, SINGLE_SAMPLES, attempt)
  const pair = single ? null : yield* leastOf(pairsOf(paths), PAIR_SAMPLES, attempt)
  const layer = bindingAt(before, step)
  return { year, from: start.from, layer, servedTokS: servedAt(before, step), single, pair }
}

/** The scenario with levers changed, as the search and the controls do it. */
export function scenarioWith(scenario: Scenario, changes: readonly LeverChange[]): Scenario {
  const set: Levers = Object.fromEntries(changes.map(({ leverId, value }) => [leverId, value]))
  const from = Object.keys(scenario.levers).length > 0 ? scenario.from : TODAY
  return { ...scenario, from, levers: { ...scenario.levers, ...set } }
}

// The least change along any of the lines: a lever, or some that move by a common factor.
function* leastOf(
  lines: readonly (readonly Path[])[],
  samples: number,
  attempt: Attempt,
): Search<Freed | null> {
  let least: Freed | null = null
  for (const line of lines) {
    const room = line.reduce((sum, path) => sum + path.room, 0)
    // Further out nothing is less than the least so far.
    const most = Math.min(1, least === null ? 1 : totalShare(least) / room)
    let held = 0
    let freed = 0
    let found: Freed | null = null
    for (let sample = 1; found === null && held < most; sample++) {
      freed = Math.min(most, sample / samples)
      yield
      found = attempt(line, freed)
      if (found === null) held = freed
    }
    while (found !== null && freed - held > RESOLUTION) {
      const middle = (held + freed) / 2
      yield
      const nearer = attempt(line, middle)
      if (nearer === null) held = middle
      else [freed, found] = [middle, nearer]
    }
    if (found !== null && (least === null || totalShare(found) < totalShare(least))) least = found
  }
  return least
}

function totalShare({ changes }: Freed): number {
  return changes.reduce((sum, { share }) => sum + share, 0)
}

function servedAt(run: Run, step: number): number {
  return valueAtStep(run, step, 'servedTokS')
}

function bindingAt(run: Run, step: number): LayerId {
  return LAYERS[run.binding[step] ?? 0] ?? 'energy'
}
