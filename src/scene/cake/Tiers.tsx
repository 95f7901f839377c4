// The five tiers: one draw; heights, binding and choice are uniforms copied from the Frame.
import { useMemo } from 'react'
import { Color, ShaderMaterial } from 'three'
import type { Theme } from '../../look/ids'
import { PALETTES } from '../../look/palette'
import { CAKE, FLOWS } from '../../look/tuning'
import type { Frame } from '../../stage/frame'
import { useGuardedFrame } from '../guard'
import { detailDefines, layerColours, lightUniforms, SHADE } from '../light/light'
import { STACK, type Stack } from '../light/stack'
import { useDisposable } from '../useDisposable'
import { createTierGeometry } from './tierGeometry'
import fragment from './tiers.frag.glsl?raw'
import vertex from './tiers.vert.glsl?raw'

const createMaterial = (theme: Theme, stack: Stack, detail: boolean) => {
  const uniforms = {
    ...stack,
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
    defines: detailDefines(detail),
    vertexShader: STACK + vertex,
    fragmentShader: SHADE + fragment,
  })
  return { material, uniforms }
}

/** 0..1, FLOWS.pulseCycles beats a period: well under 1 Hz. */
export const pulseAt = (phase: number): number =>
  0.5 - 0.5 * Math.cos(2 * Math.PI * FLOWS.pulseCycles * phase)

interface TiersProps {
  frame: Frame
  stack: Stack
  theme: Theme
  /** Shadow rays, gloss and grain, or none of them. */
  detail: boolean
}

export function Tiers({ frame, stack, theme, detail }: TiersProps) {
  const geometry = useDisposable(
    useMemo(() => createTierGeometry(detail ? CAKE.segments : CAKE.segmentsLow), [detail]),
  )
  const { material, uniforms } = useMemo(
    () => createMaterial(theme, stack, detail),
    [theme, stack, detail],
  )
  useDisposable(material)
  useGuardedFrame(() => {
    uniforms.uBinding.value = frame.binding
    uniforms.uSelected.value = frame.selected
    uniforms.uPulse.value = pulseAt(frame.phase)
  })
  return <mesh geometry={geometry} material={material} frustumCulled={false} />
}
