// The lazy half of the page: the WebGL canvas, its phases and its faults.
import { flushSync, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState } from 'react'
import { NeutralToneMapping, type WebGLRenderer } from 'three'
import type { Theme } from '../look/ids'
import type { LayerId } from '../model/layers'
import { FaultContext, type OnFault, useGuardedFrame } from '../scene/guard'
import { type AtlasWords, loadFonts } from '../scene/lettering/atlas'
import { Scene } from '../scene/Scene'
import type { OnPoint } from '../stage/marks'
import { Boundary } from './Boundary'
import { Canvas, type Size } from './Canvas'
import type { Conductor } from './conductor'
import { createDraw } from './draw'
import type { Resize } from './handle'
import { type Drawing, ratioFor } from './qualityRules'

const CONDUCT_PHASE = -30

export interface StageCanvasProps {
  conductor: Conductor
  theme: Theme
  drawing: Drawing
  words: AtlasWords
  onSelect: (layer: LayerId | null) => void
  onPoint: OnPoint
  /** Is given the ways to draw one frame at a second and to resize; null when the picture is gone. */
  onDraw: (
    draw: ((second: number) => void) | null,
    renderer: WebGLRenderer | null,
    resize: Resize | null,
  ) => void
  /** A fault in one frame function: a few are borne. */
  onFault: OnFault
  /** The whole picture broke off. */
  onBroken: OnFault
  /** The graphics are gone, told in the task that tells the page; else the picture broke off. */
  onLost?: () => void
}

/** First phase of a frame: the Conductor; `#debug` may ask for a fault to see it caught. */
function Phases({
  conductor,
  onDraw,
  onBroken,
  onLost,
}: Omit<StageCanvasProps, 'theme' | 'drawing' | 'words'>) {
  const advance = useThree((state) => state.advance)
  const gl = useThree((state) => state.gl)
  const get = useThree((state) => state.get)
  const side = useRef(0)
  const fault = useMemo(() => ({ wanted: false }), [])
  useGuardedFrame(() => {
    if (fault.wanted) throw new Error('A fault was asked for.')
    if (side.current === 0) conductor.conduct()
    else conductor.turn(1)
  }, CONDUCT_PHASE)
  useEffect(() => {
    const ask = () => {
      fault.wanted = true
    }
    const lost = onLost ?? (() => onBroken(new Error('The graphics context was lost.')))
    if (location.hash === '#debug') window.addEventListener('cake:fault', ask)
    gl.domElement.addEventListener('webglcontextlost', lost)
    const resize: Resize = (width, height, ratio) => {
      // The letters are drawn anew for their size before this returns.
      flushSync(() => {
        get().setDpr(ratio)
        get().setSize(width, height)
      })
    }
    const draw = createDraw(conductor, gl, advance, (drawn) => {
      side.current = drawn
    })
    onDraw(draw, gl, resize)
    return () => {
      window.removeEventListener('cake:fault', ask)
      gl.domElement.removeEventListener('webglcontextlost', lost)
      onDraw(null, null, null)
    }
  }, [advance, conductor, gl, get, fault, onDraw, onBroken, onLost])
  return null
}

/** A large stage is drawn with fewer pixels per CSS pixel. */
function SizeReader({ onSize }: { onSize: (size: Size) => void }) {
  const size = useThree((state) => state.size)
  useEffect(() => onSize(size), [size, onSize])
  return null
}

export function StageCanvas(props: StageCanvasProps) {
  const { conductor, theme, drawing, words, onSelect, onPoint, onFault, onBroken } = props
  const [lettered, setLettered] = useState(false)
  const [size, setSize] = useState<Size>({ width: window.innerWidth, height: window.innerHeight })
  useEffect(() => {
    let wanted = true
    loadFonts(words).then(
      () => wanted && setLettered(true),
      () => wanted && setLettered(true),
    )
    return () => {
      wanted = false
    }
  }, [words])
  if (!lettered) return null
  return (
    <Canvas
      frameloop="never"
      onBroken={onBroken}
      dpr={ratioFor(drawing, window.devicePixelRatio, size.width, size.height)}
      gl={{ antialias: drawing.smooth, powerPreference: 'high-performance' }}
      camera={{ near: 1, far: 500 }}
      onCreated={({ gl }) => {
        gl.toneMapping = NeutralToneMapping
      }}
    >
      <Boundary onBroken={onBroken}>
        <FaultContext value={onFault}>
          <Phases {...props} />
          <SizeReader onSize={setSize} />
          <Scene
            frame={conductor.frame}
            beside={conductor.beside}
            view={conductor.view}
            theme={theme}
            words={words}
            particles={drawing.particles}
            detail={drawing.detail}
            onSelect={onSelect}
            onPoint={onPoint}
          />
        </FaultContext>
      </Boundary>
    </Canvas>
  )
}
