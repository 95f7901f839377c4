// A ray from the camera meets the tier, or the plate, that it points at.
import { Raycaster, Vector2, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { SERVED } from '../../src/look/body'
import { CAKE } from '../../src/look/tuning'
import type { Slice } from '../../src/show/moment'
import { composeFrame } from '../../src/stage/composeFrame'
import { createFrame } from '../../src/stage/frame'
import { isOnPlate, tierAt } from '../../src/stage/pick'
import { cameraOf, momentOf, runsOf, viewOf } from './pictures'

const RAD = Math.PI / 180
const TIERS = [0, 1, 2, 3, 4]

/** The picture of a slice left out, put back or served, and what lies in it. */
function pictureOf(slice: Slice) {
  const view = viewOf(1280, 720)
  const frame = composeFrame(runsOf({}), momentOf({ year: 2034, slice }), view, createFrame())
  const camera = cameraOf(frame, view)
  const pick = (point: Vector3): number => {
    const screen = point.clone().project(camera)
    const ray = new Raycaster()
    ray.setFromCamera(new Vector2(screen.x, screen.y), camera)
    return tierAt(frame, ray.ray.origin.toArray(), ray.ray.direction.toArray())
  }
  /** A point of a tier: metres from the axis, degrees from the viewer, share of its height. */
  const at = (tier: number, radius: number, angleDeg: number, share: number): Vector3 => {
    const angle = angleDeg * RAD
    const y = (frame.foot[tier] as number) + share * (frame.height[tier] as number)
    return new Vector3(radius * Math.sin(angle), y, radius * Math.cos(angle))
  }
  const wall = (tier: number, angleDeg: number) =>
    at(tier, CAKE.radii[tier] as number, angleDeg, 0.5)
  return { frame, pick, at, wall }
}

/** Where the shader of the tiers puts a point of the slice that is served. */
function served(point: Vector3): Vector3 {
  const middle = new Vector3(0, 0, SERVED.middle)
  return point
    .clone()
    .sub(middle)
    .applyAxisAngle(new Vector3(0, 1, 0), SERVED.turnDeg * RAD)
    .add(middle)
    .add(new Vector3(-SERVED.aside, 0, SERVED.forward))
}

describe('picking', () => {
  const { frame, pick, wall } = pictureOf('open')

  it('finds each tier by its wall, left and right of the slice', () => {
    for (let tier = 0; tier < 5; tier += 1)
      for (const angleDeg of [-50, 50]) expect(pick(wall(tier, angleDeg))).toBe(tier)
  })

  it('finds a tier by its cut face and by its terrace, and nothing beside the cake', () => {
    const y = (frame.foot[1] as number) + 0.5
    expect(pick(new Vector3(2 * Math.sin(Math.PI / 6), y, 2 * Math.cos(Math.PI / 6)))).toBe(1)
    const terrace = (frame.foot[0] as number) + (frame.height[0] as number)
    expect(pick(new Vector3(2.8, terrace, 2.9))).toBe(0)
    expect(pick(new Vector3(9, 0, 0))).toBe(-1)
    expect(tierAt(frame, [0, 20, 30], [0, 1, 0])).toBe(-1)
  })

  it('goes through the slice cut out, and not through the one put back', () => {
    const closed = pictureOf('closed')
    for (const tier of TIERS) {
      expect(closed.pick(closed.wall(tier, 5)), `tier ${tier}`).toBe(tier)
      expect(pick(wall(tier, 5)), `tier ${tier}`).not.toBe(tier)
    }
  })

  it('finds each tier of the served slice by its wall, its face and its terrace', () => {
    const { pick: pickServed, at, wall: wallOf } = pictureOf('served')
    for (const tier of TIERS) {
      const inner = CAKE.radii[tier + 1] ?? CAKE.coreRadius
      const middle = ((CAKE.radii[tier] as number) + inner) / 2
      // Turned aside, the slice shows the viewer the face that lay at the right and a part of its wall.
      expect(pickServed(served(at(tier, middle, 30, 0.5))), `face ${tier}`).toBe(tier)
      expect(pickServed(served(wallOf(tier, 20))), `wall ${tier}`).toBe(tier)
      expect(pickServed(served(at(tier, middle, 10, 1))), `terrace ${tier}`).toBe(tier)
      expect(pick(served(at(tier, middle, 30, 0.5))), `no slice ${tier}`).not.toBe(tier)
      for (const angleDeg of [-50, 50]) expect(pickServed(wallOf(tier, angleDeg))).toBe(tier)
    }
  })

  it('finds the plate within its edge and nothing beside or above it', () => {
    expect(isOnPlate([4, 20, 0], [0, -1, 0])).toBe(true)
    expect(isOnPlate([CAKE.plateRadius + 0.1, 20, 0], [0, -1, 0])).toBe(false)
    expect(isOnPlate([0, 20, 0], [0, 1, 0])).toBe(false)
    expect(isOnPlate([0, 20, 0], [1, 0, 0])).toBe(false)
  })
})
