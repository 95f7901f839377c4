// The rim of what demand asks for, on the tiers that have one: one draw.
import { useMemo } from 'react'
import { BufferGeometry, Color, DoubleSide, Float32BufferAttribute, ShaderMaterial } from 'three'
import type { Theme } from '../../look/ids'
import { PALETTES } from '../../look/palette'
import { CAKE, SLICE_RAD } from '../../look/tuning'
import { LAYERS } from '../../model/layers'
import { type Frame, rimHeightOf } from '../../stage/frame'
import { TIERS, WANTED_OF_LAYER } from '../../stage/measures'
import { useGuardedFrame } from '../guard'
import { layerColours } from '../light/light'
import { STACK, type Stack } from '../light/stack'
import { useDisposable } from '../useDisposable'
import fragment from './rim.frag.glsl?raw'
import vertex from './rim.vert.glsl?raw'

function createGeometry(): BufferGeometry {
  const position: number[] = []
  const index: number[] = []
  const sweep = 2 * Math.PI - 2 * SLICE_RAD
  LAYERS.forEach((layer, tier) => {
    if (WANTED_OF_LAYER[layer] === undefined) return
    for (let i = 0; i <= CAKE.segments; i += 1) {
      const angle = SLICE_RAD + (i / CAKE.segments) * sweep
      const at = position.length / 3
      position.push(tier, 0, angle, tier, 1, angle)
      if (i > 0) index.push(at - 2, at, at + 1, at - 2, at + 1, at - 1)
    }
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(position, 3))
  geometry.setIndex(index)
  return geometry
}

const createMaterial = (theme: Theme, stack: Stack) => {
  const uniforms = {
    ...stack,
    uRim: { value: new Float32Array(TIERS) },
    uColours: { value: layerColours(theme) },
    uInk: { value: new Color(PALETTES[theme].ink) },
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

export function WantedRim({ frame, stack, theme }: { frame: Frame; stack: Stack; theme: Theme }) {
  const geometry = useDisposable(useMemo(createGeometry, []))
  const { material, uniforms } = useMemo(() => createMaterial(theme, stack), [theme, stack])
  useDisposable(material)
  useGuardedFrame(() => {
    for (let tier = 0; tier < TIERS; tier += 1) uniforms.uRim.value[tier] = rimHeightOf(frame, tier)
  })
  return <mesh geometry={geometry} material={material} frustumCulled={false} renderOrder={2} />
}
