// What stands on the terrace of models: a lattice's node, a protein, a molecule, a simulated body.
import {
  type BufferGeometry,
  CatmullRomCurve3,
  MathUtils,
  OctahedronGeometry,
  TorusGeometry,
  TubeGeometry,
  Vector3,
} from 'three'
import type { Material } from '../../look/dioramas'
import { made } from './made'
import { joinParts, type Part } from './piece'
import { ball, between, block, type Point, post, rod } from './solids'

const STRAIGHT: Point = [0, 0, 0]

/** A node of a neural lattice on its stem, with links to where its neighbours stand. */
export function createLatticeNode(detail: boolean, lit = true): BufferGeometry {
  const node: Point = [0, 0.62, 0]
  const ends: readonly Point[] = [
    [-0.41, 0.5, 0.1],
    [0.4, 0.74, 0.14],
    [0.04, 0.86, -0.38],
  ]
  const [shade, shine] = lit ? (['lamp', { glow: 0.8 }] as const) : (['iron', {}] as const)
  const beads = ends.map((end) => made(shade, new OctahedronGeometry(0.07), end, STRAIGHT, shine))
  return joinParts([
    made(shade, ball(0.25, detail), node, STRAIGHT, shine),
    made('indigo', post(0.17, 0.06, 6, 0.1)),
    made('indigo', rod([0, 0.05, 0], node, 0.055, 4, 0.045)),
    ...ends.map((end) => made('indigo', rod(node, end, 0.045, 3, 0.035))),
    ...(detail ? beads : []),
  ])
}

/** A helix: its turns, spans of one colour, radius, from where to where it rises. */
const HELIX = { turns: 2.2, spans: 11, radius: 0.36, foot: 0.17, top: 0.93 }
/** Its ribbon: half its thickness, how much wider it is, and the share at either end that curls in. */
const RIBBON = { half: 0.042, wide: 2.4, curl: 0.1 }

function onHelix(share: number): Vector3 {
  const angle = share * HELIX.turns * 2 * Math.PI
  const curled = MathUtils.smoothstep(Math.min(share, 1 - share), -RIBBON.curl / 2, RIBBON.curl)
  const radius = HELIX.radius * curled
  const y = MathUtils.lerp(HELIX.foot, HELIX.top, share) / RIBBON.wide
  return new Vector3(radius * Math.cos(angle), y, radius * Math.sin(angle))
}

/** A protein's helix as a ribbon in two colours, slowly spinning on its stand. */
export function createProteinRibbon(detail: boolean): BufferGeometry {
  const [bends, sides] = detail ? [5, 5] : [4, 3]
  const steps = HELIX.spans * bends
  const points = Array.from({ length: steps + 1 }, (_, i) => onHelix(i / steps))
  const curve = new CatmullRomCurve3(points)
  const corners = bends * sides * 6
  const spinning = { motion: 'spin', cycles: 6 } as const
  const spans = Array.from({ length: HELIX.spans }, (_, span): Part => {
    const ribbon = new TubeGeometry(curve, steps, RIBBON.half, sides)
    const geometry = between(ribbon, span * corners, (span + 1) * corners)
    geometry.scale(1, RIBBON.wide, 1)
    return made(span % 2 === 0 ? 'magenta' : 'indigo', geometry, STRAIGHT, STRAIGHT, spinning)
  })
  const tips = [onHelix(0), onHelix(1)].map(({ x, y, z }) => {
    const tip = new OctahedronGeometry(RIBBON.half).scale(1, RIBBON.wide, 1)
    return made('magenta', tip, [x, y * RIBBON.wide, z], STRAIGHT, spinning)
  })
  return joinParts([...spans, ...tips, made('indigo', post(0.3, 0.06, 8))])
}

