// What the cake stands on and before: plate, table and backdrop.
import { useMemo } from 'react'
import {
  BufferGeometry,
  CircleGeometry,
  Color,
  Float32BufferAttribute,
  LatheGeometry,
  ShaderMaterial,
  Vector2,
} from 'three'
import type { Theme } from '../../look/ids'
import { PALETTES } from '../../look/palette'
import { CAKE } from '../../look/tuning'
import { useDisposable } from '../useDisposable'
import groundVertex from './ground.vert.glsl?raw'
import { detailDefines, lightUniforms, SHADE } from './light'
import plateFragment from './plate.frag.glsl?raw'
import skyFragment from './sky.frag.glsl?raw'
import skyVertex from './sky.vert.glsl?raw'
import type { Stack } from './stack'
import tableFragment from './table.frag.glsl?raw'

/** Metres; the table lies a little lower than the plate's foot. */
const TABLE_RADIUS = 30
const TABLE_BELOW = -0.02
const TABLE_SEGMENTS = 96

const createTable = (): BufferGeometry =>
  new CircleGeometry(TABLE_RADIUS, TABLE_SEGMENTS)
    .rotateX(-Math.PI / 2)
    .translate(0, TABLE_BELOW, 0)

function createPlate(): BufferGeometry {
  const radius = CAKE.plateRadius
  const top = CAKE.plateHeight
  const bevel = top / 2
  return new LatheGeometry(
    [
      new Vector2(radius - bevel, 0),
      new Vector2(radius, bevel),
      new Vector2(radius - bevel / 2, top),
      new Vector2(0, top),
    ],
    CAKE.segments,
  )
}

function createBackdrop(): BufferGeometry {
  const corners = new Float32BufferAttribute([-1, -1, 0, 3, -1, 0, -1, 3, 0], 3)
  return new BufferGeometry().setAttribute('position', corners)
}

function createMaterials(theme: Theme, stack: Stack, detail: boolean) {
  const palette = PALETTES[theme]
  const solid = {
    uniforms: {
      ...stack,
      ...lightUniforms(theme),
      uGround: { value: new Color(palette.ground) },
      uPlate: { value: new Color(palette.plate) },
      uPlateRadius: { value: CAKE.plateRadius },
    },
    defines: detailDefines(detail),
    vertexShader: groundVertex,
  }
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
  return {
    plate: new ShaderMaterial({ ...solid, fragmentShader: SHADE + plateFragment }),
    table: new ShaderMaterial({
      ...solid,
      fragmentShader: SHADE + tableFragment,
      transparent: true,
    }),
    sky,
  }
}

interface GroundProps {
  stack: Stack
  theme: Theme
  /** Shadow rays, gloss and grid, or none of them. */
  detail: boolean
}

export function Ground({ stack, theme, detail }: GroundProps) {
  const table = useDisposable(useMemo(createTable, []))
  const plate = useDisposable(useMemo(createPlate, []))
  const backdrop = useDisposable(useMemo(createBackdrop, []))
  const materials = useMemo(() => createMaterials(theme, stack, detail), [theme, stack, detail])
  useDisposable(materials.plate)
  useDisposable(materials.table)
  useDisposable(materials.sky)
  return (
    <>
      <mesh geometry={backdrop} material={materials.sky} frustumCulled={false} renderOrder={-1} />
      <mesh geometry={plate} material={materials.plate} frustumCulled={false} />
      <mesh geometry={table} material={materials.table} frustumCulled={false} />
    </>
  )
}
