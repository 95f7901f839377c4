// The camera frames the cake in the room the page leaves, flies to a layer and is never inside.

import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { SERVED } from '../../src/look/body'
import { MEASURES } from '../../src/look/ids'
import { CAKE, CAMERA, EASE } from '../../src/look/tuning'
import { hash } from '../../src/model/hash'
import type { Moment } from '../../src/show/moment'
import { composeFrame } from '../../src/stage/composeFrame'
import { flownAfter } from '../../src/stage/eased'
import { createFrame, type Frame, rimHeightOf, STATE } from '../../src/stage/frame'
import { TIERS } from '../../src/stage/measures'
import { POSE } from '../../src/stage/posePlaces'
import { projectPoint } from '../../src/stage/projection'
import type { View } from '../../src/stage/view'
import { cameraOf, momentOf, runsOf, viewOf } from './pictures'

const runs = runsOf({ levers: { demand: 1.5 } })

/** Metres of distance below which a change is no movement. */
const TREMBLE = 1e-3

const ASPECTS = [
  ['9:21', 900, 2100],
  ['9:16', 1080, 1920],
  ['a phone', 390, 844],
  ['a small phone', 320, 640],
  ['3:4', 768, 1024],
  ['1:1', 900, 900],
  ['4:3', 1024, 768],
  ['16:9', 1280, 720],
  ['21:9', 3440, 1440],
  ['32:9', 3840, 1080],
  ['16:3', 5760, 1080],
] as const

/** Sides of plate, tiers and served plate on the screen, CSS px. */
function sidesOf(frame: Frame, view: View) {
  const camera = cameraOf(frame, view)
  const sides = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  const add = (radius: number, y: number, x = 0, z = 0): void => {
    for (let i = 0; i < 32; i += 1) {
      const angle = (i / 32) * 2 * Math.PI
      const p = new Vector3(x + radius * Math.sin(angle), y, z + radius * Math.cos(angle))
      p.project(camera)
      const [across, down] = [((p.x + 1) / 2) * view.width, ((1 - p.y) / 2) * view.height]
      sides.left = Math.min(sides.left, across)
      sides.right = Math.max(sides.right, across)
      sides.top = Math.min(sides.top, down)
      sides.bottom = Math.max(sides.bottom, down)
    }
  }
  add(CAKE.plateRadius, 0)
  CAKE.radii.forEach((radius, tier) => {
    add(radius, (frame.foot[tier] as number) + rimHeightOf(frame, tier))
  })
  if ((frame.state[STATE.served] as number) > 0)
    add(SERVED.plateRadius, 0, -SERVED.aside, SERVED.middle + SERVED.forward)
  return sides
}

/** The least share of the free height or width that the cake alone fills. */
const FILLED_LEAST = 0.7

describe.each(ASPECTS)('the pose at %s', (_, width, height) => {
  const view = viewOf(width, height)
  const { free } = view
  const frame = createFrame()
  const sidesAt = (moment: Partial<Moment>) =>
    sidesOf(composeFrame(runs, momentOf(moment), view, frame), view)
  const inFree = ({ left, right, top, bottom }: ReturnType<typeof sidesOf>): boolean =>
    left >= free.x - 1 &&
    right <= free.x + free.width + 1 &&
    top >= free.y - 1 &&
    bottom <= free.y + free.height + 1

  it('keeps cake, rims and served slice whole in the free rectangle', () => {
    for (const measure of MEASURES)
      for (const slice of ['open', 'served'] as const)
        for (const explode of [0, 1])
          for (const year of [2024, 2030, 2036]) {
            const sides = sidesAt({ measure, slice, explode, year })
            expect(inFree(sides), `${measure} ${slice} ${explode} ${year}`).toBe(true)
          }
  })

  it('fills at least 70% of the free height or width in every measure', () => {
    for (const measure of MEASURES)
      for (const year of [2024, 2027, 2030, 2036]) {
        const { left, right, top, bottom } = sidesAt({ measure, year })
        const filled = Math.max((right - left) / free.width, (bottom - top) / free.height)
        expect(filled, `${measure} ${year}`).toBeGreaterThan(FILLED_LEAST)
      }
  })
})

/** True where a point lies within the body of the cake. */
function isInside(frame: Frame): boolean {
  const [x = 0, y = 0, z = 0] = frame.pose.subarray(POSE.eye)
  const radius = Math.hypot(x, z)
  if (y < 0 || (radius < CAKE.plateRadius && y < CAKE.plateHeight)) return true
  return CAKE.radii.some(
    (of, tier) => radius < of && y < (frame.foot[tier] as number) + (frame.height[tier] as number),
  )
}

