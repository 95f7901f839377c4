// The rooms seen in the cut: what each layer does inside, lit, in a frame of cream.
import { type BufferGeometry, TorusGeometry } from 'three'
import { type Material, ROOMS } from '../../look/dioramas'
import { LAYERS, type LayerId } from '../../model/layers'
import { type Corner, slice } from './machinePieces'
import { made } from './made'
import { joinParts, type Part } from './piece'
import { ball, block, type Point, rod } from './solids'

const STRAIGHT: Point = [0, 0, 0]
/** Half the width, the height and depth of a room, and its frame. */
const ROOM = { half: 0.47, high: ROOMS.tall, deep: 0.13, frame: 0.035 } as const

/** A room's walls around what is in it; its back is dark, its ceiling shines. */
function roomWith(parts: readonly Part[]): BufferGeometry {
  const { half, high, deep, frame } = ROOM
  const middle = deep / 2
  const beam = block(2 * half, frame, deep)
  return joinParts([
    made('dark', block(2 * half, high, 0.02), [0, 0, 0.01]),
    made('paper', beam, [0, 0, middle]),
    made('paper', beam, [0, high - frame, middle]),
    ...[-1, 1].map((side) =>
      made('paper', block(frame, high, deep), [side * (half - frame / 2), 0, middle]),
    ),
    made('lamp', block(1.5 * half, 0.014, 0.03), [0, high - frame - 0.014, 0.06], STRAIGHT, {
      glow: 1,
    }),
    ...parts,
  ])
}

const BOLT: readonly Corner[] = [
  [0.06, 0.2],
  [-0.1, -0.03],
  [-0.01, -0.03],
  [-0.06, -0.2],
  [0.1, 0.05],
  [0.01, 0.05],
]

/** A generator: its wheel turns between copper coils, and a bolt says what comes out. */
function generator(detail: boolean): Part[] {
  const hub: Point = [-0.17, 0.275, 0.07]
  const turning = { motion: 'roll', pivot: hub, cycles: 12 } as const
  const spokes = detail ? 8 : 6
  return [
    made('copper', new TorusGeometry(0.2, 0.03, detail ? 6 : 4, detail ? 24 : 12), hub),
    ...Array.from({ length: spokes }, (_, i) => {
      const angle = (i / spokes) * 2 * Math.PI
      const tip: Point = [hub[0] + 0.17 * Math.cos(angle), hub[1] + 0.17 * Math.sin(angle), hub[2]]
      return made('white', rod(hub, tip, 0.018, 4, 0.034), STRAIGHT, STRAIGHT, turning)
    }),
    made('iron', ball(0.055, detail), hub, STRAIGHT, turning),
    made('iron', block(0.3, 0.06, 0.1), [hub[0], ROOM.frame, 0.075]),
    made('gold', slice(BOLT, 0.05, 0), [0.23, 0.285, 0.07], STRAIGHT, { glow: 0.9 }),
  ]
}

/** A package from above: die, memory on four sides, and pins all around. */
function processor(detail: boolean): Part[] {
  const middle = 0.28
  const pins = detail ? 7 : 4
  const pitch = 0.4 / pins
  const along = Array.from({ length: pins }, (_, i) => (i - (pins - 1) / 2) * pitch)
  const flat = (width: number, height: number, deep: number, x: number, y: number): Point[] => [
    [width, height, deep],
    [x, middle + y - height / 2, 0.02 + deep / 2],
  ]
  const part = (material: Material, [box, place]: readonly Point[], glow = 0): Part => {
    const [width, height, deep] = box ?? STRAIGHT
    return made(material, block(width, height, deep), place, STRAIGHT, { glow })
  }
  return [
    ...along.flatMap((x) =>
      [-1, 1].flatMap((side) => [
        part('gold', flat(0.025, 0.05, 0.03, x, side * 0.215), 0.2),
        part('gold', flat(0.05, 0.025, 0.03, side * 0.215, x), 0.2),
      ]),
    ),
    part('leaf', flat(0.4, 0.4, 0.05, 0, 0)),
    part('iron', flat(0.32, 0.32, 0.07, 0, 0)),
    { ...part('violet', flat(0.15, 0.15, 0.09, 0, 0), 0.9), motion: 'blink', cycles: 11 },
    ...[-1, 1].flatMap((side) => [
      part('silicon', flat(0.055, 0.2, 0.085, side * 0.12, 0), 0.2),
      part('gold', flat(0.16, 0.016, 0.02, side * 0.33, 0.08), 0.3),
      part('gold', flat(0.16, 0.016, 0.02, side * 0.33, 0), 0.3),
      part('gold', flat(0.16, 0.016, 0.02, side * 0.33, -0.08), 0.3),
    ]),
  ]
}

