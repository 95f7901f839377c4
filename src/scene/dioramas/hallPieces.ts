// What stands on the terrace of infrastructure: data halls, and cranes over halls in the making.
import type { BufferGeometry } from 'three'
import { disc, made, pane, plate } from './made'
import { joinParts, type Part } from './piece'
import { block, type Point, rod } from './solids'

/** A data hall, open toward the viewer. */
const HALL = {
  width: 0.9,
  depth: 0.42,
  height: 0.56,
  wall: 0.045,
  /** How far the racks stand behind the front. */
  recess: 0.1,
  racks: 6,
  lamps: 5,
  chillers: [-0.28, 0, 0.28],
  fanCycles: 20,
} as const

/** Beats in a period of the status lamps that beat, by their place in rows from the left above. */
const BEATS: ReadonlyMap<number, number> = new Map([
  [2, 13],
  [7, 29],
  [12, 19],
  [15, 37],
  [21, 23],
])

/** Status lamps of the racks. */
function statusLamps(detail: boolean): Part[] {
  const { width, depth, height, wall, recess, racks } = HALL
  const rows = detail ? HALL.lamps : 2
  const pitch = (width - 2 * wall) / racks
  const rise = (height - 2 * wall) / (rows + 1)
  return Array.from({ length: rows * racks }, (_, i) => {
    const [column, row] = [i % racks, Math.floor(i / racks)]
    const beats = BEATS.get(i)
    const place: Point = [
      pitch * (column - (racks - 1) / 2),
      wall + rise * (row + 1),
      depth / 2 - recess + 0.004,
    ]
    return made(
      (column + row) % 3 === 0 ? 'green' : 'cyan',
      pane(pitch / 2, 0.03),
      place,
      [0, 0, 0],
      {
        glow: 1,
        ...(beats !== undefined && { motion: 'blink', cycles: beats }),
      },
    )
  })
}

/** A chiller on the roof with its fan. */
function chiller(x: number, detail: boolean): Part[] {
  const y = HALL.height + 0.03
  const top = y + 0.1
  const fan: Point = [x, top + 0.012, -0.02]
  const turning = { motion: 'spin', pivot: fan, cycles: HALL.fanCycles } as const
  const body = made('white', block(0.2, 0.1, 0.22), [x, y, -0.02])
  if (!detail) return [body, made('dark', plate(0.14, 0.16), [x, top + 0.006, -0.02])]
  return [
    body,
    made('dark', disc(0.088, 12), [x, top + 0.006, -0.02]),
    ...[0, 90].map((turn) => made('steel', plate(0.15, 0.036), fan, [0, turn, 0], turning)),
  ]
}

/** A data hall, one AI factory of 5 GW: racks with status lamps, chillers on the roof. */
export function createHall(detail: boolean): BufferGeometry {
  const { width, depth, height, wall, recess, racks } = HALL
  const inside = width - 2 * wall
  const pitch = inside / racks
  const front = depth / 2
  const gaps = Array.from({ length: detail ? racks - 1 : 0 }, (_, i) => pitch * (i + 1 - racks / 2))
  return joinParts([
    made('dark', block(inside, height - 2 * wall, depth - recess - wall), [
      0,
      wall,
      -(recess - wall) / 2,
    ]),
    made('white', block(width, height, wall), [0, 0, (wall - depth) / 2]),
    ...[-1, 1].map((side) =>
      made('white', block(wall, height, depth), [(side * (width - wall)) / 2, 0, 0]),
    ),
    made('concrete', block(inside, wall, depth), [0, 0, 0]),
    made('white', block(width, wall, depth), [0, height - wall, 0]),
    made('iron', block(width - 2 * wall, 0.03, depth - 2 * wall), [0, height, 0]),
    ...gaps.map((x) =>
      made('iron', block(0.025, height - 2 * wall, 0.03), [x, wall, front - recess]),
    ),
    ...statusLamps(detail),
    ...HALL.chillers.flatMap((x) => chiller(x, detail)),
    made(
      'copper',
      rod([-0.34, height + 0.055, 0.13], [0.34, height + 0.055, 0.13], 0.028, detail ? 6 : 4),
    ),
  ])
}

