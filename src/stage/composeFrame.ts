// Composes the Frame from runs, a moment and a view: the same bytes each time, in any order.
import { FLOWS } from '../look/tuning'
import { LAYERS } from '../model/layers'
import { readSnapshot } from '../model/snapshot'
import type { Framed, Moment } from '../show/moment'
import { roundsAt } from './claimProps'
import { outsideShareOf, readFlows, readPile } from './conduits'
import {
  memoryLayersOf,
  readPieceSizes,
  readPieces,
  readPiecesFrom,
  readPiecesShown,
  readRooms,
} from './dioramas'
import { changedAfter } from './eased'
import { DRAWN_SIZE, type Frame, type Runs, STATE } from './frame'
import { readLabels } from './labels'
import { readTiers, stackTiers } from './layout'
import { TIERS } from './measures'
import { blendPose, placeEye, readPose } from './pose'
import { POSE } from './posePlaces'
import { readSigns } from './signs'
import type { View } from './view'

/** Index of the models' tier. */
const MODELS = LAYERS.indexOf('models')

/** Where applications bind, they are wanted less than the others could serve: nothing is held back. */
const APPLICATIONS = TIERS - 1

/** Share of the motion period gone at a second, which is not negative; a remainder loses no bit. */
export const phaseAt = (second: number): number =>
  (second % FLOWS.periodSeconds) / FLOWS.periodSeconds

/**
 * Fills `out` with the picture of `runs` at `moment` in `view`: pure, allocation-free.
 * @param beside the other picture of a comparison, which the one camera frames too
 */
export function composeFrame(
  runs: Runs,
  moment: Moment,
  view: View,
  out: Frame,
  beside: Frame | null = null,
): Frame {
  const { run, baseline } = runs
  const snapshot = readSnapshot(run, moment.year, out.snapshot)
  readSnapshot(baseline, moment.year, out.baseline)
  out.year = moment.year
  out.phase = moment.still ? 0 : phaseAt(moment.second)
  out.measure = moment.measure
  out.limit = snapshot.binding === APPLICATIONS ? -1 : snapshot.binding
  out.selected = moment.selected
  out.claim = moment.claim
  out.claimShown = moment.still ? 1 : changedAfter(moment.second - moment.claimSecond)
  out.claimRounds = roundsAt(moment.second - moment.claimSecond, moment.still)
  readTiers(snapshot, out.baseline, runs, moment.measure, out)
  readFlows(snapshot, baseline, out.flow, out.shown)
  readSigns(moment, out.signs)
  out.state[STATE.open] = moment.slice === 'closed' ? 0 : 1
  out.state[STATE.served] = moment.slice === 'served' ? 1 : 0
  out.state[STATE.explode] = moment.explode
  out.state[STATE.ring] = run === baseline ? 0 : 1
  out.state[STATE.outside] = outsideShareOf(snapshot)
  readPile(snapshot, out.pile)
  out.memoryLayers = memoryLayersOf(snapshot, baseline)
  readPieces(snapshot, out.start[MODELS] as number, out.pieces)
  easeDrawn(moment, out)
  readPieceSizes(out.pieces, out.pieceSizes)
  readPiecesFrom(out.pieces, out.pieceFrom)
  readPiecesShown(out.signs.workers, out.pieceShown)
  readRooms(out.height, out.state[STATE.open] as number, out.rooms)
  stackTiers(out.height, out.state[STATE.explode] as number, out.foot)
  readCamera(moment, view, out, beside ?? out)
  placeEye(out.pose)
  readLabels(view, out, run.scenario, out.labels)
  return out
}

// Everything drawn eases from what it was when the last change was made, or before the last cue.
function easeDrawn({ blend, still }: Moment, out: Frame): void {
  if (blend === null || still) return
  const { drawn, weight } = blend
  for (let i = 0; i < DRAWN_SIZE; i += 1) {
    const before = drawn[i] as number
    out.drawn[i] = before + ((out.drawn[i] as number) - before) * weight
  }
}

const rested: Framed = { selected: -1, claim: 0, azimuthDeg: 0, elevationDeg: 0, zoom: 1 }
const poseBefore = new Float64Array(POSE.size)

// A tour says what is framed; else it is what is chosen and told.
function readCamera(moment: Moment, view: View, out: Frame, beside: Frame): void {
  const { way, sway } = moment
  rested.selected = out.selected
  rested.claim = out.claim
  readPose(view, out, beside, way?.to ?? rested, sway, out.pose)
  if (way !== null && way.flown < 1 && !moment.still) {
    readPose(view, out, beside, way.from, sway, poseBefore)
    blendPose(poseBefore, way.flown, out.pose)
  }
  flyFrom(moment, out.pose)
}

// The camera flies from where it stood to where it is wanted.
function flyFrom({ flight, still }: Moment, pose: Float64Array): void {
  if (flight === null || still) return
  blendPose(flight.pose, flight.flown, pose)
}
