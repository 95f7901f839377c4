// What there is to tell of a scenario beside the baseline: what differs, what binds, what it costs.
import { bindingSpansOf, yearsOfSpan } from '../../model/bindingSpans'
import { LAYERS, type LayerId } from '../../model/layers'
import { LEVER_IDS, type LeverId } from '../../model/levers'
import type { Run } from '../../model/run'
import { type Scenario, valueInForce } from '../../model/scenario'
import { createSnapshot, readSnapshot, type Snapshot, valueIn } from '../../model/snapshot'
import { END_YEAR, TODAY, type Year } from '../../model/time'
import { CAPITAL_OF_LAYER, HEADLINE_OF_LAYER, type VariableId } from '../../model/variables'

/** A lever set otherwise, both values in its unit; `before` is missing where nothing was in force. */
export interface LeverChange {
  readonly lever: LeverId
  readonly value: number
  readonly before?: number
}

/** The layer that binds longest between today and the end. */
export interface Longest {
  readonly layer: LayerId
  readonly years: number
  /** A year in which it binds: the middle of its longest spell. */
  readonly year: Year
}

/** A change below this is as good as none. */
export const LEAST_CHANGE = 0.005

/** Years from today to the end. */
export const YEARS_TOLD = END_YEAR - TODAY

/** The levers that differ in force at the end, most changed first. */
export function leverChanges(scenario: Scenario, baseline: Scenario): readonly LeverChange[] {
  const touched = LEVER_IDS.filter((id) => scenario.levers[id] !== undefined)
  const changes = touched.flatMap((lever): LeverChange[] => {
    const value = valueInForce(scenario, lever, END_YEAR)
    const before = valueInForce(baseline, lever, END_YEAR)
    if (Number.isNaN(value) || value === before) return []
    return [Number.isNaN(before) ? { lever, value } : { lever, value, before }]
  })
  return changes.sort((a, b) => sizeOf(b) - sizeOf(a))
}

/** The layer that binds longest in a run, from today on. */
export function longestBinding(run: Run): Longest {
  const spans = bindingSpansOf(run)
    .map((span) => ({ layer: span.layer, years: yearsOfSpan(span) }))
    .map(({ layer, years: [from, to] }) => ({ layer, from: Math.max(TODAY, from), to }))
    .filter(({ from, to }) => to > from)
  const yearsOf = (layer: LayerId) =>
    spans.filter((one) => one.layer === layer).reduce((sum, { from, to }) => sum + to - from, 0)
  const layer = LAYERS.reduce((most, one) => (yearsOf(one) > yearsOf(most) ? one : most))
  const [spell] = spans
    .filter((one) => one.layer === layer)
    .sort((a, b) => b.to - b.from - (a.to - a.from))
  const { from, to } = spell ?? { from: TODAY, to: END_YEAR }
  return { layer, years: yearsOf(layer), year: (from + to) / 2 }
}

/** The numbers of two runs in the last year. */
export interface Ends {
  readonly run: Snapshot
  readonly baseline: Snapshot
}

export const endsOf = (run: Run, baseline: Run): Ends => ({
  run: readSnapshot(run, END_YEAR, createSnapshot()),
  baseline: readSnapshot(baseline, END_YEAR, createSnapshot()),
})

/** How a number of the last year stands against the baseline's: 0.1 is one tenth more. */
export function changeOf(ends: Ends, id: VariableId): number {
  return change(valueIn(ends.run, id), valueIn(ends.baseline, id))
}

/** The layer whose own number stands farthest from the baseline's, in doublings. */
export function mostApart(ends: Ends): { readonly layer: LayerId; readonly change: number } {
  const all = LAYERS.map((layer) => ({ layer, change: changeOf(ends, HEADLINE_OF_LAYER[layer]) }))
  return all.reduce((most, one) => (apart(one.change) > apart(most.change) ? one : most))
}

/** All that was spent on the five layers by the last year, $bn, and how that stands. */
export function costOf(ends: Ends): { readonly bnUsd: number; readonly change: number } {
  const [bnUsd = 0, before = 0] = [ends.run, ends.baseline].map((snapshot) =>
    LAYERS.reduce((sum, layer) => sum + valueIn(snapshot, CAPITAL_OF_LAYER[layer]), 0),
  )
  return { bnUsd, change: change(bnUsd, before) }
}

/** Against nothing there is nothing to compare. */
const change = (now: number, before: number): number => (before > 0 ? now / before - 1 : 0)

/** Doublings between two numbers, up or down; a number gone to nothing is farthest. */
const apart = (by: number): number => Math.abs(Math.log2(Math.max(Number.MIN_VALUE, 1 + by)))

/** How many times more or less; what nothing can be compared with counts as a doubling. */
function sizeOf({ value, before }: LeverChange): number {
  if (before === undefined || before <= 0) return 1
  return apart(value / before - 1)
}
