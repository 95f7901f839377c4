// The scene of a film in a root of its own: composed first, drawn when asked, and it says when it stands.
import { type RootState, useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import type { Theme } from '../../look/ids'
import { FaultContext, type OnFault, useGuardedFrame } from '../../scene/guard'
import type { AtlasWords } from '../../scene/lettering/atlas'
import { Veil } from '../../scene/lettering/Veil'
import { Scene } from '../../scene/Scene'
import type { Frame } from '../../stage/frame'
import type { View } from '../../stage/view'
import type { Drawing } from '../qualityRules'

const COMPOSE_PHASE = -30

export interface FilmSceneProps {
  frame: Frame
  view: View
  theme: Theme
  words: AtlasWords
  drawing: Drawing
  /** True where only the cake stands there, and no stage. */
  transparent: boolean
  /** Fills the Frame of the second that is drawn. */
  compose: () => void
  onFault: OnFault
  /** Is given the root once all of the scene is made. */
  onMade: (state: RootState) => void
}

function Phases({ compose, onMade }: Pick<FilmSceneProps, 'compose' | 'onMade'>) {
  const get = useThree((state) => state.get)
  useGuardedFrame(compose, COMPOSE_PHASE)
  useEffect(() => onMade(get()), [get, onMade])
  return null
}

const nobody = (): void => {}

export function FilmScene(props: FilmSceneProps) {
  const { frame, view, theme, words, drawing, transparent, compose, onFault, onMade } = props
  return (
    <FaultContext value={onFault}>
      <Scene
        frame={frame}
        beside={frame}
        view={view}
        theme={theme}
        words={words}
        particles={drawing.particles}
        detail={drawing.detail}
        transparent={transparent}
        onSelect={nobody}
        onPoint={nobody}
      />
      {view.strip && !transparent && <Veil view={view} theme={theme} />}
      <Phases compose={compose} onMade={onMade} />
    </FaultContext>
  )
}
