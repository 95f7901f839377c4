// The five tiers: one draw; heights, binding and choice are uniforms copied from the Frame.
import { useEffect, useMemo } from 'react'
import { Color, ShaderMaterial } from 'three'
import type { Theme } from '../../look/ids'
import { PALETTES } from '../../look/palette'
import { CAKE, FLOWS } from '../../look/tuning'
import type { Frame } from '../../stage/frame'
import { useGuardedFrame } from '../guard'
import { layerColours, lightUniforms, SHADE, STACK } from '../light/light'
import { createTierGeometry } from './tierGeometry'
import fragment from './tiers.frag.glsl?raw'
import vertex from './tiers.vert.glsl?raw'

const createMaterial = (theme: Theme) => {
  const uniforms = {
    ...lightUniforms(theme),
    uColours: { value: layerColours(theme) },
    uCream: { value: new Color(PALETTES[theme].cream) },
    uLip: { value: CAKE.lip },
    uBase: { value: CAKE.base },
    uStep: { value: CAKE.step },
    uCore: { value: CAKE.coreRadius },
    uBinding: { value: 0 },
    uSelected: { value: -1 },
    uPulse: { value: 0 },
  }
  const material = new ShaderMaterial({
    uniforms,
    vertexShader: STACK + vertex,
    fragmentShader: SHADE + fragment,
  })
  return { material, uniforms }
}

/** 0..1, FLOWS.pulseCycles beats a period: well under 1 Hz. */
export const pulseAt = (phase: number): number =>
  0.5 - 0.5 * Math.cos(2 * Math.PI * FLOWS.pulseCycles * phase)

export function Tiers({ frame, theme }: { frame: Frame; theme: Theme }) {
  const geometry = useMemo(createTierGeometry, [])
  const { material, uniforms } = useMemo(() => createMaterial(theme), [theme])
  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(() => () => material.dispose(), [material])
  useGuardedFrame(() => {
    uniforms.uFoot.value.set(frame.foot)
    uniforms.uHeight.value.set(frame.height)
    uniforms.uBinding.value = frame.binding
    uniforms.uSelected.value = frame.selected
    uniforms.uPulse.value = pulseAt(frame.phase)
  })
  return <mesh geometry={geometry} material={material} frustumCulled={false} />
}
