// What stands on the terrace of chips: packages, wafers, and the light that prints them.
import { type BufferGeometry, CylinderGeometry } from 'three'
import type { Material } from '../../look/dioramas'
import { made, plate } from './made'
import { joinParts, type Part } from './piece'
import { at, block, type Point, post, rod, within } from './solids'

/** Hues that a wafer mirrors, from edge to edge. */
const SHEEN: readonly Material[] = ['sheenTeal', 'sheenBlue', 'violet', 'sheenRose', 'gold']
/** How a wafer is cut: side of a die in shares of the pitch, reach of the outermost, and its sheen. */
const DIES = { side: 0.86, reach: 1.04, glow: 0.15 } as const

/** The most layers of memory on a package, where they begin and how far apart they lie. */
const MEMORY = { layers: 6, foot: 0.15, pitch: 0.065, thick: 0.045 } as const

/** Memory beside a die: each layer comes with a doubling of what a watt of chips computes. */
const stack = (x: number, detail: boolean): Part[] =>
  Array.from({ length: MEMORY.layers }, (_, layer) =>
    made(
      'steel',
      detail ? block(0.14, MEMORY.thick, 0.48) : plate(0.14, 0.48),
      [x, MEMORY.foot + layer * MEMORY.pitch, 0],
      [0, 0, 0],
      {
        motion: 'layer',
        pivot: [x, MEMORY.foot + layer * MEMORY.pitch, layer],
      },
    ),
  )

/** A package: a bright die on a dark board with a gold edge, between two stacks of memory. */
export function createPackage(detail: boolean): BufferGeometry {
  return joinParts([
    made('gold', block(0.7, 0.06, 0.7)),
    made('dark', block(0.63, 0.15, 0.63)),
    made('lamp', block(0.3, 0.08, 0.34), [0, 0.15, 0], [0, 0, 0], { glow: 0.5 }),
    ...stack(-0.24, detail),
    ...stack(0.24, detail),
  ])
}

/** Dies of a wafer that lies at a height, so many rows of them; their hues run aslant. */
function dies(rows: number, radius: number, y: number): Part[] {
  const pitch = (2 * radius) / rows
  const across = Array.from({ length: rows }, (_, i) => (i + 1 / 2) * pitch - radius)
  const outermost = (x: number, z: number) =>
    Math.hypot(Math.abs(x) + pitch / 2, Math.abs(z) + pitch / 2)
  const hue = (x: number, z: number) => {
    const aslant = (x + z / 2) / (radius * Math.hypot(1, 1 / 2))
    return SHEEN[Math.floor(((aslant + 1) / 2) * SHEEN.length)] ?? 'silicon'
  }
  return across.flatMap((x) =>
    across
      .filter((z) => outermost(x, z) < radius * DIES.reach)
      .map((z) => {
        const die = plate(pitch * DIES.side, pitch * DIES.side)
        return made(hue(x, z), die, [x, y, z], [0, 0, 0], { glow: DIES.glow })
      }),
  )
}

/** A wafer on its easel, tilted so that its dies are seen. */
export function createWafer(detail: boolean): BufferGeometry {
  return joinParts([
    ...within(at([0, 0.45, 0], [54, 0, 0]), [
      made('silicon', new CylinderGeometry(0.46, 0.46, 0.06, detail ? 32 : 20)),
      ...dies(detail ? 10 : 6, 0.43, 0.034),
    ]),
    made('dark', block(0.5, 0.06, 0.66), [0, 0, 0.03]),
    made('gold', block(0.42, 0.07, 0.06), [0, 0.06, 0.315]),
    made('iron', rod([0, 0.05, -0.22], [0, 0.46, -0.02], 0.06, 4)),
  ])
}

/** A lithography machine: its light narrows onto a wafer that turns. */
export function createLithography(detail: boolean): BufferGeometry {
  const sides = detail ? 14 : 8
  const stage: Point = [0, 0.2, 0.13]
  const turning = { motion: 'spin', cycles: 8, pivot: stage } as const
  const wafer = [made('silicon', post(0.24, 0.05, sides)), ...dies(detail ? 5 : 3, 0.22, 0.055)]
  const working = { glow: 1, motion: 'blink', cycles: 10 } as const
  return joinParts([
    made('iron', block(0.66, 0.12, 0.74)),
    made('dark', block(0.52, 0.08, 0.44), [0, 0.12, 0.12]),
    made('white', block(0.66, 0.78, 0.22), [0, 0.12, -0.26]),
    made('white', block(0.6, 0.2, 0.44), [0, 0.74, 0.05]),
    made('dark', block(0.62, 0.07, 0.46), [0, 0.8, 0.05]),
    made('iron', block(0.36, 0.1, 0.3), [0, 0.94, -0.05]),
    made('violet', block(0.4, 0.03, 0.01), [0, 0.82, 0.28], [0, 0, 0], working),
    made('dark', rod([0, 0.58, 0.13], [0, 0.75, 0.13], 0.11, sides, 0.137)),
    made('violet', rod([0, 0.25, 0.13], [0, 0.62, 0.13], 0.035, sides, 0.1), [0, 0, 0], [0, 0, 0], {
      glow: 1,
    }),
    ...within(at(stage), wafer).map((part): Part => ({ ...part, ...turning })),
  ])
}
