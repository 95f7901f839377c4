// What the pointer meets: a click chooses a tier, a drag turns the cake, and rest asks what a mark is.
import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { Raycaster, Vector2 } from 'three'
import { LAYERS, type LayerId } from '../../model/layers'
import type { Frame } from '../../stage/frame'
import { sideAt } from '../../stage/halves'
import type { OnPoint } from '../../stage/marks'
import { isOnPlate, tierAt } from '../../stage/pick'
import { markAt } from '../../stage/pickMarks'
import type { View } from '../../stage/view'
import { holdHand } from './hand'
import { watchRest } from './hover'

interface PointerProps {
  frame: Frame
  /** The second picture of a comparison; read only where the view has one. */
  beside: Frame
  view: View
  onSelect: (layer: LayerId | null) => void
  onPoint: OnPoint
}

export function Pointer({ frame, beside, view, onSelect, onPoint }: PointerProps) {
  const camera = useThree((state) => state.camera)
  const element = useThree((state) => state.gl.domElement)
  useEffect(() => {
    const caster = new Raycaster()
    const place = new Vector2()
    const rayTo = (x: number, y: number) => {
      const side = sideAt(view, x, y)
      const inX = x - side * view.second.x
      const inY = y - side * view.second.y
      place.set((inX / view.width) * 2 - 1, 1 - (inY / view.height) * 2)
      caster.setFromCamera(place, camera)
      const { origin, direction } = caster.ray
      return { side, origin: origin.toArray(), direction: direction.toArray() }
    }
    const tierUnder = ({ side, origin, direction }: ReturnType<typeof rayTo>): number =>
      tierAt(side === 0 ? frame : beside, origin, direction)
    // What is said of a mark is read from the own picture, so the other has none.
    const markUnder = ({ side, origin, direction }: ReturnType<typeof rayTo>) =>
      side === 0 ? markAt(frame, origin, direction) : null
    const point = (x: number, y: number, isTouch: boolean) => {
      const mark = markUnder(rayTo(x, y))
      onPoint(mark && { mark, x, y, isTouch })
    }
    const stopRest = watchRest(element, {
      onRest: (x, y) => point(x, y, false),
      onAway: () => onPoint(null),
    })
    const letGo = holdHand(element, view.hand, {
      isOnCake(x, y) {
        const ray = rayTo(x, y)
        return tierUnder(ray) >= 0 || isOnPlate(ray.origin, ray.direction)
      },
      onClick: (x, y, isTouch) => {
        if (isTouch) point(x, y, true)
        const ray = rayTo(x, y)
        const tier = tierUnder(ray)
        onSelect(LAYERS[tier < 0 ? (markUnder(ray)?.tier ?? tier) : tier] ?? null)
      },
    })
    return () => {
      stopRest()
      letGo()
    }
  }, [camera, element, frame, beside, view, onSelect, onPoint])
  return null
}
