// What stands on the terraces: how many pieces of each family the snapshot gives, and how large.
import { FAMILY_IDS, type FamilyId, ROOMS, STANDS, TERRACE } from '../look/dioramas'
import { LAYERS } from '../model/layers'
import { type Run, valueAtStep } from '../model/run'
import { type Snapshot, valueIn } from '../model/snapshot'
import type { VariableId } from '../model/variables'
import { doublingsOf } from './measures'
import { sizesOf } from './terrace'

export const FAMILIES = FAMILY_IDS.length

const ENERGY = LAYERS.indexOf('energy')
const INFRASTRUCTURE = LAYERS.indexOf('infrastructure')

/** How a family is counted: a variable and what of it one piece stands for. */
interface Counting {
  readonly variable: VariableId
  readonly per: number
  readonly unit: string
}

export const COUNTED: Partial<Record<FamilyId, Counting>> = {
  power: { variable: 'energyGW', per: 5, unit: 'GW' },
  package: { variable: 'ratedChipGW', per: 0.5, unit: 'GW' },
  hall: { variable: 'infrastructureGW', per: 5, unit: 'GW' },
  crane: { variable: 'constructionGW', per: 10, unit: 'GW' },
}

/** Doublings of the models' efficiency index since 2024 that one lit node stands for. */
export const NODE_DOUBLINGS = 0.25

/** Thousands of trades workers that one figure stands for. */
export const WORKERS_K = 20

/** Pieces that stand there as an illustration, without a number. */
export const ILLUSTRATIONS: Partial<Record<FamilyId, number>> = { fab: 6, specimen: 6 }

/** Fields of use and the share of adoption from which each is lit: an illustration. */
export const FIELDS = [
  ['softwareDevelopment', 0.08],
  ['customerService', 0.12],
  ['drugDiscovery', 0.16],
  ['logistics', 0.19],
  ['manufacturing', 0.21],
  ['industrialRobots', 0.3],
  ['legalAssistants', 0.38],
  ['selfDrivingCars', 0.48],
  ['humanoids', 0.62],
] as const

export type FieldId = (typeof FIELDS)[number][0]

/** Share of adoption over which a field goes from dark to lit. */
const LIGHTING_SHARE = 0.004

/** Fields that are lit at a share of adoption, the one that is just coming in part. */
export function litFields(adoption: number): number {
  let lit = 0
  for (const [, share] of FIELDS)
    lit += Math.min(1, Math.max(0, (adoption - share) / LIGHTING_SHARE + 1))
  return lit
}

/** Pieces that a snapshot gives of a family, not capped; parts of one are growing. */
export function countOf(family: FamilyId, snapshot: Snapshot, startIndex: number): number {
  const counted = COUNTED[family]
  if (counted !== undefined) return valueIn(snapshot, counted.variable) / counted.per
  if (family === 'application') return litFields(valueIn(snapshot, 'adoption'))
  const workers = valueIn(snapshot, 'labourK') / WORKERS_K
  const needed = valueIn(snapshot, 'labourNeededK') / WORKERS_K
  if (family === 'worker') return Math.min(workers, needed)
  if (family === 'idle') return workers
  if (family === 'tool') return Math.max(workers, needed)
  if (family !== 'node') return ILLUSTRATIONS[family] ?? 0
  return Math.max(0, doublingsOf(valueIn(snapshot, 'modelsIndex'), startIndex) / NODE_DOUBLINGS)
}

/** Layers of memory on a package: one in 2024, one more for each doubling of computing power a watt. */
export function memoryLayersOf(snapshot: Snapshot, baseline: Run): number {
  const now = valueIn(snapshot, 'chipsMH100e') / valueIn(snapshot, 'ratedChipGW')
  const start = valueAtStep(baseline, 0, 'chipsMH100e') / valueAtStep(baseline, 0, 'ratedChipGW')
  return Math.max(0, 1 + doublingsOf(now, start))
}

/** Fills the pieces of every family, capped. `startIndex` is the models' index of 2024. */
export function readPieces(snapshot: Snapshot, startIndex: number, out: Float64Array): void {
  for (let i = 0; i < FAMILIES; i += 1) {
    const family = FAMILY_IDS[i] as FamilyId
    out[i] = Math.min(STANDS[family].cap, countOf(family, snapshot, startIndex))
  }
}

/** The families whose pieces begin where those of another end: idle hands, then tools without hands. */
export const AFTER: Partial<Record<FamilyId, FamilyId>> = { idle: 'worker', tool: 'idle' }

/** The families that stand among the pieces of another and keep to its size. */
const SIZED_AS: Partial<Record<FamilyId, FamilyId>> = { worker: 'tool', idle: 'tool' }

/** Fills the order from which on each family is shown. */
export function readPiecesFrom(pieces: Float64Array, out: Float64Array): void {
  for (let i = 0; i < FAMILIES; i += 1) {
    const before = AFTER[FAMILY_IDS[i] as FamilyId]
    out[i] = before === undefined ? 0 : (pieces[FAMILY_IDS.indexOf(before)] as number)
  }
}

/** Fills how far each family is in sight, 0..1: the trades come with the signs of what they build. */
export function readPiecesShown(signs: Float64Array, out: Float64Array): void {
  const building = Math.max(signs[ENERGY] as number, signs[INFRASTRUCTURE] as number)
  for (let i = 0; i < FAMILIES; i += 1)
    out[i] = STANDS[FAMILY_IDS[i] as FamilyId].tier < 0 ? building : 1
}

/**
 * Fills the diameter in metres of a piece of every family: that of its stand, or less where so many
 * stand closer. It looks one piece ahead, so that one that is growing finds its place.
 */
export function readPieceSizes(pieces: Float64Array, out: Float64Array): void {
  for (let i = 0; i < FAMILIES; i += 1) {
    const family = FAMILY_IDS[i] as FamilyId
    const sizes = sizesOf(family)
    const last = sizes.length - 1
    const count = pieces[FAMILY_IDS.indexOf(SIZED_AS[family] ?? family)] as number
    const whole = Math.floor(count)
    const now = sizes[Math.min(last, whole + 1)] as number
    const next = sizes[Math.min(last, whole + 2)] as number
    const apart = now + (next - now) * (count - whole)
    out[i] = Math.min(STANDS[family].size, apart * (1 - TERRACE.gap))
  }
}

/** Fills how far the room in the cut of each tier is there, 0..1: it grows with its tier until it is whole. */
export function readRooms(height: Float64Array, open: number, out: Float64Array): void {
  const opened = Math.max(0, 1 - (1 - open) / ROOMS.opening)
  ROOMS.stands.forEach(({ size }, tier) => {
    const room = (height[tier] as number) - 2 * ROOMS.margin
    out[tier] = opened * Math.min(1, Math.max(0, room / (size * ROOMS.tall)))
  })
}