/** A row of racks, their status lamps in columns. */
function racks(detail: boolean): Part[] {
  const [count, rows, pitch] = [5, detail ? 6 : 4, 0.172]
  return Array.from({ length: count }, (_, i): Part[] => {
    const x = (i - (count - 1) / 2) * pitch
    const lamps = Array.from({ length: rows }, (_, row) => {
      const beats = (i + 2 * row) % 4 === 0
      return made(
        (i + row) % 3 === 0 ? 'green' : 'cyan',
        block(0.1, 0.022, 0.01),
        [x, 0.1 + (row * 0.34) / rows, 0.115],
        STRAIGHT,
        { glow: 1, ...(beats && { motion: 'blink', cycles: 9 + 2 * i + row }) },
      )
    })
    return [made('iron', block(0.145, 0.42, 0.08), [x, ROOM.frame, 0.065]), ...lamps]
  }).flat()
}

/** Nodes of a network per column, from what goes in to what comes out. */
const COLUMNS = [3, 4, 4, 2] as const

/** A network: each node is tied to all of the next column. */
function network(detail: boolean): Part[] {
  const node = (column: number, row: number): Point => {
    const count = COLUMNS[column] ?? 1
    return [(column - 1.5) * 0.22, 0.28 + (row - (count - 1) / 2) * 0.11, 0.07]
  }
  const rows = (column: number) => Array.from({ length: COLUMNS[column] ?? 0 }, (_, row) => row)
  return COLUMNS.flatMap((_, column): Part[] => [
    ...rows(column).flatMap((row) =>
      rows(column + 1)
        .filter((next) => detail || Math.abs(next - row) < 2)
        .map((next) =>
          made(
            'violet',
            rod(node(column, row), node(column + 1, next), 0.007, 3),
            STRAIGHT,
            STRAIGHT,
            {
              glow: 0.3,
            },
          ),
        ),
    ),
    ...rows(column).map((row) =>
      made('lamp', ball(0.042, detail), node(column, row), STRAIGHT, {
        glow: 0.9,
        ...((row + column) % 3 === 0 && { motion: 'blink', cycles: 11 + 3 * column + row }),
      }),
    ),
  ])
}

const BUBBLE: readonly Corner[] = [
  [-0.17, -0.09],
  [-0.1, -0.09],
  [-0.13, -0.19],
  [-0.01, -0.09],
  [0.17, -0.09],
  [0.2, -0.05],
  [0.2, 0.12],
  [0.17, 0.16],
  [-0.17, 0.16],
  [-0.2, 0.12],
  [-0.2, -0.05],
]
const TILES: readonly (readonly [Material, x: number, y: number])[] = [
  ['magenta', 0, 0],
  ['orange', 1, 0],
  ['sheenBlue', 0, 1],
  ['gold', 1, 1],
]

/** A conversation, and the applications beside it. */
function uses(detail: boolean): Part[] {
  return [
    made('white', slice(BUBBLE, 0.05, detail ? 0.01 : 0), [-0.2, 0.28, 0.07], STRAIGHT, {
      glow: 0.5,
    }),
    ...[-1, 0, 1].map((dot) =>
      made('indigo', ball(0.032, detail), [-0.2 + dot * 0.1, 0.315, 0.1], STRAIGHT, {
        motion: 'bob',
        cycles: 14,
      }),
    ),
    ...TILES.map(([material, x, y]) =>
      made(material, block(0.16, 0.16, 0.05), [0.14 + 0.19 * x, 0.09 + 0.2 * y, 0.06], STRAIGHT, {
        glow: 0.5,
      }),
    ),
  ]
}

const INSIDE: Record<LayerId, (detail: boolean) => Part[]> = {
  energy: generator,
  chips: processor,
  infrastructure: racks,
  models: network,
  applications: uses,
}

/** The room of each tier, bottom to top; x along its face, z out of it. */
export const ROOM_PIECES = LAYERS.map(
  (layer) => (detail: boolean) => roomWith(INSIDE[layer](detail)),
)
