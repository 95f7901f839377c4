// What claims need beside and around the cake: which props, where they stand, and how large.
import { FAMILY_IDS, type FamilyId, STANDS } from '../look/dioramas'
import { CAKE } from '../look/tuning'
import type { ClaimId } from '../show/claims'
import type { Frame } from './frame'
import { PLACE, placesOf, standOf } from './terrace'

export const PROP_IDS = [
  'cardIndex',
  'spark',
  'wave',
  'threshold',
  'check',
  'openLock',
  'priceTag',
  'scanner',
  'patient',
  'carer',
  'loopArrow',
  'smallCake',
  'speedHandle',
  'breadthHandle',
  'responsibilityHandle',
] as const

export type PropId = (typeof PROP_IDS)[number]

/** A prop on the table: degrees around from the viewer and metres from the axis, size, own turn. */
export interface PropStand {
  readonly angleDeg: number
  readonly radius: number
  /** Diameter of its footprint, metres. */
  readonly size: number
  /** Degrees it is turned by, from looking outward. */
  readonly turnDeg: number
  /** Metres above the table, or above the foot of a tier where one is named. */
  readonly up: number
  /** The tier it rides on; -1 for the table. */
  readonly tier: number
  /** True where `up` is above the top of its tier, not above its foot. */
  readonly onTop?: true
}

export interface Prop {
  readonly id: PropId
  readonly claims: readonly ClaimId[]
  readonly stands: readonly PropStand[]
  /** How many are there at first and how many more come with each round; all at once where absent. */
  readonly joins?: { readonly first: number; readonly round: number }
  /** No more of it than there are pieces of this family. */
  readonly mostOf?: FamilyId
}

/** Rounds of a story that grows, and seconds of one. */
const ROUNDS = 3
const ROUND_SECONDS = 4

/** Rounds gone at a second of the claim, the last one stays; whole where nothing moves. */
export const roundsAt = (second: number, still: boolean): number =>
  still ? ROUNDS : Math.min(ROUNDS, Math.max(0, second / ROUND_SECONDS))

/** How many of a prop are there after so many rounds; parts of one are growing. */
export function joinedOf({ stands, joins, mostOf }: Prop, frame: Frame): number {
  const come = joins === undefined ? stands.length : joins.first + joins.round * frame.claimRounds
  const most = mostOf === undefined ? come : (frame.pieces[FAMILY_IDS.indexOf(mostOf)] as number)
  return Math.min(stands.length, come, most)
}

const onTable = (angleDeg: number, radius: number, size: number, turnDeg = 0): PropStand => ({
  angleDeg,
  radius,
  size,
  turnDeg,
  up: 0,
  tier: -1,
})

/** So many, evenly from one end to the other of an arc around a place on the table, looking inward; degrees from the viewer. */
function inArc(
  count: number,
  [fromDeg, toDeg]: readonly [from: number, to: number],
  middle: PropStand,
  radius: number,
): PropStand[] {
  return Array.from({ length: count }, (_, i) => {
    const aroundDeg = fromDeg + ((toDeg - fromDeg) * i) / (count - 1)
    const [around, angle] = [aroundDeg, middle.angleDeg].map((deg) => (deg * Math.PI) / 180)
    const x = middle.radius * Math.sin(angle ?? 0) + radius * Math.sin(around ?? 0)
    const z = middle.radius * Math.cos(angle ?? 0) + radius * Math.cos(around ?? 0)
    const angleDeg = (Math.atan2(x, z) * 180) / Math.PI
    return onTable(angleDeg, Math.hypot(x, z), middle.size, angleDeg - aroundDeg - 180)
  })
}

/** Where the rows of small cakes lie: their middle, away from the labels, and how far they reach. */
const HORIZON_DEG = 216
const HORIZON_SWEEP_DEG = 116

/** Rows of small cakes that fade into the horizon behind the plate. */
function onHorizon(): PropStand[] {
  const rows = [
    { radius: 11, count: 9 },
    { radius: 15, count: 11 },
    { radius: 20, count: 13 },
  ]
  return rows.flatMap(({ radius, count }, row) =>
    Array.from({ length: count }, (_, i) =>
      onTable(
        HORIZON_DEG + ((i - (count - 1) / 2) * HORIZON_SWEEP_DEG) / count,
        radius,
        1.8 - 0.1 * row,
      ),
    ),
  )
}

