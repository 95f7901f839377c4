// What the cake stands on and before: the table with its plate, and the backdrop.
import { useEffect, useMemo } from 'react'
import {
  BufferGeometry,
  CircleGeometry,
  Color,
  Float32BufferAttribute,
  LatheGeometry,
  ShaderMaterial,
  Vector2,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { Theme } from '../../look/ids'
import { PALETTES } from '../../look/palette'
import { CAKE } from '../../look/tuning'
import type { Frame } from '../../stage/frame'
import { useGuardedFrame } from '../guard'
import groundFragment from './ground.frag.glsl?raw'
import groundVertex from './ground.vert.glsl?raw'
import { lightUniforms, SHADE } from './light'
import skyFragment from './sky.frag.glsl?raw'
import skyVertex from './sky.vert.glsl?raw'

const TABLE_RADIUS = 60
const TABLE_BELOW = -0.02

function createGround(): BufferGeometry {
  const table = new CircleGeometry(TABLE_RADIUS, 96)
    .rotateX(-Math.PI / 2)
    .translate(0, TABLE_BELOW, 0)
  const radius = CAKE.plateRadius
  const top = CAKE.plateHeight
  const bevel = top / 2
  const plate = new LatheGeometry(
    [
      new Vector2(radius - bevel, 0),
      new Vector2(radius, bevel),
      new Vector2(radius - bevel / 2, top),
      new Vector2(0, top),
    ],
    CAKE.segments,
  )
  return mergeGeometries([table, plate])
}

const createMaterials = (theme: Theme) => {
  const palette = PALETTES[theme]
  const uniforms = {
    ...lightUniforms(theme),
    uGround: { value: new Color(palette.ground) },
    uPlate: { value: new Color(palette.plate) },
    uPlateRadius: { value: CAKE.plateRadius },
  }
  const ground = new ShaderMaterial({
    uniforms,
    vertexShader: groundVertex,
    fragmentShader: SHADE + groundFragment,
    transparent: true,
  })
  const sky = new ShaderMaterial({
    uniforms: {
      uHorizon: { value: new Color(palette.stage) },
      uSky: { value: new Color(palette.sky) },
    },
    vertexShader: skyVertex,
    fragmentShader: skyFragment,
    depthWrite: false,
    depthTest: false,
    toneMapped: false,
  })
  return { ground, sky, uniforms }
}

export function Ground({ frame, theme }: { frame: Frame; theme: Theme }) {
  const ground = useMemo(createGround, [])
  const backdrop = useMemo(() => {
    const geometry = new BufferGeometry()
    const corners = new Float32BufferAttribute([-1, -1, 0, 3, -1, 0, -1, 3, 0], 3)
    return geometry.setAttribute('position', corners)
  }, [])
  const materials = useMemo(() => createMaterials(theme), [theme])
  useEffect(
    () => () => {
      ground.dispose()
      backdrop.dispose()
    },
    [ground, backdrop],
  )
  useEffect(
    () => () => {
      materials.ground.dispose()
      materials.sky.dispose()
    },
    [materials],
  )
  useGuardedFrame(() => {
    materials.uniforms.uFoot.value.set(frame.foot)
    materials.uniforms.uHeight.value.set(frame.height)
  })
  return (
    <>
      <mesh geometry={backdrop} material={materials.sky} frustumCulled={false} renderOrder={-1} />
      <mesh geometry={ground} material={materials.ground} frustumCulled={false} />
    </>
  )
}
