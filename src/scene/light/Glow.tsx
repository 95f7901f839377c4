// The small bloom: haloes around the stream and the binding rim, drawn as strips instead of a pass.
import { useMemo } from 'react'
import {
  BufferGeometry,
  CustomBlending,
  DoubleSide,
  Float32BufferAttribute,
  OneFactor,
  OneMinusSrcAlphaFactor,
  OneMinusSrcColorFactor,
  ShaderMaterial,
} from 'three'
import type { Theme } from '../../look/ids'
import { GLOW, LIGHTING } from '../../look/lighting'
import { FLOWS } from '../../look/tuning'
import type { Frame } from '../../stage/frame'
import { pulseAt } from '../cake/Tiers'
import { useGuardedFrame } from '../guard'
import { useDisposable } from '../useDisposable'
import coreVertex from './coreGlow.vert.glsl?raw'
import fragment from './glow.frag.glsl?raw'
import { layerColours, STREAM } from './light'
import rimVertex from './rimGlow.vert.glsl?raw'
import type { Stack } from './stack'

/** A strip of `steps` squares, two corners at each of its steps. */
function createStrip(steps: number, cornerOf: (share: number, side: -1 | 1) => number[]) {
  const position: number[] = []
  const index: number[] = []
  for (let i = 0; i <= steps; i += 1) {
    position.push(...cornerOf(i / steps, -1), ...cornerOf(i / steps, 1))
    const at = 2 * i
    if (i > 0) index.push(at - 2, at - 1, at + 1, at - 2, at + 1, at)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3))
  geometry.setIndex(index)
  return geometry
}

/** Squares around the lip, and up the stream. */
const LIP_STEPS = 96
const STREAM_STEPS = 24

function createMaterials(theme: Theme, stack: Stack) {
  const isDark = theme === 'dark'
  const shared = {
    ...stack,
    uStream: { value: layerColours(theme) },
    uAdditive: { value: isDark ? 1 : 0 },
    uHalo: { value: LIGHTING[theme].halo },
  }
  const core = {
    ...shared,
    uAbove: { value: FLOWS.fountain + GLOW.above },
    uHalfWidth: { value: GLOW.coreHalfWidth },
  }
  const rim = {
    ...shared,
    uHalfWidth: { value: GLOW.rimHalfWidth },
    uBinding: { value: 0 },
    uPulse: { value: 0 },
  }
  const strip = (uniforms: typeof core | typeof rim, vertex: string, depthTest: boolean) =>
    new ShaderMaterial({
      uniforms,
      vertexShader: STREAM + vertex,
      fragmentShader: fragment,
      transparent: true,
      depthTest,
      depthWrite: false,
      side: DoubleSide,
      blending: CustomBlending,
      blendSrc: OneFactor,
      // On the dark stage light screens what lies behind: it adds up but never burns out.
      blendDst: isDark ? OneMinusSrcColorFactor : OneMinusSrcAlphaFactor,
      toneMapped: false,
    })
  return { rim, core: strip(core, coreVertex, false), lip: strip(rim, rimVertex, true) }
}

/** Above the cake, below the particles and the lettering. */
const GLOW_ORDER = 2

export function Glow({ frame, stack, theme }: { frame: Frame; stack: Stack; theme: Theme }) {
  const core = useDisposable(
    useMemo(() => createStrip(STREAM_STEPS, (share, side) => [side, share, 0]), []),
  )
  const lip = useDisposable(
    useMemo(() => createStrip(LIP_STEPS, (share, side) => [share, side, 0]), []),
  )
  const made = useMemo(() => createMaterials(theme, stack), [theme, stack])
  useDisposable(made.core)
  useDisposable(made.lip)
  useGuardedFrame(() => {
    made.rim.uBinding.value = frame.limit
    made.rim.uPulse.value = pulseAt(frame.phase)
  })
  return (
    <>
      <mesh geometry={core} material={made.core} frustumCulled={false} renderOrder={GLOW_ORDER} />
      <mesh geometry={lip} material={made.lip} frustumCulled={false} renderOrder={GLOW_ORDER} />
    </>
  )
}
