// The Frame: all the picture needs now, as one preallocated object.
import type { Measure } from '../look/ids'
import type { Run } from '../model/run'
import { createSnapshot, type Snapshot } from '../model/snapshot'
import { CONDUITS } from './conduits'
import { FAMILIES } from './dioramas'
import { createLabels, type Labels } from './labelSheet'
import { TIERS } from './measures'
import { POSE } from './posePlaces'
import { LINES } from './scaleLines'
import type { Signs } from './signs'

/** The runs a picture is made of; doublings are counted from the baseline's start. */
export interface Runs {
  run: Run
  baseline: Run
  /** A run drawn beside it on the same scale; null for none. */
  compared?: Run | null
}

export interface Frame {
  year: number
  /** Share of the motion period gone, 0..1; never the bare second. */
  phase: number
  measure: Measure
  /** Index of the layer that holds the others back, -1 where all of demand is met. */
  limit: number
  /** Index of the chosen layer, -1 for none. */
  selected: number
  /** Headline value, doublings since 2024 and value of 2024, per tier, in the model's units. */
  value: Float64Array
  doublings: Float64Array
  start: Float64Array
  /** The number each tier shows in the measure: headline, $bn of capital, share of demand met. */
  shownValue: Float64Array
  /** 1 where a tier is beyond the scale, where it is below 2024. */
  broken: Uint8Array
  notched: Uint8Array
  /** All that is eased after a change, one piece of memory; the fields below are views into it. */
  drawn: Float64Array
  /** Metres from each tier's own foot: the tier, what is wanted, the baseline's, what is under way. */
  height: Float64Array
  wanted: Float64Array
  ring: Float64Array
  scaffold: Float64Array
  /** Coins of unspent money above each tier. */
  coins: Float64Array
  /** How far pull, money, scaffold and workers of each tier are in sight, 0..1. */
  signs: Signs
  /** Share of demand that waits beneath each tier, 0..1; 0 where it does not bind. */
  pile: Float64Array
  /** Pieces of each family on the terraces, and their diameter in metres. */
  pieces: Float64Array
  pieceSizes: Float64Array
  /** The order from which on each family is shown, and how far it is in sight, 0..1. */
  pieceFrom: Float64Array
  pieceShown: Float64Array
  /** How far the room in the cut of each tier is there, 0..1. */
  rooms: Float64Array
  /** Layers of memory on a package: one, and one more for each doubling of computing power a watt. */
  memoryLayers: number
  /** Number of the claim told, 0 for none, and how far its props are there, 0..1. */
  claim: number
  claimShown: number
  /** Rounds of the claim's story gone. */
  claimRounds: number
  /** What each conduit shows: a share of its particles (up) or a number of marks. */
  shown: Float64Array
  /** Single quantities, in the places of `STATE`. */
  state: Float64Array
  /** $bn from one cream line to the next, in the measure of capital. */
  lineBnUsd: number
  /** The cream lines of the cut, in the places of `LINES`. */
  lines: Float64Array
  /** Foot of each tier above the table, metres. */
  foot: Float64Array
  /** Value carried by each conduit. */
  flow: Float64Array
  pose: Float64Array
  labels: Labels
  /** The numbers of the shown year, of the run that is shown and of the baseline. */
  snapshot: Snapshot
  baseline: Snapshot
}

/** Places in `Frame.state`, each 0..1. */
export const STATE = {
  /** How far the slice is cut out. */
  open: 0,
  /** How far the slice has slid out on its plate. */
  served: 1,
  /** How far the layers are spread apart. */
  explode: 2,
  /** How far the rings of the baseline are in sight. */
  ring: 3,
  /** Share of the money that comes from outside; the rest is earned and invested again. */
  outside: 4,
  size: 5,
} as const

const PER_TIER = [
  'height',
  'wanted',
  'ring',
  'scaffold',
  'coins',
  'pile',
  'pullSigns',
  'moneySigns',
  'scaffoldSigns',
  'workerSigns',
] as const
const SHOWN_AT = PER_TIER.length * TIERS
const PIECES_AT = SHOWN_AT + CONDUITS.length
const STATE_AT = PIECES_AT + FAMILIES
const LINES_AT = STATE_AT + STATE.size
export const DRAWN_SIZE = LINES_AT + LINES.size

export function createFrame(): Frame {
  const drawn = new Float64Array(DRAWN_SIZE)
  const perTier = (name: (typeof PER_TIER)[number]) => {
    const at = PER_TIER.indexOf(name) * TIERS
    return drawn.subarray(at, at + TIERS)
  }
  return {
    year: 0,
    phase: 0,
    measure: 'capacity',
    limit: 0,
    selected: -1,
    value: new Float64Array(TIERS),
    doublings: new Float64Array(TIERS),
    start: new Float64Array(TIERS),
    shownValue: new Float64Array(TIERS),
    broken: new Uint8Array(TIERS),
    notched: new Uint8Array(TIERS),
    drawn,
    height: perTier('height'),
    wanted: perTier('wanted'),
    ring: perTier('ring'),
    scaffold: perTier('scaffold'),
    coins: perTier('coins'),
    signs: {
      pull: perTier('pullSigns'),
      money: perTier('moneySigns'),
      scaffold: perTier('scaffoldSigns'),
      workers: perTier('workerSigns'),
    },
    pile: perTier('pile'),
    shown: drawn.subarray(SHOWN_AT, PIECES_AT),
    pieces: drawn.subarray(PIECES_AT, STATE_AT),
    pieceSizes: new Float64Array(FAMILIES),
    pieceFrom: new Float64Array(FAMILIES),
    pieceShown: new Float64Array(FAMILIES),
    rooms: new Float64Array(TIERS),
    memoryLayers: 1,
    claim: 0,
    claimShown: 0,
    claimRounds: 0,
    state: drawn.subarray(STATE_AT, LINES_AT),
    lineBnUsd: 0,
    lines: drawn.subarray(LINES_AT),
    foot: new Float64Array(TIERS),
    flow: new Float64Array(CONDUITS.length),
    pose: new Float64Array(POSE.size),
    labels: createLabels(),
    snapshot: createSnapshot(),
    baseline: createSnapshot(),
  }
}

/** Height in metres of what demand asks for above each tier's own foot; at least the tier itself. */
export const rimHeightOf = (frame: Frame, tier: number): number =>
  Math.max(frame.height[tier] as number, frame.wanted[tier] as number)