/** Atoms of acetaldehyde, larger than life: place, radius, material, and the atom each is bound to. */
const ATOMS: readonly (readonly [Point, number, Material, number])[] = [
  [[-0.18, 0.54, 0], 0.17, 'dark', 1],
  [[0.09, 0.7, 0], 0.17, 'dark', 2],
  [[0.33, 0.52, 0], 0.16, 'red', 1],
  [[-0.36, 0.72, 0.04], 0.1, 'white', 0],
  [[-0.26, 0.36, 0.21], 0.1, 'white', 0],
  [[-0.26, 0.38, -0.21], 0.1, 'white', 0],
  [[0.12, 0.95, 0.03], 0.1, 'white', 1],
]
/** Atoms from this radius on are made rounder. */
const HEAVY = 0.15

/** A small molecule, ball and stick, spinning on its stand. */
export function createMolecule(detail: boolean): BufferGeometry {
  const spinning = { motion: 'spin', cycles: 6 } as const
  const atoms = ATOMS.map(([place, radius, material]) =>
    made(material, ball(radius, detail && radius > HEAVY), place, STRAIGHT, spinning),
  )
  const sticks = ATOMS.filter(([, radius]) => radius < HEAVY).map(([place, , , bound]) => {
    const stick = rod(place, ATOMS[bound]?.[0] ?? place, 0.045, detail ? 4 : 3)
    return made('steel', stick, STRAIGHT, STRAIGHT, spinning)
  })
  return joinParts([
    ...atoms,
    ...sticks,
    made('indigo', post(0.24, 0.06, 8)),
    made('indigo', rod([0, 0, 0], [0, 0.6, 0], 0.035, 4)),
  ])
}

/** A body in mid stride: its joints, and which of them a bone ties. */
const JOINTS: readonly Point[] = [
  [0, 0.5, 0],
  [0.03, 0.74, 0],
  [0.02, 0.72, 0.13],
  [0.02, 0.72, -0.13],
  [-0.12, 0.56, 0.18],
  [0.06, 0.47, 0.18],
  [0.14, 0.57, -0.18],
  [0.27, 0.68, -0.16],
  [0.16, 0.33, 0.08],
  [0.1, 0.1, 0.08],
  [-0.08, 0.3, -0.08],
  [-0.28, 0.22, -0.08],
]
const BONES: readonly (readonly [number, number])[] = [
  [0, 1],
  [2, 3],
  [2, 4],
  [4, 5],
  [3, 6],
  [6, 7],
  [0, 8],
  [8, 9],
  [0, 10],
  [10, 11],
]
/** From this joint on, joints are marked as nodes. */
const FIRST_NODE = 4

/** The twelve edges of a room. */
function room(): Part[] {
  const [half, height, bar] = [0.33, 1.02, 0.035]
  return [-half, half].flatMap((a) => [
    ...[-half, half].map((b) => made('indigo', block(bar, height, bar), [a, 0, b])),
    ...[0, height].flatMap((y) => [
      made('indigo', block(bar, bar, 2 * half + bar), [a, y, 0]),
      made('indigo', block(2 * half + bar, bar, bar), [0, y, a]),
    ]),
  ])
}

/** A running body of nodes and bones in its simulated room, measured by a ring. */
export function createSimulatedBody(detail: boolean): BufferGeometry {
  const turning = { motion: 'sweep', cycles: 6 } as const
  const nodes = JOINTS.slice(FIRST_NODE).map((joint) =>
    made('cyan', ball(0.05, false), joint, STRAIGHT, { ...turning, glow: 0.8 }),
  )
  const ring = new TorusGeometry(0.27, 0.018, 3, 10)
  return joinParts([
    ...room(),
    ...BONES.map(([from, to]) => {
      const bone = rod(
        JOINTS[from] ?? STRAIGHT,
        JOINTS[to] ?? STRAIGHT,
        0.045,
        detail ? 4 : 3,
        0.035,
      )
      return made('magenta', bone, STRAIGHT, STRAIGHT, turning)
    }),
    made('magenta', ball(0.11, detail), [0.05, 0.91, 0], STRAIGHT, turning),
    ...(detail
      ? [
          ...nodes,
          made('cyan', ring, [0, 0.12, 0], [90, 0, 0], { glow: 1, motion: 'bob', cycles: 10 }),
        ]
      : []),
  ])
}
