// What claims need beside and around the cake: which props, where they stand, and how large.
import { CAKE } from '../look/tuning'
import type { ClaimId } from '../show/claims'

export const PROP_IDS = [
  'cardIndex',
  'spark',
  'wave',
  'threshold',
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
}

export interface Prop {
  readonly id: PropId
  readonly claims: readonly ClaimId[]
  readonly stands: readonly PropStand[]
}

const onTable = (angleDeg: number, radius: number, size: number, turnDeg = 0): PropStand => ({
  angleDeg,
  radius,
  size,
  turnDeg,
  up: 0,
  tier: -1,
})

/** So many, evenly in a circle of a radius around a place on the table, looking inward. */
function inCircle(count: number, first: number, middle: PropStand, radius: number): PropStand[] {
  return Array.from({ length: count }, (_, i) => {
    const around = ((first + i / count) * 360 * Math.PI) / 180
    const angle = (middle.angleDeg * Math.PI) / 180
    const x = middle.radius * Math.sin(angle) + radius * Math.sin(around)
    const z = middle.radius * Math.cos(angle) + radius * Math.cos(around)
    const angleDeg = (Math.atan2(x, z) * 180) / Math.PI
    const lookDeg = (around * 180) / Math.PI + 180 - angleDeg
    return onTable(angleDeg, Math.hypot(x, z), middle.size, lookDeg)
  })
}

/** Rows of small cakes that fade into the horizon behind the plate. */
function onHorizon(): PropStand[] {
  const rows = [
    { radius: 8.6, count: 9 },
    { radius: 11.4, count: 11 },
    { radius: 14.6, count: 13 },
  ]
  return rows.flatMap(({ radius, count }, row) =>
    Array.from({ length: count }, (_, i) =>
      onTable(180 + ((i - (count - 1) / 2) * (140 - 10 * row)) / count, radius, 1.5 - 0.2 * row),
    ),
  )
}

const HOSPITAL = onTable(-52, 6.2, 0.62)

/** Ring arrows of the three loops: around the tiers where each loop passes. */
const LOOPS: readonly PropStand[] = [0, 2, 3].map((tier) => ({
  angleDeg: 0,
  radius: 0,
  size: [10.2, 7.4, 6][tier === 0 ? 0 : tier - 1] as number,
  turnDeg: 120 * tier,
  up: 0.25,
  tier,
}))

/** The marked line of what is good enough: an illustration, metres off the wall and above the foot. */
const THRESHOLD_OUT = 0.06
const THRESHOLD_UP = 0.45

const ON_AXIS: PropStand = { angleDeg: 0, radius: 0, size: 1, turnDeg: 0, up: 0, tier: -1 }

export const PROPS: readonly Prop[] = [
  { id: 'cardIndex', claims: [1], stands: [onTable(-50, 6.1, 1.7, 40)] },
  { id: 'spark', claims: [2], stands: [ON_AXIS] },
  { id: 'wave', claims: [3, 10], stands: [ON_AXIS] },
  {
    id: 'threshold',
    claims: [9],
    stands: [{ ...ON_AXIS, size: 2 * (CAKE.radii[3] + THRESHOLD_OUT), up: THRESHOLD_UP, tier: 3 }],
  },
  { id: 'priceTag', claims: [5], stands: [onTable(46, 6, 1.5, -40)] },
  { id: 'scanner', claims: [8], stands: [{ ...HOSPITAL, size: 1.2, turnDeg: 40 }] },
  { id: 'patient', claims: [8], stands: inCircle(8, 0.06, HOSPITAL, 1.35) },
  { id: 'carer', claims: [8], stands: inCircle(5, 0, HOSPITAL, 0.82) },
  { id: 'loopArrow', claims: [11], stands: LOOPS },
  { id: 'smallCake', claims: [11], stands: onHorizon() },
  { id: 'speedHandle', claims: [12], stands: [onTable(-30, 6.3, 1.5, 30)] },
  { id: 'breadthHandle', claims: [12], stands: [onTable(0, 6.3, 1.5)] },
  { id: 'responsibilityHandle', claims: [12], stands: [onTable(30, 6.3, 1.5, -30)] },
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
