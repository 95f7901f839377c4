// The hollow walls: the rim of what demand asks for, the notch below 2024, the scaffold; one draw.
import { useMemo } from 'react'
import { Color, DoubleSide, ShaderMaterial } from 'three'
import type { Theme } from '../../look/ids'
import { PALETTES } from '../../look/palette'
import { CAKE } from '../../look/tuning'
import { type Frame, rimHeightOf } from '../../stage/frame'
import { TIERS } from '../../stage/measures'
import { useGuardedFrame } from '../guard'
import { layerColours } from '../light/light'
import { STACK, type Stack } from '../light/stack'
import { useDisposable } from '../useDisposable'
import fragment from './hollow.frag.glsl?raw'
import vertex from './hollow.vert.glsl?raw'
import { createHollowGeometry } from './hollowGeometry'
import stroke from './stroke.glsl?raw'

const createMaterial = (theme: Theme, stack: Stack) => {
  const uniforms = {
    ...stack,
    uWanted: { value: new Float32Array(TIERS) },
    uScaffold: { value: new Float32Array(TIERS) },
    uNotched: { value: new Float32Array(TIERS) },
    uSigns: { value: new Float32Array(TIERS) },
    uBase: { value: CAKE.base },
    uCore: { value: CAKE.coreRadius },
    uColours: { value: layerColours(theme) },
    uInk: { value: new Color(PALETTES[theme].ink) },
    uMissing: { value: new Color(PALETTES[theme].missing) },
    uStage: { value: new Color(PALETTES[theme].stage) },
  }
  const material = new ShaderMaterial({
    uniforms,
    vertexShader: STACK + vertex,
    fragmentShader: stroke + fragment,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    toneMapped: false,
  })
  return { material, uniforms }
}

export function Hollows({ frame, stack, theme }: { frame: Frame; stack: Stack; theme: Theme }) {
  const geometry = useDisposable(useMemo(() => createHollowGeometry(CAKE.segments), []))
  const { material, uniforms } = useMemo(() => createMaterial(theme, stack), [theme, stack])
  useDisposable(material)
  useGuardedFrame(() => {
    for (let tier = 0; tier < TIERS; tier += 1)
      uniforms.uWanted.value[tier] = rimHeightOf(frame, tier)
    uniforms.uScaffold.value.set(frame.scaffold)
    uniforms.uNotched.value.set(frame.notched)
    uniforms.uSigns.value.set(frame.signs.scaffold)
  })
  return <mesh geometry={geometry} material={material} frustumCulled={false} renderOrder={2} />
}
