// Ring, bracket and plus or minus against the baseline, and the lock of the binding layer: one draw.
import { useMemo } from 'react'
import { Color, DoubleSide, ShaderMaterial } from 'three'
import { BODY } from '../../look/body'
import type { Theme } from '../../look/ids'
import { PALETTES } from '../../look/palette'
import { CAKE } from '../../look/tuning'
import { type Frame, STATE } from '../../stage/frame'
import { TIERS } from '../../stage/measures'
import { useGuardedFrame } from '../guard'
import { layerColours } from '../light/light'
import { STACK, type Stack } from '../light/stack'
import { useDisposable } from '../useDisposable'
import fragment from './signs.frag.glsl?raw'
import vertex from './signs.vert.glsl?raw'
import { createSignsGeometry } from './signsGeometry'
import { pulseAt } from './Tiers'

const createMaterial = (theme: Theme, stack: Stack) => {
  const uniforms = {
    ...stack,
    uRing: { value: new Float32Array(TIERS) },
    uRingShown: { value: 0 },
    uBinding: { value: 0 },
    uPulse: { value: 0 },
    uSize: { value: Float32Array.of(BODY.ringHair, BODY.badge, BODY.ringOut) },
    uColours: { value: layerColours(theme) },
    uInk: { value: new Color(PALETTES[theme].ink) },
    uStage: { value: new Color(PALETTES[theme].stage) },
  }
  const material = new ShaderMaterial({
    uniforms,
    vertexShader: STACK + vertex,
    fragmentShader: fragment,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    toneMapped: false,
  })
  return { material, uniforms }
}

export function Signs({ frame, stack, theme }: { frame: Frame; stack: Stack; theme: Theme }) {
  const geometry = useDisposable(useMemo(() => createSignsGeometry(CAKE.segments), []))
  const { material, uniforms } = useMemo(() => createMaterial(theme, stack), [theme, stack])
  useDisposable(material)
  useGuardedFrame(() => {
    uniforms.uRing.value.set(frame.ring)
    uniforms.uRingShown.value = frame.state[STATE.ring] as number
    uniforms.uBinding.value = frame.limit
    uniforms.uPulse.value = pulseAt(frame.phase)
  })
  return <mesh geometry={geometry} material={material} frustumCulled={false} renderOrder={5} />
}
