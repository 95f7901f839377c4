// What the claims show beside the cake: a card index, a price tag, and tools that nobody holds.
import { type BufferGeometry, CylinderGeometry, TorusGeometry } from 'three'
import type { Material } from '../../look/dioramas'
import { type Corner, slice } from './machinePieces'
import { made } from './made'
import { joinParts, type Part } from './piece'
import { at, block, type Point, post, rod, within } from './solids'

/** The cards of an index from the back: how far each stands out of its drawer, and its beats. */
const CARDS: readonly (readonly [out: number, cycles: number])[] = [
  [0, 0],
  [0, 0],
  [0.12, 12],
  [0, 0],
  [0, 0],
  [0.34, 8],
  [0, 0],
  [0, 0],
  [0.07, 10],
  [0, 0],
]
const CARD = {
  width: 0.46,
  height: 0.38,
  thick: 0.02,
  foot: 0.07,
  back: -0.28,
  pitch: 0.064,
} as const
/** Lines written on the card that is out, from the top: their lengths. */
const WRITTEN = [0.3, 0.22, 0.26] as const

/** A card by its row from the back, with its tab. */
function card(row: number, detail: boolean): Part[] {
  const { width, height, thick, foot, back, pitch } = CARD
  const [out, cycles] = CARDS[row] ?? [0, 0]
  const lines = WRITTEN.slice(0, detail ? WRITTEN.length : 0).map((length, line) => {
    const place: Point = [(length - 0.36) / 2, height - 0.15 - line * 0.07, thick / 2]
    return made('steel', block(length, 0.026, 0.01), place)
  })
  const heading = made('safety', block(0.36, 0.036, 0.01), [0, height - 0.08, thick / 2])
  const parts = within(at([0, foot + out, back + row * pitch], [-5, 0, 0]), [
    made('paper', block(width, height, thick)),
    made(out > 0 ? 'gold' : 'paper', block(0.13, 0.07, thick), [((row % 3) - 1) * 0.15, height, 0]),
    ...(out > height / 2 ? [heading, ...lines] : []),
  ])
  return cycles > 0 ? parts.map((part) => ({ ...part, motion: 'bob', cycles })) : parts
}

/** Recorded software: a drawer of cards; the same few rise, are handed out and sink again. */
export function createCardIndex(detail: boolean): BufferGeometry {
  const [width, depth, wall, side] = [0.58, 0.72, 0.05, 0.3]
  const rows = CARDS.map((_, row) => row).filter((row) => detail || row % 3 === 2)
  return joinParts(
    within(at([0, 0, 0], [0, -28, 0]), [
      made('bronze', block(width - wall, CARD.foot, depth - wall)),
      ...[-1, 1].map((end) =>
        made('kraft', block(wall, side, depth), [(end * (width - wall)) / 2, 0, 0]),
      ),
      made('kraft', block(width - 2 * wall, side, wall), [0, 0, (wall - depth) / 2]),
      made('kraft', block(width + wall, side + wall, wall), [0, 0, depth / 2]),
      made('gold', block(0.26, 0.13, 0.02), [0, 0.16, depth / 2 + wall / 2]),
      made('paper', block(0.2, 0.08, 0.03), [0, 0.185, depth / 2 + wall / 2]),
      made('gold', post(0.05, 0.06, detail ? 8 : 4, 0.035), [0, 0.09, depth / 2], [90, 0, 0]),
      ...rows.flatMap((row) => card(row, detail)),
    ]),
  )
}

/** A tag around the origin, its corners cut above, with a hole where its string goes. */
const TAG: readonly Corner[] = [
  [-0.3, -0.4],
  [0.3, -0.4],
  [0.3, 0.16],
  [0.14, 0.36],
  [-0.14, 0.36],
  [-0.3, 0.16],
]
const FALLING: readonly Corner[] = [
  [0, -0.33],
  [0.2, -0.12],
  [0.08, -0.12],
  [0.08, 0.12],
  [-0.08, 0.12],
  [-0.08, -0.12],
  [-0.2, -0.12],
]

/** A price that falls: a tag of paper on its string, without a number. */
export function createPriceTag(detail: boolean): BufferGeometry {
  const [hook, sides] = [1.22, detail ? 14 : 6]
  const hole: Point = [0, 0.78, 0]
  const eye = (material: Material, radius: number, depth: number) =>
    made(material, new CylinderGeometry(radius, radius, depth, sides), hole, [90, 0, 0])
  const swaying = { motion: 'sweep', cycles: 6 } as const
  const hung = [
    made('paper', slice(TAG, 0.05, detail ? 0.01 : 0), [0, 0.54, 0]),
    made('sheenTeal', slice(FALLING, 0.09, 0), [0, 0.52, 0]),
    eye('gold', 0.085, 0.08),
    eye('dark', 0.045, 0.1),
    made('safety', rod([0, hook, 0], hole, 0.016, 3)),
  ]
  return joinParts([
    made('iron', post(0.36, 0.06, sides, 0.34), [0, 0, -0.06]),
    made('steel', rod([0, 0.06, -0.2], [0, hook, -0.2], 0.04, sides / 2)),
    made('steel', rod([0, hook, -0.24], [0, hook, 0.05], 0.04, sides / 2)),
    made('steel', post(0.055, 0.08, sides / 2), [0, hook - 0.04, 0.02]),
    ...hung.map((part) => ({ ...part, ...swaying })),
  ])
}

