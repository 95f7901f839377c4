// A ray from the camera meets the tier, or the plate, that it points at.
import { Raycaster, Vector2, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { CAKE } from '../../src/look/tuning'
import { composeFrame } from '../../src/stage/composeFrame'
import { createFrame } from '../../src/stage/frame'
import { isOnPlate, tierAt } from '../../src/stage/pick'
import { cameraOf, momentOf, runsOf, viewOf } from './pictures'

describe('picking', () => {
  const view = viewOf(1280, 720)
  const frame = composeFrame(runsOf({}), momentOf({ year: 2034 }), view, createFrame())
  const camera = cameraOf(frame, view)
  const pick = (point: Vector3): number => {
    const screen = point.clone().project(camera)
    const ray = new Raycaster()
    ray.setFromCamera(new Vector2(screen.x, screen.y), camera)
    return tierAt(frame.foot, frame.height, ray.ray.origin.toArray(), ray.ray.direction.toArray())
  }
  const wall = (tier: number, angleDeg: number) => {
    const angle = (angleDeg * Math.PI) / 180
    const r = CAKE.radii[tier] as number
    const y = (frame.foot[tier] as number) + (frame.height[tier] as number) / 2
    return new Vector3(r * Math.sin(angle), y, r * Math.cos(angle))
  }

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
    expect(tierAt(frame.foot, frame.height, [0, 20, 30], [0, 1, 0])).toBe(-1)
  })

  it('finds the plate within its edge and nothing beside or above it', () => {
    expect(isOnPlate([4, 20, 0], [0, -1, 0])).toBe(true)
    expect(isOnPlate([CAKE.plateRadius + 0.1, 20, 0], [0, -1, 0])).toBe(false)
    expect(isOnPlate([0, 20, 0], [0, 1, 0])).toBe(false)
    expect(isOnPlate([0, 20, 0], [1, 0, 0])).toBe(false)
  })
})