const HOSPITAL = onTable(-50, 6.6, 0.54)

/** The marked line of what is good enough: an illustration, metres off the wall and above the foot. */
const THRESHOLD_OUT = 0.06
const THRESHOLD_UP = 0.45

/** Side on which the loops run down, where no label stands. */
const LOOPS_DEG = -92

/** Fields of use that the claim of the threshold names, and how a sign stands above each, metres. */
const FIELDS_NAMED = 5
const CHECK = { up: 0.68, size: 0.42 } as const

/** Above each of the fields named, looking at the viewer. */
function aboveFields(): PropStand[] {
  const { tier, size } = STANDS.application
  const places = placesOf('application')
  return Array.from({ length: FIELDS_NAMED }, (_, order) => {
    const [from = 0, to = 0, along = 0, across = 0] = places.subarray(order * PLACE.size)
    const [angle, radius] = standOf('application', [from, to, along, across], size)
    const angleDeg = (angle * 180) / Math.PI
    return { ...onTable(angleDeg, radius, CHECK.size, angleDeg), up: CHECK.up, tier, onTop: true }
  })
}

const ON_AXIS: PropStand = { angleDeg: 0, radius: 0, size: 1, turnDeg: 0, up: 0, tier: -1 }

export const PROPS: readonly Prop[] = [
  { id: 'cardIndex', claims: [1], stands: [onTable(-50, 6.1, 1.8, -50)] },
  { id: 'spark', claims: [2], stands: [ON_AXIS] },
  { id: 'wave', claims: [3, 10], stands: [ON_AXIS] },
  {
    id: 'threshold',
    claims: [9],
    stands: [{ ...ON_AXIS, size: 2 * (CAKE.radii[3] + THRESHOLD_OUT), up: THRESHOLD_UP, tier: 3 }],
  },
  {
    id: 'check',
    claims: [9],
    stands: aboveFields(),
    joins: { first: 0, round: 2 },
    mostOf: 'application',
  },
  {
    id: 'openLock',
    claims: [10],
    stands: [-1, 1].map((side) => ({
      ...onTable(side * 88, (CAKE.radii[3] + CAKE.radii[4]) / 2, 0.95, side * 70),
      up: 0.5,
      tier: 3,
      onTop: true,
    })),
  },
  { id: 'priceTag', claims: [5], stands: [onTable(40, 6.3, 2, 34)] },
  { id: 'scanner', claims: [8], stands: [{ ...HOSPITAL, size: 1.7, turnDeg: -50 }] },
  {
    id: 'patient',
    claims: [8],
    stands: inArc(11, [40, 320], HOSPITAL, 1.65),
    joins: { first: 2, round: 3 },
  },
  {
    id: 'carer',
    claims: [8],
    stands: inArc(5, [100, 260], HOSPITAL, 1.08),
    joins: { first: 2, round: 1 },
  },
  { id: 'loopArrow', claims: [11], stands: [{ ...ON_AXIS, angleDeg: LOOPS_DEG }] },
  { id: 'smallCake', claims: [11], stands: onHorizon() },
  { id: 'speedHandle', claims: [12], stands: [onTable(-30, 6.3, 1.5, -24)] },
  { id: 'breadthHandle', claims: [12], stands: [onTable(0, 6.3, 1.5)] },
  { id: 'responsibilityHandle', claims: [12], stands: [onTable(30, 6.3, 1.5, 24)] },
]

/** Metres from the axis that the picture must hold while a claim is told; 0 for no more than the plate. */
export function reachOf(claim: number): number {
  let reach = 0
  for (const { claims, stands } of PROPS) {
    if (!claims.some((id) => id === claim)) continue
    for (const { angleDeg, radius, size } of stands)
      if (Math.abs(angleDeg) < 90) reach = Math.max(reach, radius + size / 2)
  }
  return reach
}
