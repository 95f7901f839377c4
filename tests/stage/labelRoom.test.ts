// The resting camera leaves room for the labels: none lies over the cake or over the rims around it.
import { describe, expect, it } from 'vitest'
import { MEASURES } from '../../src/look/ids'
import { CAKE } from '../../src/look/tuning'
import { LAYERS } from '../../src/model/layers'
import { composeFrame } from '../../src/stage/composeFrame'
import { createFrame, type Frame, rimHeightOf, STATE } from '../../src/stage/frame'
import { LINE_STRIDE } from '../../src/stage/labelSheet'
import { projectPoint } from '../../src/stage/projection'
import type { View } from '../../src/stage/view'
import { ASPECTS, type Box, boxesOf, faultsOf, PAGE_ROOMS } from './letters'
import { momentOf, runsOf, viewOf } from './pictures'

/** Steps around a circle of the silhouette, and rows in which a line is looked at. */
const STEPS = 120
const ROWS = 7
/** Px by which a line may meet the cake. */
const TOUCH = 2
/** Px x px of free room below which labels may lie over the cake, never over each other: a phone of 320 x 568. */
const CRAMPED = 70_000
/** From this aspect of its room on, the plate has a column beside it too. */
const ROOMY_ASPECT = 2.4

const YEARS = [2024, 2027, 2030, 2033, 2036]
const PRESETS = ['baseline', 'energy-wall', 'trillion-boom', 'demand-winter'] as const
const RUNS = PRESETS.map((preset) => runsOf({ preset }))

/** Two circles of one radius on the screen, the lower and the upper: x and y by turns. */
type Drum = readonly [low: number[], high: number[]]

function drumOf({ pose }: Frame, view: View, radius: number, low: number, high: number): Drum {
  const point = new Float64Array(2)
  const circle = (y: number): number[] =>
    Array.from({ length: STEPS }, (_, i) => {
      const angle = (i / STEPS) * 2 * Math.PI
      projectPoint(pose, view, radius * Math.sin(angle), radius * Math.cos(angle), y, point)
      return [...point]
    }).flat()
  return [circle(low), circle(high)]
}

/** Each tier with what rises above its edge. */
const tiersOf = (frame: Frame, view: View): Drum[] =>
  CAKE.radii.map((radius, tier) => {
    const foot = frame.foot[tier] as number
    const ring = (frame.ring[tier] as number) * (frame.state[STATE.ring] as number)
    return drumOf(frame, view, radius, foot, foot + Math.max(rimHeightOf(frame, tier), ring))
  })

/** From where to where a drum reaches at a height of the screen. */
function spanAt([low, high]: Drum, y: number): [number, number] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const cross = (x1 = 0, y1 = 0, x2 = 0, y2 = 0): void => {
    if (y1 === y2 || (y1 - y) * (y2 - y) > 0) return
    const x = x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)
    from = Math.min(from, x)
    to = Math.max(to, x)
  }
  for (let i = 0; i < low.length; i += 2) {
    const next = (i + 2) % low.length
    for (const circle of [low, high])
      cross(circle[i], circle[i + 1], circle[next], circle[next + 1])
    cross(low[i], low[i + 1], high[i], high[i + 1])
  }
  return [from, to]
}

function isOver(drum: Drum, { left, right, top, bottom }: Box): boolean {
  const rows = Array.from({ length: ROWS }, (_, i) => top + ((bottom - top) * i) / (ROWS - 1))
  return rows.some((y) => {
    const [from, to] = spanAt(drum, y)
    return Math.min(to, right) - Math.max(from, left) > TOUCH
  })
}

/** The lines that lie over one of the drums. */
const linesOver = (frame: Frame, drums: readonly Drum[]): number[] =>
  boxesOf(frame)
    .filter((box) => drums.some((drum) => isOver(drum, box)))
    .map(({ line }) => line)

const PLACES = [
  ...ASPECTS.map(([name, width, height]) => [name, viewOf(width, height)] as const),
  ...PAGE_ROOMS.map(
    ([name, width, height, free]) =>
      [`the page of ${name}`, { ...viewOf(width, height), free }] as const,
  ),
]

describe.each(PLACES)('the camera at rest at %s', (_, shown) => {
  const frame = createFrame()
  const isCramped = shown.free.width * shown.free.height < CRAMPED

  it('leaves room for every label beside the cake and its rims', () => {
    for (const runs of RUNS)
      for (const measure of MEASURES)
        for (const year of YEARS) {
          composeFrame(runs, momentOf({ year, measure }), shown, frame)
          const picture = `${runs.run.scenario.preset} ${measure} ${year}`
          if (!isCramped) expect(linesOver(frame, tiersOf(frame, shown)), picture).toEqual([])
          expect(faultsOf(frame, shown), picture).toEqual([])
        }
  })

  it('would be told of a label that lies over the cake', () => {
    composeFrame(runsOf({}), momentOf({ year: 2033 }), shown, frame)
    const line = 2 * LAYERS.indexOf('chips')
    const point = new Float64Array(2)
    projectPoint(frame.pose, shown, 0, 0, frame.foot[3] as number, point)
    frame.labels.lines.set(point, LINE_STRIDE * line)
    expect(linesOver(frame, tiersOf(frame, shown))).toEqual([line])
  })
})

const ROOMY_PLACES = PLACES.filter(([, { free }]) => free.width > ROOMY_ASPECT * free.height)

describe.each(ROOMY_PLACES)('the camera at rest at %s, which is wide', (_, shown) => {
  it('leaves room for every label beside the plate too', () => {
    const frame = createFrame()
    for (const year of YEARS) {
      composeFrame(runsOf({}), momentOf({ year }), shown, frame)
      const plate = drumOf(frame, shown, CAKE.plateRadius, 0, CAKE.plateHeight)
      expect(linesOver(frame, [plate]), `${year}`).toEqual([])
    }
  })
})
