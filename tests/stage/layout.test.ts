// Heights, feet, rims and flows are what the snapshot says, by the rule of each measure.
import { describe, expect, it } from 'vitest'
import { MEASURES, type Measure } from '../../src/look/ids'
import { CAKE, FLOWS, MEASURE } from '../../src/look/tuning'
import { LAYERS, type LayerId } from '../../src/model/layers'
import { PRESET_IDS } from '../../src/model/presets'
import { valueAtStep } from '../../src/model/run'
import { valueIn } from '../../src/model/snapshot'
import { STATE_COUNT } from '../../src/model/time'
import {
  BUDGET_OF_LAYER,
  CAP_OF_LAYER,
  CAPITAL_OF_LAYER,
  HEADLINE_OF_LAYER,
  SPENT_OF_LAYER,
} from '../../src/model/variables'
import { composeFrame } from '../../src/stage/composeFrame'
import { MONEY_AT, PULL_AT, pullGW, shareOf, UP_CONDUITS } from '../../src/stage/conduits'
import { createFrame, type Frame, type Runs, rimHeightOf } from '../../src/stage/frame'
import { heightOf, WANTED_OF_LAYER } from '../../src/stage/measures'
import { baseline, momentOf, runsOf, viewOf } from './pictures'

const view = viewOf(1280, 720)

describe('a tier', () => {
  it('is nearly flat at its value of 2024 and one step higher for each doubling', () => {
    expect(heightOf(0)).toBe(CAKE.base)
    expect(heightOf(5) - heightOf(4)).toBeCloseTo(CAKE.step, 12)
    expect(heightOf(-30)).toBe(CAKE.base * CAKE.floorShare)
    expect(heightOf(15)).toBe(heightOf(CAKE.breakDoublings))
  })

  it.each(PRESET_IDS)('stands as high as %s says in every year', (preset) => {
    const runs = runsOf({ preset })
    const frame = createFrame()
    for (let year = 2024; year <= 2036; year += 0.75) {
      composeFrame(runs, momentOf({ year }), view, frame)
      let foot: number = CAKE.plateHeight
      LAYERS.forEach((layer, tier) => {
        const value = valueIn(frame.snapshot, HEADLINE_OF_LAYER[layer])
        const start = valueAtStep(baseline, 0, HEADLINE_OF_LAYER[layer])
        const doublings = Math.log2(value / start)
        expect(frame.doublings[tier]).toBeCloseTo(doublings, 12)
        expect(frame.height[tier]).toBe(heightOf(doublings))
        foot += CAKE.board
        expect(frame.foot[tier]).toBeCloseTo(foot, 12)
        foot += heightOf(doublings)
        const wanted = WANTED_OF_LAYER[layer]
        const rim =
          wanted === undefined
            ? heightOf(doublings)
            : heightOf(Math.log2(valueIn(frame.snapshot, wanted) / start))
        expect(rimHeightOf(frame, tier)).toBe(Math.max(heightOf(doublings), rim))
      })
    }
  })
})

/** Height that a tier must have in a measure, by snapshot and runs alone. */
function heightBy(frame: Frame, tier: number, measure: Measure, runs: Runs): number {
  const { snapshot } = frame
  const layer = LAYERS[tier] as LayerId
  if (measure === 'capacity') {
    const value = valueIn(snapshot, HEADLINE_OF_LAYER[layer])
    return heightOf(Math.log2(value / valueAtStep(baseline, 0, HEADLINE_OF_LAYER[layer])))
  }
  if (measure === 'capital') {
    const most = Math.max(
      ...[runs.run, baseline].flatMap((run) =>
        LAYERS.flatMap((id) =>
          Array.from({ length: STATE_COUNT }, (_, step) =>
            valueAtStep(run, step, CAPITAL_OF_LAYER[id]),
          ),
        ),
      ),
    )
    return (valueIn(snapshot, CAPITAL_OF_LAYER[layer]) / most) * MEASURE.capitalTop
  }
  const share =
    layer === 'applications'
      ? valueIn(snapshot, 'adoption')
      : valueIn(snapshot, CAP_OF_LAYER[layer]) / valueIn(snapshot, 'wantedTokS')
  return Math.min(share, MEASURE.coverageMost) * MEASURE.coverageWhole
}

describe('the measures', () => {
  it.each(MEASURES)('give heights and counts that equal the snapshot in %s', (measure) => {
    for (const preset of ['baseline', 'trillion-boom', 'demand-winter'] as const) {
      const runs = runsOf({ preset, levers: { demand: 1.4 } })
      const frame = createFrame()
      for (let year = 2024; year <= 2036; year += 1.5) {
        const { snapshot } = composeFrame(runs, momentOf({ year, measure }), view, frame)
        LAYERS.forEach((layer, tier) => {
          const height = heightBy(frame, tier, measure, runs)
          const least = measure === 'capacity' ? 0 : MEASURE.flat
          expect(frame.height[tier]).toBeCloseTo(Math.max(least, height), 9)
          const unspent =
            valueIn(snapshot, BUDGET_OF_LAYER[layer]) - valueIn(snapshot, SPENT_OF_LAYER[layer])
          expect(frame.coins[tier]).toBeCloseTo(Math.max(0, unspent) / 10, 9)
          expect(frame.shown[MONEY_AT + tier]).toBeCloseTo(
            Math.min(150, valueIn(snapshot, SPENT_OF_LAYER[layer]) / 10),
            9,
          )
        })
      }
    }
  })
})

describe('a flow', () => {
  it('carries the value of its variable and thickens by one step a doubling', () => {
    const frame = composeFrame(runsOf({}), momentOf({ year: 2033 }), view, createFrame())
    UP_CONDUITS.forEach(({ variable }, i) => {
      const start = valueAtStep(baseline, 0, variable)
      expect(frame.flow[i]).toBe(valueIn(frame.snapshot, variable))
      expect(frame.shown[i]).toBe(shareOf(frame.flow[i] as number, start))
    })
    expect(shareOf(8, 1) - shareOf(4, 1)).toBeCloseTo(FLOWS.doublingShare, 12)
    expect(shareOf(0, 1)).toBe(0)
    expect(shareOf(Number.NaN, 1)).toBe(0)
  })

  it('of pull shows one pulse for each 5 GW wanted and not there, the same on every conduit', () => {
    const frame = composeFrame(
      runsOf({ levers: { demand: 2 } }),
      momentOf({ year: 2027.5 }),
      view,
      createFrame(),
    )
    const gap = pullGW(frame.snapshot)
    expect(gap).toBeGreaterThan(20)
    for (let i = PULL_AT; i < MONEY_AT; i += 1) {
      expect(frame.flow[i]).toBe(gap)
      expect(frame.shown[i]).toBe(Math.min(FLOWS.pulseCap, gap / FLOWS.pulseGW))
    }
  })

  it('makes whole cycles in a period, so that the last frame meets the first', () => {
    for (const cycles of [FLOWS.upCycles, FLOWS.pullCycles, FLOWS.pulseCycles])
      expect(Number.isInteger(cycles)).toBe(true)
    expect(FLOWS.pulseCycles / FLOWS.periodSeconds).toBeLessThan(1)
  })
})
