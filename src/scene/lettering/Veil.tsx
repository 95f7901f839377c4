// The veil behind the legend strip of a film: a layer close by reaches down to the lower edge.
import { useMemo } from 'react'
import { BufferGeometry, Color, Float32BufferAttribute, ShaderMaterial } from 'three'
import type { Theme } from '../../look/ids'
import { LETTERING } from '../../look/lettering'
import { PALETTES } from '../../look/palette'
import { stripHeightOf } from '../../stage/room'
import type { View } from '../../stage/view'
import { useGuardedFrame } from '../guard'
import { useDisposable } from '../useDisposable'
import fragment from './veil.frag.glsl?raw'
import vertex from './veil.vert.glsl?raw'

/** After all of the cake, before the letters. */
const RENDER_ORDER = 8
/** How much higher than the strip the veil begins. */
const RISE = 1.7

function createTriangle(): BufferGeometry {
  const corners = new Float32BufferAttribute([-1, -1, 0, 3, -1, 0, -1, 3, 0], 3)
  return new BufferGeometry().setAttribute('position', corners)
}

function createVeil(theme: Theme) {
  const uTop = { value: 1 }
  const material = new ShaderMaterial({
    uniforms: { uTop, uStage: { value: new Color(PALETTES[theme].stage) } },
    vertexShader: vertex,
    fragmentShader: fragment,
    transparent: true,
    depthTest: false,
    depthWrite: false,
    toneMapped: false,
  })
  return { material, uTop }
}

export function Veil({ view, theme }: { view: View; theme: Theme }) {
  const geometry = useDisposable(useMemo(createTriangle, []))
  const { material, uTop } = useMemo(() => createVeil(theme), [theme])
  useDisposable(material)
  useGuardedFrame(() => {
    uTop.value = (RISE * stripHeightOf(view)) / view.height + LETTERING.safeShare
  })
  return (
    <mesh
      geometry={geometry}
      material={material}
      frustumCulled={false}
      renderOrder={RENDER_ORDER}
    />
  )
}
