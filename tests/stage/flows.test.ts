// Where the stream runs, what waits beneath the binding layer, whose money it is, and the loop's seam.
import { describe, expect, it } from 'vitest'
import { CAKE, FLOWS } from '../../src/look/tuning'
import { PRESET_IDS } from '../../src/model/presets'
import { valueIn } from '../../src/model/snapshot'
import { composeFrame } from '../../src/stage/composeFrame'
import { shareOf, UP_CONDUITS } from '../../src/stage/conduits'
import { readWays, WAY } from '../../src/stage/conduitWays'
import { createFrame, STATE } from '../../src/stage/frame'
import { TIERS } from '../../src/stage/measures'
import { bytesOf, momentOf, runsOf, viewOf } from './pictures'

const view = viewOf(1280, 720)

describe('the ways of the stream', () => {
  it.each([0, 1])('join without a gap up to the top, spread apart by %i', (explode) => {
    const frame = composeFrame(runsOf({}), momentOf({ explode }), view, createFrame())
    const ways = new Float32Array(UP_CONDUITS.length * WAY.size)
    readWays(frame, ways)
    const at = (conduit: number, place: number) => ways[conduit * WAY.size + place] as number
    for (let i = 1; i < UP_CONDUITS.length; i += 1)
      expect(at(i, WAY.start)).toBeCloseTo(at(i - 1, WAY.start) + at(i - 1, WAY.rise), 5)
    const last = UP_CONDUITS.length - 1
    const top = (frame.foot[last] as number) + (frame.height[last] as number)
    expect(at(last, WAY.start) + at(last, WAY.rise)).toBeCloseTo(top, 5)
  })

  it('are never longer than a particle travels before it comes again', () => {
    const tallest = CAKE.base + CAKE.step * CAKE.breakDoublings
    expect(tallest + CAKE.board + CAKE.explodeGap).toBeLessThan(FLOWS.travel)
    expect(tallest / 2 + FLOWS.fountainWay).toBeLessThan(FLOWS.travel)
  })

  it.each(PRESET_IDS)('have room for every doubling of %s', (preset) => {
    const frame = composeFrame(runsOf({ preset }), momentOf({ year: 2036 }), view, createFrame())
    for (let i = 0; i < UP_CONDUITS.length; i += 1) {
      expect(frame.shown[i]).toBeGreaterThan(FLOWS.startShare)
      expect(frame.shown[i]).toBeLessThan(1)
    }
    expect(shareOf(2 ** 40, 1)).toBe(1)
  })
})

describe('the pile', () => {
  it.each(PRESET_IDS)(
    'lies beneath the layer that binds in %s, as high as demand is unserved',
    (preset) => {
      const runs = runsOf({ preset })
      const frame = createFrame()
      for (let year = 2024; year <= 2036; year += 0.5) {
        const { snapshot, pile } = composeFrame(runs, momentOf({ year }), view, frame)
        const unserved = Math.max(0, valueIn(snapshot, 'unservedShare'))
        expect(pile[snapshot.binding]).toBe(unserved)
        for (let tier = 0; tier < TIERS; tier += 1) {
          expect(pile[tier]).toBeGreaterThanOrEqual(0)
          expect(pile[tier]).toBeLessThanOrEqual(unserved)
        }
      }
    },
  )

  it('is gone where demand is met', () => {
    const runs = runsOf({ levers: { demand: 0.1 } })
    const frame = createFrame()
    let met = 0
    for (let year = 2024; year <= 2036; year += 1 / 8) {
      const { snapshot, pile } = composeFrame(runs, momentOf({ year }), view, frame)
      if (valueIn(snapshot, 'unservedShare') > 0) continue
      met += 1
      expect([...pile]).toEqual([0, 0, 0, 0, 0])
    }
    expect(met).toBeGreaterThan(0)
  })

  it('goes over from one layer to the next by degrees as the years go by', () => {
    const runs = runsOf({ preset: 'demand-winter' })
    const frame = createFrame()
    const before = new Float64Array(TIERS)
    const bound = new Set<number>()
    for (let year = 2024; year <= 2036; year += 1 / 256) {
      const { pile, snapshot } = composeFrame(runs, momentOf({ year }), view, frame)
      bound.add(snapshot.binding)
      const leaps = year > 2024 ? pile.map((share, tier) => share - (before[tier] as number)) : []
      for (const leap of leaps) expect(Math.abs(leap)).toBeLessThan(0.1)
      before.set(pile)
    }
    expect(bound.size).toBeGreaterThan(1)
  })
})

describe('money', () => {
  it('comes from outside and from earnings in the shares of the budgets', () => {
    const { snapshot, state } = composeFrame(runsOf({}), momentOf({}), view, createFrame())
    const outside = valueIn(snapshot, 'outsideBnUsdYr')
    const earned = valueIn(snapshot, 'reinvestedBnUsdYr')
    expect(state[STATE.outside]).toBeCloseTo(outside / (outside + earned), 12)
    expect(outside + earned).toBeCloseTo(valueIn(snapshot, 'budgetBnUsdYr'), 6)
  })
})

describe('the loop', () => {
  it('ends on the bytes it begins with', () => {
    const at = (second: number) =>
      bytesOf(composeFrame(runsOf({}), momentOf({ second }), view, createFrame()))
    expect(at(FLOWS.periodSeconds)).toBe(at(0))
    expect(at(10 * FLOWS.periodSeconds)).toBe(at(0))
    expect(at(FLOWS.periodSeconds / 2)).not.toBe(at(0))
  })
})
