// The Frame: all the picture needs now, composed from runs and a moment, the same bytes each time.
import { EASE, FLOWS, LETTERING } from '../look/tuning'
import { LAYERS, type LayerId } from '../model/layers'
import { type Run, valueAtStep } from '../model/run'
import { createSnapshot, readSnapshot, type Snapshot, valueIn } from '../model/snapshot'
import { HEADLINE_OF_LAYER } from '../model/variables'
import { easeOut } from '../show/easing'
import type { Moment } from '../show/moment'
import { CONDUITS, readFlows } from './conduits'
import { createLabels, type Labels, nameSizeOf, readLabels } from './labels'
import { readTiers, stackTiers, TIERS } from './layout'
import { POSE, readPose } from './pose'
import type { View } from './view'

export interface Frame {
  year: number
  /** Share of the motion period gone, 0..1; never the bare second. */
  phase: number
  /** Index of the binding layer. */
  binding: number
  /** Index of the chosen layer, -1 for none. */
  selected: number
  /** Headline value, doublings since 2024 and value of 2024, per tier, in the model's units. */
  value: Float64Array
  doublings: Float64Array
  start: Float64Array
  /** Eased: height, wanted height (metres) of each tier, then what each conduit shows. */
  drawn: Float64Array
  /** Views into `drawn`. */
  height: Float64Array
  wanted: Float64Array
  shown: Float64Array
  /** Foot of each tier above the table, metres. */
  foot: Float64Array
  /** Value carried by each conduit. */
  flow: Float64Array
  pose: Float64Array
  labels: Labels
  /** The numbers of the shown year, of the run that is shown. */
  snapshot: Snapshot
}

const HEIGHT_AT = 0
const WANTED_AT = TIERS
const SHOWN_AT = 2 * TIERS
export const DRAWN_SIZE = SHOWN_AT + CONDUITS.length

export function createFrame(): Frame {
  const drawn = new Float64Array(DRAWN_SIZE)
  return {
    year: 0,
    phase: 0,
    binding: 0,
    selected: -1,
    value: new Float64Array(TIERS),
    doublings: new Float64Array(TIERS),
    start: new Float64Array(TIERS),
    drawn,
    height: drawn.subarray(HEIGHT_AT, WANTED_AT),
    wanted: drawn.subarray(WANTED_AT, SHOWN_AT),
    shown: drawn.subarray(SHOWN_AT),
    foot: new Float64Array(TIERS),
    flow: new Float64Array(CONDUITS.length),
    pose: new Float64Array(POSE.size),
    labels: createLabels(),
    snapshot: createSnapshot(),
  }
}

/** The runs a picture is made of; doublings are counted from the baseline's start. */
export interface Runs {
  run: Run
  baseline: Run
}

/** Share of the motion period gone at a second, wrapped in float64. */
export function phaseAt(second: number): number {
  const cycles = second / FLOWS.periodSeconds
  return cycles - Math.floor(cycles)
}

/** Fills `out` with the picture of `runs` at `moment` in `view`: pure, allocation-free. */
export function composeFrame(runs: Runs, moment: Moment, view: View, out: Frame): Frame {
  const snapshot = readSnapshot(runs.run, moment.year, out.snapshot)
  out.year = moment.year
  out.phase = moment.still ? 0 : phaseAt(moment.second)
  out.binding = snapshot.binding
  out.selected = moment.selected
  readTiers(snapshot, runs.baseline, out.value, out.doublings, out.height, out.wanted)
  readFlows(snapshot, runs.baseline, out.flow, out.shown)
  for (let tier = 0; tier < TIERS; tier += 1)
    out.start[tier] = valueAtStep(runs.baseline, 0, HEADLINE_OF_LAYER[LAYERS[tier] as LayerId])
  const { change } = moment
  if (change !== null && !moment.still) {
    const weight = easeOut((moment.second - change.second) / EASE.changeSeconds)
    for (let i = 0; i < DRAWN_SIZE; i += 1) {
      const before = change.drawn[i] as number
      out.drawn[i] = before + ((out.drawn[i] as number) - before) * weight
    }
  }
  stackTiers(out.height, out.foot)
  const top = (out.foot[TIERS - 1] as number) + (out.height[TIERS - 1] as number)
  readPose(view, top, nameSizeOf(view) * LETTERING.column, out.pose)
  readLabels(
    view,
    out.pose,
    out.foot,
    out.height,
    out.value,
    out.start,
    out.binding,
    moment.year,
    valueIn(snapshot, 'servedTokS'),
    out.labels,
  )
  return out
}

/** Height in metres of what demand asks for above each tier's own foot; at least the tier itself. */
export const rimHeightOf = (frame: Frame, tier: number): number =>
  Math.max(frame.height[tier] as number, frame.wanted[tier] as number)
