// The whole picture: camera, stage, cake, flows and lettering, all reading one Frame.
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Raycaster, Vector2 } from 'three'
import type { Theme } from '../look/ids'
import { LAYERS, type LayerId } from '../model/layers'
import type { Frame } from '../stage/frame'
import { tierAt } from '../stage/pick'
import type { View } from '../stage/view'
import { Tiers } from './cake/Tiers'
import { WantedRim } from './cake/WantedRim'
import { holdHand } from './camera/hand'
import { Rig } from './camera/Rig'
import { Flows } from './flows/Flows'
import { useGuardedFrame } from './guard'
import type { Atlas } from './lettering/atlas'
import { Lettering } from './lettering/Lettering'
import { Ground } from './light/Ground'
import { createStack, readStack } from './light/stack'

interface SceneProps {
  frame: Frame
  view: View
  theme: Theme
  atlas: Atlas
  /** Particles of the up-stream. */
  particles: number
  /** Shadow rays, gloss and grain, or none of them. */
  detail: boolean
  onSelect: (layer: LayerId | null) => void
}

function Pointer({ frame, view, onSelect }: Pick<SceneProps, 'frame' | 'view' | 'onSelect'>) {
  const camera = useThree((state) => state.camera)
  const element = useThree((state) => state.gl.domElement)
  useEffect(() => {
    const ray = new Raycaster()
    const place = new Vector2()
    return holdHand(element, view.hand, (x, y) => {
      place.set((x / view.width) * 2 - 1, 1 - (y / view.height) * 2)
      ray.setFromCamera(place, camera)
      const { origin, direction } = ray.ray
      const tier = tierAt(frame.foot, frame.height, origin.toArray(), direction.toArray())
      onSelect(LAYERS[tier] ?? null)
    })
  }, [camera, element, frame, view, onSelect])
  return null
}

export function Scene({ frame, view, theme, atlas, particles, detail, onSelect }: SceneProps) {
  const gl = useThree((state) => state.gl)
  const stack = useMemo(createStack, [])
  useGuardedFrame(() => readStack(frame, stack))
  return (
    <>
      <Rig frame={frame} view={view} />
      <Pointer frame={frame} view={view} onSelect={onSelect} />
      <Ground stack={stack} theme={theme} detail={detail} />
      <Tiers frame={frame} stack={stack} theme={theme} detail={detail} />
      <WantedRim frame={frame} stack={stack} theme={theme} />
      <Flows
        frame={frame}
        stack={stack}
        theme={theme}
        particles={particles}
        bufferHeight={() => gl.domElement.height}
      />
      <Lettering frame={frame} view={view} theme={theme} atlas={atlas} />
    </>
  )
}