const TICK: readonly Corner[] = [
  [-0.25, 0.02],
  [-0.15, 0.12],
  [-0.06, 0.02],
  [0.18, 0.24],
  [0.27, 0.14],
  [-0.06, -0.18],
]

/** A field that has come on: a tick on a green disc, bobbing. */
export function createCheck(detail: boolean): BufferGeometry {
  const [middle, radius]: readonly [Point, number] = [[0, 0.52, 0], 0.42]
  const bobbing = { motion: 'bob', cycles: 9 } as const
  const disc = (material: Material, wide: number, depth: number): Part =>
    made(
      material,
      new CylinderGeometry(wide, wide, depth, detail ? 28 : 16),
      middle,
      [90, 0, 0],
      bobbing,
    )
  return joinParts([
    made('steel', post(0.03, 0.2, 4)),
    disc('white', radius, 0.12),
    { ...disc('leaf', radius * 0.86, 0.14), glow: 0.35 },
    made('white', slice(TICK, 0.18, 0), [0, middle[1] - 0.03, 0], [0, 0, 0], {
      ...bobbing,
      glow: 0.8,
    }),
  ])
}

/** What has been released: a padlock with its shackle swung open. */
export function createOpenLock(detail: boolean): BufferGeometry {
  const [sides, arc] = detail ? [8, 18] : [5, 9]
  const bobbing = { motion: 'bob', cycles: 9 } as const
  const shackle = [
    made('steel', new TorusGeometry(0.19, 0.05, sides, arc, Math.PI), [0.16, 0.62, 0]),
    made('steel', rod([0.35, 0.62, 0], [0.35, 0.56, 0], 0.05, sides)),
    made('steel', rod([-0.03, 0.62, 0], [-0.03, 0.44, 0], 0.05, sides)),
  ]
  return joinParts([
    made('steel', post(0.03, 0.2, 4), [-0.15, 0, 0]),
    ...[
      made('leaf', block(0.56, 0.42, 0.22), [-0.15, 0.06, 0]),
      made('white', block(0.07, 0.16, 0.24), [-0.15, 0.18, 0], [0, 0, 0], { glow: 0.8 }),
      ...shackle,
    ].map((part): Part => ({ ...part, ...bobbing })),
  ])
}

const WRENCH: readonly Corner[] = [
  [-0.045, 0],
  [0.045, 0],
  [0.045, 0.56],
  [0.13, 0.64],
  [0.13, 0.8],
  [0.055, 0.84],
  [0.055, 0.7],
  [-0.055, 0.7],
  [-0.055, 0.84],
  [-0.13, 0.8],
  [-0.13, 0.64],
  [-0.045, 0.56],
]
const SPADE: readonly Corner[] = [
  [-0.12, 0.34],
  [-0.12, 0.1],
  [0, 0],
  [0.12, 0.1],
  [0.12, 0.34],
]

/** Work without hands: a spade, a wrench and a hammer lean on their rail. */
export function createTool(detail: boolean): BufferGeometry {
  const [rail, sides] = [0.5, detail ? 6 : 3]
  const ends = [-0.38, 0.38]
  const feet = ends.map((x) => made('bronze', block(0.06, 0.05, 0.3), [x, 0, -0.1]))
  const spade = [
    made('steel', slice(SPADE, 0.03, 0)),
    made('kraft', rod([0, 0.3, 0], [0, 0.86, 0], 0.03, sides)),
    ...(detail ? [made('iron', block(0.2, 0.06, 0.06), [0, 0.86, 0])] : []),
  ]
  const hammer = [
    made('kraft', rod([0, 0, 0], [0, 0.7, 0], 0.03, sides)),
    made('iron', block(0.28, 0.14, 0.14), [0, 0.66, 0]),
  ]
  return joinParts([
    made('bronze', block(0.84, 0.06, 0.06), [0, rail, -0.1]),
    ...ends.map((x) => made('bronze', block(0.06, rail + 0.02, 0.06), [x, 0, -0.1])),
    ...(detail ? feet : []),
    ...within(at([-0.25, 0.01, 0.2], [-26, 0, 6]), spade),
    ...within(at([0.02, 0.017, 0.21], [-27, 0, -3]), [made('safety', slice(WRENCH, 0.06, 0))]),
    ...within(at([0.23, 0.017, 0.21], [-26, 0, -5]), hammer),
  ])
}
