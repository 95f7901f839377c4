// The camera frames the cake in the room the page leaves, and a ray meets the tier it points at.

import { PerspectiveCamera, Raycaster, Vector2, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { CAKE } from '../../src/look/tuning'
import { applyPose } from '../../src/scene/camera/applyPose'
import { composeFrame } from '../../src/stage/composeFrame'
import { createFrame, type Frame } from '../../src/stage/frame'
import { tierAt } from '../../src/stage/pick'
import type { View } from '../../src/stage/view'
import { momentOf, runsOf, viewOf } from './pictures'

/** The camera as the scene sets it from the pose. */
function cameraOf(frame: Frame, view: View): PerspectiveCamera {
  const camera = new PerspectiveCamera()
  applyPose(camera, frame.pose, view)
  return camera
}

const SIZES = [
  [320, 640],
  [390, 844],
  [1080, 1920],
  [1280, 720],
  [3440, 1440],
  [5760, 1080],
] as const

describe('the pose', () => {
  it.each(SIZES)('keeps plate and top within the free rectangle at %d x %d', (width, height) => {
    const view = viewOf(width, height)
    for (const year of [2024, 2030, 2036]) {
      const frame = composeFrame(runsOf({}), momentOf({ year }), view, createFrame())
      const camera = cameraOf(frame, view)
      const top = (frame.foot[4] as number) + (frame.height[4] as number)
      for (let i = 0; i < 16; i += 1) {
        const angle = (i / 16) * 2 * Math.PI
        const [s, c] = [Math.sin(angle), Math.cos(angle)]
        for (const [r, y] of [
          [CAKE.plateRadius, 0],
          [CAKE.radii[4], top],
        ] as const) {
          const p = new Vector3(r * s, y, r * c).project(camera)
          const x = ((p.x + 1) / 2) * width
          const fromTop = ((1 - p.y) / 2) * height
          expect(x).toBeGreaterThanOrEqual(view.free.x - 1)
          expect(x).toBeLessThanOrEqual(view.free.x + view.free.width + 1)
          expect(fromTop).toBeGreaterThanOrEqual(view.free.y - 1)
          expect(fromTop).toBeLessThanOrEqual(view.free.y + view.free.height + 1)
        }
      }
    }
  })
})

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
})
