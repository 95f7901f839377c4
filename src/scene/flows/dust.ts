// The body of the rising stream: one pattern of fine particles per kind, that moves up as a whole.
import { hash } from '../../model/hash'

/** A place in a conduit: across in its unit disc (z toward the viewer), along 0..1 of its travel. */
export type Place = readonly [x: number, along: number, z: number]

/** A particle's own dice: numbers 0..1 by salt. */
type Roll = (salt: number) => number

/** Strands, knots and cells along one travel; shares of the conduit's radius. */
const SPARKS = { strands: 6, knots: 44, jitter: 0.05 } as const
const LANES = {
  across: 3,
  cells: 32,
  shortest: 0.2,
  longer: 0.6,
  reach: 0.68,
  jitter: 0.3,
} as const
const BRAID = { strands: 3, turns: 6, radius: 0.82, jitter: 0.1 } as const
const RINGS = { count: 13, radius: 0.84, jitter: 0.08, thick: 0.012 } as const
const JETS = { count: 12, jitter: 0.22, inner: 0.45 } as const
/** Salts of one conduit. */
const SALTS = 16
/** Salts of what is shared by all particles of a strand or lane, apart from the particles' own. */
const SHARED_SALT = 900

const FULL = 2 * Math.PI

/** A number around zero, from -1 to 1, more often near it. */
const near = (roll: Roll, salt: number): number => roll(salt) + roll(salt + 1) - 1

const onCircle = (radius: number, angle: number, along: number): Place => [
  radius * Math.sin(angle),
  along,
  radius * Math.cos(angle),
]

/** Electricity: thin strands that leap from knot to knot. */
function spark(roll: Roll): Place {
  const strand = Math.floor(roll(1) * SPARKS.strands)
  const place = roll(2) * SPARKS.knots
  const knot = Math.floor(place)
  const weight = place - knot
  const at = (salt: number): number => {
    const from = hash(strand * SPARKS.knots + knot, SHARED_SALT + salt)
    const to = hash(strand * SPARKS.knots + ((knot + 1) % SPARKS.knots), SHARED_SALT + salt)
    return 1.7 * (from + weight * (to - from)) - 0.85
  }
  const away = SPARKS.jitter
  return [at(0) + away * near(roll, 3), place / SPARKS.knots, at(1) + away * near(roll, 5)]
}

/** Computation: straight lanes of square bits. */
function bit(roll: Roll): Place {
  const lane = Math.floor(roll(1) * LANES.across ** 2)
  const cell = Math.floor(roll(2) * LANES.cells)
  const long = LANES.shortest + LANES.longer * hash(lane * LANES.cells + cell, SHARED_SALT)
  const along = (cell + long * roll(3)) / LANES.cells
  const half = (LANES.across - 1) / 2
  const at = (place: number, salt: number): number =>
    LANES.reach * ((place - half) / half + LANES.jitter * (2 * roll(salt) - 1))
  return [at(lane % LANES.across, 4), along, at(Math.floor(lane / LANES.across), 5)]
}

/** Inference: a braid. */
function braid(roll: Roll): Place {
  const along = roll(2)
  const turn = BRAID.turns * along + Math.floor(roll(1) * BRAID.strands) / BRAID.strands
  const [x, , z] = onCircle(BRAID.radius, FULL * turn, along)
  return [x + BRAID.jitter * near(roll, 3), along, z + BRAID.jitter * near(roll, 5)]
}

/** Tokens: one ring after another. */
function ring(roll: Roll): Place {
  const along = (Math.floor(roll(1) * RINGS.count) + 0.5) / RINGS.count
  const radius = RINGS.radius + RINGS.jitter * near(roll, 3)
  return onCircle(radius, FULL * roll(2), along + RINGS.thick * near(roll, 5))
}

/** Value: jets that open into the fountain. */
function jet(roll: Roll): Place {
  const spread = JETS.jitter * near(roll, 3)
  const angle = (FULL * (Math.floor(roll(1) * JETS.count) + spread)) / JETS.count
  return onCircle(JETS.inner + (1 - JETS.inner) * roll(5), angle, roll(2))
}

const PATTERNS = [spark, bit, braid, ring, jet] as const

/** The pattern of a conduit, bottom to top. */
export function dustAt(conduit: number, index: number): Place {
  const pattern = PATTERNS[conduit] ?? jet
  return pattern((salt) => hash(index, SALTS * conduit + salt))
}
