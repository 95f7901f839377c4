// Power blocks of 5 GW without a plant: wind turbine and solar field, and the pylon that carries power.
import { type BufferGeometry, ExtrudeGeometry, Shape, Vector2 } from 'three'
import type { Material } from '../../look/dioramas'
import { made, pane, warningLamp } from './made'
import { joinParts, type Part } from './piece'
import { at, ball, block, type Point, post, rod } from './solids'

/** A turbine's rotor: outline of a blade that points up from the hub, left and right of its spine. */
const ROTOR = {
  hub: [0, 1.24, 0.11] as Point,
  blades: 3,
  cycles: 10,
  thickness: 0.03,
  /** How far a blade is turned out of the wind, radians. */
  pitch: 0.22,
  blade: [
    [-0.022, 0.022, 0.03],
    [-0.032, 0.088, 0.13],
    [-0.03, 0.055, 0.36],
    [-0.026, 0.036, 0.465],
  ],
} as const

/** Rows of a blade's outline as a flat body, turned into its place. */
function bladeFlat(rows: readonly (readonly [number, number, number])[], turn: number) {
  const { thickness, pitch, hub } = ROTOR
  const outline = [
    ...rows.map(([, right, y]) => new Vector2(right, y)),
    ...rows.map(([left, , y]) => new Vector2(left, y)).reverse(),
  ]
  return new ExtrudeGeometry(new Shape(outline), { depth: thickness, bevelEnabled: false })
    .translate(0, 0, -thickness / 2)
    .rotateY(pitch)
    .rotateZ(turn)
    .translate(...hub)
}

/** A wind turbine, its rotor toward the viewer. */
export function createWindTurbine(detail: boolean): BufferGeometry {
  const { hub, blade } = ROTOR
  const [, y] = hub
  const rolling = { motion: 'roll', pivot: hub, cycles: ROTOR.cycles } as const
  const rolled = (material: 'white' | 'safety', geometry: BufferGeometry) =>
    made(material, geometry, [0, 0, 0], [0, 0, 0], rolling)
  const blades = Array.from({ length: ROTOR.blades }, (_, i) => (2 * Math.PI * i) / ROTOR.blades)
  const sides = detail ? 10 : 6
  return joinParts([
    made('iron', post(0.18, 0.06, sides, 0.15)),
    made('white', post(0.08, y, sides, 0.048)),
    made('white', block(0.12, 0.12, 0.25), [0, y - 0.06, -0.05]),
    ...blades.flatMap((turn) => [
      rolled('white', bladeFlat(blade.slice(0, 3), turn)),
      rolled('safety', bladeFlat(blade.slice(2), turn)),
    ]),
    made('iron', ball(0.062, detail), hub, [0, 0, 0], rolling),
    ...(detail
      ? [
          made('dark', pane(0.06, 0.13), [0, 0.14, 0.08]),
          made('steel', block(0.13, 0.13, 0.11), [0.25, 0, 0.08]),
          warningLamp([0, y + 0.09, -0.12], 0.04),
        ]
      : []),
  ])
}

/** How far glass stands before its frame, so that they do not flicker. */
const GLAZED = 0.004

/** Rows of panels: place outward, height of the middle, and width; each is seen above the one before. */
const FIELD = {
  rows: [
    [-0.21, 0.52, 0.7],
    [0, 0.325, 0.9],
    [0.21, 0.13, 0.7],
  ],
  /** How far they lean back from upright. */
  leanDeg: -48,
  slope: 0.26,
  thickness: 0.05,
  frame: 0.036,
  post: 0.05,
  /** Widest a cell may be. */
  cell: 0.25,
} as const