describe('the camera', () => {
  const view = viewOf(1280, 720)
  const frame = createFrame()

  it('moves without a leap or a tremble while the years play', () => {
    const step = 1 / 120
    let before = Number.NaN
    let grown = 0
    let turns = 0
    for (let year = 2024; year <= 2036; year += step) {
      const distance = composeFrame(runs, momentOf({ year }), view, frame).pose[
        POSE.distance
      ] as number
      const growth = distance - before
      if (Math.abs(growth) > TREMBLE) {
        if (growth * grown < 0) turns += 1
        grown = growth
      }
      if (before > 0) expect(Math.abs(growth) / before).toBeLessThan(0.003)
      before = distance
    }
    expect(turns).toBeLessThanOrEqual(1)
  })

  it('goes to a chosen layer and sees it larger, its middle in the room', () => {
    for (const [width, height] of [
      [1280, 720],
      [1080, 1920],
      [3440, 1440],
    ] as const) {
      const shown = viewOf(width, height)
      const sizeOf = (moment: Partial<Moment>, tier: number): number => {
        const { foot, pose } = composeFrame(runs, momentOf(moment), shown, frame)
        const at = new Float64Array(2)
        projectPoint(pose, shown, CAKE.radii[tier] as number, 0, foot[tier] as number, at)
        const [x = 0, y = 0] = at
        projectPoint(pose, shown, -(CAKE.radii[tier] as number), 0, foot[tier] as number, at)
        expect(y).toBeGreaterThan(shown.free.y)
        expect(y).toBeLessThan(shown.free.y + shown.free.height)
        return x - (at[0] as number)
      }
      for (let tier = 0; tier < TIERS; tier += 1)
        expect(sizeOf({ selected: tier }, tier)).toBeGreaterThan(1.04 * sizeOf({}, tier))
    }
  })

  it('is never inside the cake, wherever hand and flight take it', () => {
    const start = new Float64Array(POSE.size)
    for (let i = 0; i < 60; i += 1) {
      const roll = (part: number) => hash(i * 8 + part, 11)
      const hand = {
        azimuthDeg: 360 * roll(0) - 180,
        elevationDeg: 80 * roll(1) - 30,
        zoom: CAMERA.zoomMin + roll(2),
        held: false,
      }
      const held = { ...view, hand }
      const before = momentOf({
        year: 2036,
        explode: roll(3),
        selected: Math.floor(6 * roll(4)) - 1,
      })
      start.set(composeFrame(runs, before, held, frame).pose)
      expect(isInside(frame), `pose ${i}`).toBe(false)
      const after = { ...before, selected: Math.floor(6 * roll(5)) - 1 }
      for (let second = 0; second <= EASE.flightSeconds; second += 0.1) {
        const flight = { pose: start, flown: flownAfter(second) }
        composeFrame(runs, { ...after, second, flight }, view, frame)
        expect(isInside(frame), `flight ${i} at ${second}`).toBe(false)
      }
    }
  })

  it('flies by the shorter way, from where it stood to where it is wanted, and cuts when still', () => {
    const turned = { ...view, hand: { ...view.hand, azimuthDeg: 170 } }
    const start = Float64Array.from(composeFrame(runs, momentOf({}), turned, frame).pose)
    const at = (second: number, still = false) => {
      const flight = { pose: start, flown: flownAfter(second - 2) }
      const moment = momentOf({ selected: 3, second, flight, still })
      return Float64Array.from(composeFrame(runs, moment, view, frame).pose)
    }
    const end = Float64Array.from(composeFrame(runs, momentOf({ selected: 3 }), view, frame).pose)
    const eyeOf = (pose: Float64Array) => [...pose.subarray(POSE.eye)]
    eyeOf(at(2)).forEach((x, i) => {
      expect(x).toBeCloseTo(start[POSE.eye + i] as number, 9)
    })
    eyeOf(at(2 + EASE.flightSeconds)).forEach((x, i) => {
      expect(x).toBeCloseTo(end[POSE.eye + i] as number, 9)
    })
    expect(eyeOf(at(2, true))).toEqual(eyeOf(end))
    const halfWay = at(2 + EASE.flightSeconds / 2)[POSE.azimuthDeg] as number
    expect(halfWay).toBeGreaterThan(CAMERA.focusAzimuthDeg)
    expect(halfWay).toBeLessThan(CAMERA.azimuthDeg + 170)
  })

  it('sways a few degrees in whole cycles of the period, and not at all unless asked', () => {
    const azimuthAt = (second: number, sway: number) =>
      composeFrame(runs, momentOf({ second, sway }), view, frame).pose[POSE.azimuthDeg] as number
    const seconds = Array.from({ length: 61 }, (_, second) => second)
    const swayed = seconds.map((second) => azimuthAt(second, 1) - CAMERA.azimuthDeg)
    expect(Math.max(...swayed)).toBeCloseTo(CAMERA.swayDeg, 1)
    expect(swayed[60]).toBeCloseTo(swayed[0] as number, 9)
    expect(Number.isInteger(CAMERA.swayCycles)).toBe(true)
    expect(new Set(seconds.map((second) => azimuthAt(second, 0)))).toEqual(
      new Set([CAMERA.azimuthDeg]),
    )
  })
})
