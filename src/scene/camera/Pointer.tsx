// What the pointer meets in the picture: a click chooses a tier, a drag on the cake turns it.
import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { Raycaster, Vector2 } from 'three'
import { LAYERS, type LayerId } from '../../model/layers'
import type { Frame } from '../../stage/frame'
import { isOnPlate, tierAt } from '../../stage/pick'
import type { View } from '../../stage/view'
import { holdHand } from './hand'

interface PointerProps {
  frame: Frame
  view: View
  onSelect: (layer: LayerId | null) => void
}

export function Pointer({ frame, view, onSelect }: PointerProps) {
  const camera = useThree((state) => state.camera)
  const element = useThree((state) => state.gl.domElement)
  useEffect(() => {
    const caster = new Raycaster()
    const place = new Vector2()
    const rayTo = (x: number, y: number) => {
      place.set((x / view.width) * 2 - 1, 1 - (y / view.height) * 2)
      caster.setFromCamera(place, camera)
      const { origin, direction } = caster.ray
      return { origin: origin.toArray(), direction: direction.toArray() }
    }
    const tierUnder = ({ origin, direction }: ReturnType<typeof rayTo>): number =>
      tierAt(frame, origin, direction)
    return holdHand(element, view.hand, {
      isOnCake(x, y) {
        const ray = rayTo(x, y)
        return tierUnder(ray) >= 0 || isOnPlate(ray.origin, ray.direction)
      },
      onClick: (x, y) => onSelect(LAYERS[tierUnder(rayTo(x, y))] ?? null),
    })
  }, [camera, element, frame, view, onSelect])
  return null
}
