// How layers reinforce each other: the arrow of a loop around the cake, and the cakes that follow.
import {
  type BufferGeometry,
  CylinderGeometry,
  MathUtils,
  Shape,
  ShapeGeometry,
  Vector2,
} from 'three'
import { PALETTES } from '../../look/palette'
import { LAYERS, type LayerId } from '../../model/layers'
import { type Corner, slice } from './machinePieces'
import { made, pane } from './made'
import { joinParts, type Part } from './piece'
import { at, between, type Point, post, within } from './solids'

const STRAIGHT: Point = [0, 0, 0]
/** Indices of one side of a post without its underside. */
const OPEN_SIDE = 9
/** Layers keep their colours of the dark theme, as all pieces do. */
const LAYER_COLOURS = PALETTES.dark.layers

/** A cake far away: its five tiers with the slice out, and the light in its core. */
export function createSmallCake(detail: boolean): BufferGeometry {
  const [sides, rise, cutDeg] = [detail ? 8 : 5, 0.16, 30]
  const cut = MathUtils.degToRad(cutDeg)
  const tiers = LAYERS.flatMap((layer, tier) => {
    const radius = 0.5 - tier * 0.085
    const round = new CylinderGeometry(
      radius,
      radius,
      rise,
      sides,
      1,
      false,
      cut,
      2 * (Math.PI - cut),
    )
    const open = between(round.translate(0, rise / 2, 0), 0, sides * OPEN_SIDE)
    const faces = [-1, 1].map((side) => ({
      geometry: pane(radius, rise).translate((side * radius) / 2, rise / 2, 0),
      matrix: at([0, 0, 0], [0, side * (cutDeg - 90), 0]),
    }))
    const colour = LAYER_COLOURS[layer]
    const parts: Part[] = [
      { geometry: open, colour },
      ...faces.map((face) => ({ ...face, colour })),
    ]
    return within(at([0, tier * rise, 0]), parts)
  })
  const top = LAYERS.length * rise + 0.06
  return joinParts([
    ...tiers,
    made('lamp', post(0.055, top, 4, 0.04), [0, 0, 0], STRAIGHT, { glow: 1 }),
  ])
}

/** A loop that lies flat: the outer edge of its band, its width, and how high it stands. */
const LOOP = {
  outer: 0.46,
  width: 0.05,
  high: 0.014,
  sweepDeg: 300,
  headDeg: 17,
  dashes: 10,
} as const

/** A point of the loop: degrees around, the way it turns, and so far from its axis. */
function around(turnDeg: number, radius: number): Corner {
  const angle = MathUtils.degToRad(turnDeg)
  return [radius * Math.cos(angle), -radius * Math.sin(angle)]
}

/** An outline along the loop between two angles, its ends drawn out by so many degrees. */
function arc(
  fromDeg: number,
  toDeg: number,
  width: number,
  steps: number,
  tipDeg: number,
): Corner[] {
  const middle = LOOP.outer - LOOP.width / 2
  const turns = Array.from(
    { length: steps + 1 },
    (_, i) => fromDeg + ((toDeg - fromDeg) * i) / steps,
  )
  const outer = turns.map((turn) => around(turn, middle + width / 2))
  const inner = turns.map((turn) => around(turn, middle - width / 2)).reverse()
  if (tipDeg === 0) return [...outer, ...inner]
  return [...outer, around(toDeg + tipDeg, middle), ...inner, around(fromDeg + tipDeg, middle)]
}

/** One layer reinforces another: an arrow around the cake, cream dashes on the colour of a layer. */
export function createLoopArrow(detail: boolean, layer: LayerId = 'energy'): BufferGeometry {
  const { outer, width, high, sweepDeg, headDeg, dashes } = LOOP
  const [steps, dashSteps] = detail ? [40, 4] : [20, 2]
  const [middle, pitch] = [outer - width / 2, sweepDeg / dashes]
  const head = (reach: number): Corner[] => {
    const [wide, back] = [0.065 * reach, sweepDeg + (headDeg * (1 - reach)) / 3]
    return [
      around(back, middle + wide),
      around(back + headDeg * reach, middle),
      around(back, middle - wide),
    ]
  }
  const colour = LAYER_COLOURS[layer]
  const flat = (corners: Corner[], depth: number, y: number) =>
    slice(corners, depth, 0)
      .rotateX(-Math.PI / 2)
      .translate(0, y + depth / 2, 0)
  const cream = [
    ...Array.from({ length: dashes }, (_, i) =>
      arc(i * pitch + 2, (i + 0.72) * pitch, width * 0.62, dashSteps, 3),
    ),
    head(0.6),
  ].map((corners) =>
    new ShapeGeometry(new Shape(corners.map(([x, y]) => new Vector2(x, y))))
      .rotateX(-Math.PI / 2)
      .translate(0, high + 0.006, 0),
  )
  const parts = [
    { geometry: flat(arc(0, sweepDeg, width, steps, 0), high, 0), colour, glow: 0.3 },
    { geometry: flat(head(1), high, 0), colour, glow: 0.3 },
    ...cream.map((geometry) => made('paper', geometry, STRAIGHT, STRAIGHT, { glow: 0.8 })),
  ]
  return joinParts(parts.map((part) => ({ ...part, motion: 'spin', cycles: 4 })))
}
