// Two pictures in one window: alike in size and room, apart where they are cut, one camera, one scale.
import { describe, expect, it } from 'vitest'
import { PRESET_IDS } from '../../src/model/presets'
import { BASELINE } from '../../src/model/scenario'
import { simulate } from '../../src/model/simulate'
import { composeFrame } from '../../src/stage/composeFrame'
import { createFrame } from '../../src/stage/frame'
import { halve, isHalved, makeWhole, type Place, readPlace, sideAt } from '../../src/stage/halves'
import { TIERS } from '../../src/stage/measures'
import { LINES } from '../../src/stage/scaleLines'
import { createView } from '../../src/stage/view'
import { baseline, bytesOf, momentOf, viewOf } from './pictures'

const WINDOWS = [
  [1280, 720, { x: 0, y: 120, width: 1280, height: 480 }],
  [1280, 720, { x: 400, y: 90, width: 880, height: 460 }],
  [390, 844, { x: 0, y: 260, width: 390, height: 420 }],
  [1080, 1920, { x: 0, y: 300, width: 1080, height: 1300 }],
] as const

const placeOf = (view: ReturnType<typeof createView>, side: number): Place => {
  const place = { x: 0, y: 0, left: 0, top: 0, right: 0, bottom: 0 }
  readPlace(view, side, place)
  return place
}

describe('a window cut in two', () => {
  it.each(WINDOWS)('of %i by %i', (width, height, free) => {
    const view = { ...createView(1), width, height, free: { ...free } }
    halve(view)
    const [one, two] = [placeOf(view, 0), placeOf(view, 1)]
    const isAside = width > height
    expect(isHalved(view)).toBe(true)
    // What is seen of both fills the window, and each sees its own half of the room.
    expect([one.left, one.top, two.right, two.bottom]).toEqual([0, 0, width, height])
    expect(isAside ? one.right : one.bottom).toBe(isAside ? two.left : two.top)
    const middle = isAside ? free.x + free.width / 2 : free.y + free.height / 2
    expect(isAside ? two.left : two.top).toBe(middle)
    for (const { x, y, left, top, right, bottom } of [one, two]) {
      expect(x + view.free.x).toBeGreaterThanOrEqual(left)
      expect(y + view.free.y).toBeGreaterThanOrEqual(top)
      expect(x + view.free.x + view.free.width).toBeLessThanOrEqual(right)
      expect(y + view.free.y + view.free.height).toBeLessThanOrEqual(bottom)
    }
    // Both rooms together are the room there was.
    expect(two.x + view.free.x + view.free.width).toBe(free.x + free.width)
    expect(two.y + view.free.y + view.free.height).toBe(free.y + free.height)
    expect(sideAt(view, middle - 1, middle - 1)).toBe(0)
    expect(sideAt(view, isAside ? middle : 0, isAside ? 0 : middle)).toBe(1)
    makeWhole(view, width, height)
    expect([isHalved(view), sideAt(view, width - 1, height - 1)]).toEqual([false, 0])
  })
})

describe('two pictures compared', () => {
  const view = viewOf(640, 720)

  it.each(PRESET_IDS)('have one camera and one scale: %s beside a boom', (preset) => {
    const run = simulate({ ...BASELINE, preset })
    const compared = simulate({ ...BASELINE, preset: 'trillion-boom' })
    for (const measure of ['capacity', 'capital', 'coverage'] as const) {
      for (const selected of [-1, 0, 3]) {
        const moment = momentOf({ year: 2034, measure, selected })
        const ours = { run, baseline, compared }
        const theirs = { run: compared, baseline, compared: run }
        const [one, two] = [createFrame(), createFrame()]
        composeFrame(ours, moment, view, one)
        composeFrame(theirs, moment, view, two)
        const left = composeFrame(ours, moment, view, createFrame(), two)
        const right = composeFrame(theirs, moment, view, createFrame(), one)
        expect(right.pose).toEqual(left.pose)
        expect(right.lines[LINES.step]).toBe(left.lines[LINES.step])
        // The ring of the baseline is as high on both: a metre is worth the same.
        expect(right.ring).toEqual(left.ring)
        // Only camera and letters know of the other.
        expect(left.height).toEqual(one.height)
      }
    }
  })

  it('frame both: the tops of neither leave the room', () => {
    const run = simulate({ ...BASELINE, preset: 'demand-winter' })
    const compared = simulate({ ...BASELINE, preset: 'trillion-boom' })
    const moment = momentOf({ year: 2036 })
    const two = composeFrame({ run: compared, baseline }, moment, view, createFrame())
    const alone = composeFrame({ run, baseline }, moment, view, createFrame())
    const pair = composeFrame({ run, baseline, compared }, moment, view, createFrame(), two)
    const topOf = (frame: typeof two) =>
      (frame.foot[TIERS - 1] as number) + (frame.height[TIERS - 1] as number)
    expect(topOf(two)).toBeGreaterThan(topOf(alone))
    expect(pair.pose).not.toEqual(alone.pose)
    expect(pair.pose).toEqual(
      composeFrame({ run: compared, baseline, compared: run }, moment, view, createFrame(), alone)
        .pose,
    )
  })

  it('of one run are the same picture', () => {
    const moment = momentOf({ year: 2031 })
    const alone = composeFrame({ run: baseline, baseline }, moment, view, createFrame())
    const pair = composeFrame({ run: baseline, baseline }, moment, view, createFrame(), alone)
    expect(bytesOf(pair)).toBe(bytesOf(alone))
  })
})
