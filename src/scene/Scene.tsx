// The whole picture: camera, stage, cake, flows and lettering, all reading one Frame.
import { useMemo } from 'react'
import type { Theme } from '../look/ids'
import type { LayerId } from '../model/layers'
import type { Frame } from '../stage/frame'
import type { OnPoint } from '../stage/marks'
import type { View } from '../stage/view'
import { Coins } from './cake/Coins'
import { Hollows } from './cake/Hollows'
import { Signs } from './cake/Signs'
import { Tiers } from './cake/Tiers'
import { Pointer } from './camera/Pointer'
import { Rig } from './camera/Rig'
import { ClaimProps } from './dioramas/ClaimProps'
import { Dioramas } from './dioramas/Dioramas'
import { Rooms } from './dioramas/Rooms'
import { Flows } from './flows/Flows'
import { useGuardedFrame } from './guard'
import type { AtlasWords } from './lettering/atlas'
import { Lettering } from './lettering/Lettering'
import { Glow } from './light/Glow'
import { Ground } from './light/Ground'
import { createStack, readStack } from './light/stack'

interface SceneProps {
  frame: Frame
  /** What is compared with it, for those who point at it. */
  beside: Frame
  view: View
  theme: Theme
  words: AtlasWords
  /** Particles of the up-stream. */
  particles: number
  /** Shadow rays, gloss and grain, or none of them. */
  detail: boolean
  /** True where only the cake stands there, on nothing and before nothing. */
  transparent?: boolean
  onSelect: (layer: LayerId | null) => void
  onPoint: OnPoint
}

export function Scene(props: SceneProps) {
  const { frame, beside, view, theme, words, particles, detail, transparent, onSelect, onPoint } =
    props
  const stack = useMemo(createStack, [])
  useGuardedFrame(() => readStack(frame, stack))
  return (
    <>
      <Rig frame={frame} view={view} />
      <Pointer frame={frame} beside={beside} view={view} onSelect={onSelect} onPoint={onPoint} />
      {!transparent && <Ground stack={stack} theme={theme} detail={detail} />}
      {detail && !transparent && <Glow frame={frame} stack={stack} theme={theme} />}
      <Tiers frame={frame} stack={stack} theme={theme} detail={detail} />
      <Hollows frame={frame} stack={stack} theme={theme} />
      <Signs frame={frame} stack={stack} theme={theme} />
      <Dioramas frame={frame} stack={stack} theme={theme} detail={detail} />
      <Rooms frame={frame} stack={stack} theme={theme} detail={detail} />
      <ClaimProps frame={frame} stack={stack} theme={theme} detail={detail} />
      <Coins frame={frame} stack={stack} theme={theme} detail={detail} />
      <Flows
        frame={frame}
        stack={stack}
        theme={theme}
        particles={particles}
        bufferHeight={() => view.height * view.pixelRatio}
      />
      <Lettering frame={frame} view={view} theme={theme} words={words} />
    </>
  )
}
