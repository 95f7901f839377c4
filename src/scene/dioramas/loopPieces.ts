// How layers reinforce each other: the arrows of the loops beside the cake, and the cakes that follow.
import { BufferGeometry, CylinderGeometry, Float32BufferAttribute, MathUtils } from 'three'
import type { Material } from '../../look/dioramas'
import { PALETTES } from '../../look/palette'
import { CAKE } from '../../look/tuning'
import { LAYERS, type LayerId } from '../../model/layers'
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

/** The loops beside the cake: colour, lower and upper tier, and how far each bulges out, metres. */
const LOOPS: readonly (readonly [Material, lower: LayerId, upper: LayerId, bulge: number])[] = [
  ['gold', 'energy', 'applications', 3.6],
  ['sheenBlue', 'infrastructure', 'applications', 2.5],
  ['violet', 'models', 'applications', 1.25],
]
/** A loop's band: half the width of it and of its head, metres; the head's share of the way. */
const BAND = {
  half: 0.09,
  head: 0.3,
  headShare: 0.1,
  steps: 60,
  /** How far down it comes, as a share of its height, and metres that such a height has about. */
  drop: 0.85,
  span: 4,
  /** Lights that pass a place in a period. */
  cycles: 12,
} as const

/** A corner of a loop at a share of its way: metres out, share of the height, one side or the other. */
function cornerOf(
  [, lowerId, upperId, bulge]: (typeof LOOPS)[number],
  share: number,
  half: number,
): Point {
  const [from = 0, to = 0] = [upperId, lowerId].map((layer) => CAKE.radii[LAYERS.indexOf(layer)])
  const out = from + (to - from) * share + bulge * Math.sin(Math.PI * share)
  const up = 1 - BAND.drop * share * share * (3 - 2 * share)
  const [alongOut, alongUp] = [
    to - from + bulge * Math.PI * Math.cos(Math.PI * share),
    -6 * BAND.drop * share * (1 - share) * BAND.span,
  ]
  const length = Math.hypot(alongOut, alongUp)
  return [0, up + ((alongOut / length) * half) / BAND.span, out - (alongUp / length) * half]
}

/** An arrow from the top of the upper tier out and down to the lower one: see the motion `arc`. */
function loop(way: (typeof LOOPS)[number], detail: boolean): Part[] {
  const [material, lowerId, upperId] = way
  const [lower, upper] = [LAYERS.indexOf(lowerId), LAYERS.indexOf(upperId)]
  const steps = detail ? BAND.steps : BAND.steps / 2
  const halfAt = (share: number) =>
    share < 1 - BAND.headShare ? BAND.half : (BAND.head * (1 - share)) / BAND.headShare
  return Array.from({ length: steps }, (_, i): Part => {
    const [start, end] = [i / steps, (i + 1) / steps]
    const corners = [start, end].flatMap((share) =>
      [1, -1].map((side) => cornerOf(way, share, side * halfAt(share))),
    )
    const geometry = new BufferGeometry()
      .setAttribute('position', new Float32BufferAttribute(corners.flat(), 3))
      .setAttribute(
        'normal',
        new Float32BufferAttribute(
          corners.flatMap(() => [1, 0, 0]),
          3,
        ),
      )
      .setIndex([0, 2, 1, 2, 3, 1])
    return made(material, geometry, STRAIGHT, STRAIGHT, {
      glow: 0.9,
      motion: 'arc',
      pivot: [lower, upper, start],
      cycles: BAND.cycles,
    })
  })
}

/** Value goes back into investment, demand into capacity, use into better models: three arrows. */
export function createLoopArrows(detail: boolean): BufferGeometry {
  return joinParts(LOOPS.flatMap((way) => loop(way, detail)))
}