/** A tower crane: its mast, its jib, and the panel on its hook. */
const CRANE = {
  mast: [-0.17, 0, -0.14] as Point,
  bands: 5,
  band: 0.2,
  width: 0.1,
  /** Reach of the jib and of the counter-jib behind, from the mast. */
  jib: 0.51,
  back: 0.24,
  /** Height of the jib's lattice and of the mast's head above its deck. */
  lattice: 0.075,
  head: 0.27,
  fields: 4,
  hook: 0.4,
  cable: 0.4,
  cycles: 6,
} as const

/** Whatever sweeps around the mast, from its deck up. */
function jib(detail: boolean): Part[] {
  const [x, , z] = CRANE.mast
  const deck = CRANE.bands * CRANE.band
  const { lattice, fields } = CRANE
  const along = (way: number, up: number): Point => [x + way, deck + up, z]
  const field = CRANE.jib / fields
  const zigzag = Array.from({ length: detail ? 2 * fields - 1 : 0 }, (_, i) =>
    rod(
      along((field * i) / 2, lattice * (i % 2)),
      along((field * (i + 1)) / 2, lattice * ((i + 1) % 2)),
      0.018,
      3,
    ),
  )
  const head = along(0, CRANE.head)
  const parts = [
    made('orange', rod(along(-CRANE.back, 0.02), along(CRANE.jib, 0.02), 0.032, 4)),
    made('orange', rod(along(0, lattice), along(CRANE.jib - field / 2, lattice), 0.022, 3)),
    ...zigzag.map((strut) => made('orange', strut)),
    made('orange', rod(along(0, 0), head, 0.05, 4, 0.03)),
    made('iron', rod(head, along(CRANE.jib * 0.72, lattice), 0.016, 3)),
    made('iron', rod(head, along(-CRANE.back, 0.03), 0.016, 3)),
    made('dark', block(0.1, 0.15, 0.1), along(-CRANE.back + 0.05, -0.11)),
    made('white', block(0.1, 0.12, 0.1), along(0.08, -0.13)),
    made('dark', rod(along(CRANE.hook, 0), along(CRANE.hook, -CRANE.cable), 0.014, 3)),
    made('white', block(0.17, 0.1, 0.04), along(CRANE.hook, -CRANE.cable - 0.1)),
  ]
  const sweeping = { motion: 'sweep', pivot: along(0, 0), cycles: CRANE.cycles } as const
  return parts.map((part) => ({ ...part, ...sweeping }))
}

/** The steel frame of a hall in the making: where its columns stand. */
const FRAME = { xs: [-0.36, -0.12, 0.12, 0.36], zs: [-0.02, 0.25], top: 0.36, bar: 0.05 } as const

function frame(detail: boolean): Part[] {
  const { xs, zs, top, bar } = FRAME
  const [left, next] = xs
  const [back, front] = zs
  const middle = (back + front) / 2
  const columns = xs.flatMap((x) =>
    zs.map((z) => made('iron', block(bar, top - bar, bar), [x, 0, z])),
  )
  const beams = zs.map((z) => made('iron', block(bar - 2 * left, bar, bar), [0, top - bar, z]))
  const ties = (detail ? xs : []).map((x) =>
    made('iron', block(bar, bar, front - back - bar), [x, top - bar, middle]),
  )
  return [
    made('concrete', block(0.78, 0.05, 0.34), [0, 0, middle]),
    ...columns,
    ...beams,
    ...ties,
    made('white', block(next - left - bar, top - bar, bar / 2), [(left + next) / 2, 0, back]),
    made('white', block(bar / 2, top - bar, front - back - bar), [left, 0, middle]),
  ]
}

/** A tower crane over the steel frame of a hall under construction. */
export function createCrane(detail: boolean): BufferGeometry {
  const [x, , z] = CRANE.mast
  const mast = Array.from({ length: CRANE.bands }, (_, i) => {
    const shaft = block(CRANE.width, CRANE.band, CRANE.width)
    return made(i % 2 === 0 ? 'orange' : 'white', shaft, [x, i * CRANE.band, z])
  })
  return joinParts([...mast, ...jib(detail), ...frame(detail)])
}