/** Three rows of solar panels on posts, leaning back to the sun. */
export function createSolarField(detail: boolean): BufferGeometry {
  const { leanDeg, slope, thickness, frame } = FIELD
  const rows = FIELD.rows.flatMap(([z, middle, width]): Part[] => {
    const lean = at([0, middle, z], [leanDeg, 0, 0])
    const tilted = (material: Material, geometry: BufferGeometry, place: Point): Part => ({
      ...made(material, geometry),
      matrix: lean.clone().multiply(at(place)),
    })
    const columns = detail ? Math.ceil(width / FIELD.cell) : 1
    const pitch = (width - frame) / columns
    const cell = pane(pitch - frame, (slope - frame) / 2 - frame)
    const cells = Array.from({ length: columns }, (_, i) => {
      const x = pitch * (i - (columns - 1) / 2)
      const up = (slope - frame) / 4
      return [tilted('solar', cell, [x, -up, GLAZED]), tilted('solarSky', cell, [x, up, GLAZED])]
    })
    const posts = [-1, 1].map((side) =>
      made('iron', block(FIELD.post, middle, FIELD.post), [(side * width) / 3, 0, z - thickness]),
    )
    const board = block(width, slope, thickness)
    return [tilted('white', board, [0, -slope / 2, -thickness / 2]), ...cells.flat(), ...posts]
  })
  return joinParts(rows)
}

/** A pylon: half its width at foot and neck, its arms as height and reach; dark below, light above. */
const MAST = {
  foot: 0.2,
  neck: 0.075,
  neckY: 0.92,
  top: 1.55,
  bar: 0.03,
  strut: 0.022,
  /** Heights between which struts cross from leg to leg; the lowest lies within the footings. */
  levels: [0.03, 0.42, 0.72, 0.92],
  arms: [
    [0.98, 0.36],
    [1.26, 0.25],
  ],
  insulator: 0.13,
  wire: 0.02,
  sag: 0.13,
  /** How far out a wire ends, a hair within the footprint. */
  out: 0.485,
} as const

/** A lattice mast with two pairs of arms; its wires hang out to the next on either side. */
export function createPylon(detail: boolean): BufferGeometry {
  const { foot, neck, neckY, top } = MAST
  const corners = [
    [-1, -1],
    [-1, 1],
    [1, 1],
    [1, -1],
  ] as const
  const halfAt = (y: number) => (y < neckY ? foot + ((neck - foot) * y) / neckY : neck)
  const corner = (i: number, y: number): Point => {
    const [x, z] = corners[i % 4] ?? corners[0]
    return [x * halfAt(y), y, z * halfAt(y)]
  }
  const struts = MAST.levels
    .slice(1)
    .flatMap((y, level) =>
      corners.map((_, i) =>
        rod(corner(i, MAST.levels[level] ?? 0), corner(i + 1, y), MAST.strut, 3),
      ),
    )
  const legs = corners.map((_, i) =>
    rod(corner(i, MAST.levels[0]), corner(i, neckY), 0.038, 4, MAST.bar),
  )
  const spire = corners.map((_, i) => rod(corner(i, neckY), [0, top, 0], MAST.bar, 3))
  const sides = [-1, 1].flatMap((side) =>
    MAST.arms.flatMap(([y, reach]): Part[] => {
      const tip: Point = [side * reach, y, 0]
      const hung: Point = [side * reach, y - MAST.insulator, 0]
      return [
        made('concrete', rod([0, y, 0], tip, 0.035, 4, MAST.bar)),
        made('concrete', rod([0, y + 0.16, 0], tip, MAST.bar, 3)),
        made('white', rod(tip, hung, 0.038, detail ? 6 : 4)),
        made('dark', rod(hung, [side * MAST.out, hung[1] - MAST.sag, 0], MAST.wire, 3)),
      ]
    }),
  )
  return joinParts([
    ...corners.map((_, i) => made('concrete', block(0.1, 0.05, 0.1), corner(i, 0))),
    ...legs.map((leg) => made('iron', leg)),
    ...(detail ? struts : struts.slice(0, corners.length)).map((strut) => made('steel', strut)),
    ...spire.map((bar) => made('concrete', bar)),
    ...sides,
  ])
}
